import { readAlternatives, readPhrase } from '../../../../src/admin/practice/own/readPhrase';

describe('A phrase that an admin types', () => {
  it('is looked for without capitals and with plain apostrophes', () => {
    expect(readPhrase('  Our Driver’s   Mistake ')).toBe("our driver's mistake");
  });

  it('may have alternatives in its line', () => {
    expect(readAlternatives('Monday, in the morning,, ')).toEqual(['monday', 'in the morning']);
    expect(readAlternatives('')).toEqual([]);
  });
});
