import fc from 'fast-check';
import { editDistance } from '../../src/templates/editDistance';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['state', 'state', 0],
    ['sate', 'state', 1],
    ['satte', 'state', 1],
    ['stare', 'state', 1],
    ['states', 'state', 1],
    ['angry', 'happy', 4],
  ])('from "%s" to "%s" is %d', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  it('is the same both ways, and no more than the longer word', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other);
        expect(distance).toBe(editDistance(other, one));
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(distance === 0).toBe(one === other);
      }),
    );
  });
});
