import { findPraiseAndTrouble } from '../../src/emotion/findPraiseAndTrouble';
import { findTokens } from '../../src/emotion/findTokens';

const marks = (text: string): string[] =>
  findPraiseAndTrouble(findTokens(text)).map(({ name }) => name);

describe('findPraiseAndTrouble', () => {
  it('counts praise alone and trouble alone', () => {
    expect(marks('great, lovely people')).toEqual(['praise 2']);
    expect(marks("still broken, doesn't start")).toEqual(['trouble 3']);
    expect(marks('where is the form')).toEqual([]);
  });

  it('tells praise that ends in trouble from trouble that ends in praise', () => {
    expect(marks('Great job losing my bag again!')).toEqual(
      expect.arrayContaining(['both', 'both in a sentence', 'praise, then trouble', 'both !']),
    );
    const thanks = marks('It was broken. Now it is lovely.');
    expect(thanks).toContain('trouble, then praise');
    expect(thanks).not.toContain('both in a sentence');
  });

  it('names the words it rests on', () => {
    const tokens = findTokens('nice people, late bus');
    const both = findPraiseAndTrouble(tokens).find(({ name }) => name === 'both');
    expect(both?.tokens.map((at) => tokens[at]?.word)).toEqual(['nice', 'late']);
  });
});
