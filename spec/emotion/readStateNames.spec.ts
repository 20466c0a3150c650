import { readStateNames } from '../../src/emotion/readStateNames';

const statesIn = (list: string) => [...readStateNames(list).states].sort();

describe('readStateNames', () => {
  it('finds states however they are set apart', () => {
    expect(statesIn('Happy, neutral')).toEqual(['happy', 'neutral']);
    expect(statesIn(' sad;HAPPY\n')).toEqual(['happy', 'sad']);
    expect(readStateNames('')).toEqual({ states: new Set(), unknown: [] });
  });

  it('tells the words that are no state, each once', () => {
    const { states, unknown } = readStateNames('happy, cheerful, Cheerful');
    expect([...states]).toEqual(['happy']);
    expect(unknown).toEqual(['cheerful']);
  });
});
