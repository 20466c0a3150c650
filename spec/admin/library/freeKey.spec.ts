import { freeKey } from '../../../src/admin/library/freeKey';

describe('freeKey', () => {
  const among = (...keys: string[]) => {
    const taken = new Set(keys);
    return (key: string) => taken.has(key);
  };

  it('takes what is wanted, or the next number', () => {
    expect(freeKey('late', among())).toBe('late');
    expect(freeKey('late', among('late', 'late-2'))).toBe('late-3');
  });

  it('stays within what a key may have', () => {
    const long = 'a'.repeat(79) + '-b';
    expect(freeKey(long, among())).toBe('a'.repeat(79));
    expect(freeKey(long, among('a'.repeat(79)))).toBe(`${'a'.repeat(78)}-2`);
  });
});
