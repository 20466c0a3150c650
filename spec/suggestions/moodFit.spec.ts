import { STATES, type State } from '../../src/emotion/Reading';
import { chanceOf, moodFit } from '../../src/suggestions/moodFit';
import { aReading } from '../support/aReading';

const sure = (state: State) => aReading(state).probabilities;

describe('moodFit', () => {
  it('is at its best exactly where an entry is for the customer’s state', () => {
    for (const entry of STATES)
      for (const customer of STATES)
        expect(moodFit([entry], sure(customer)) === 10).toBe(entry === customer);
  });

  it('finds thanks for an upset customer worse than pity for a neutral one, and that worse than plain help', () => {
    const thanks = moodFit(['happy'], sure('angry'));
    const pity = moodFit(['sad'], sure('neutral'));
    const help = moodFit(['neutral'], sure('angry'));
    expect(thanks).toBeLessThan(0);
    expect(thanks).toBeLessThan(pity);
    expect(pity).toBeLessThan(help);
  });

  it('weighs what may be by how probable it is', () => {
    const half = { ...sure('worried'), worried: 0.5, confused: 0.5 };
    expect(moodFit(['worried'], half)).toBeCloseTo(
      (moodFit(['worried'], sure('worried')) + moodFit(['worried'], sure('confused'))) / 2,
    );
    expect(moodFit(['worried', 'confused'], half)).toBeCloseTo(10);
  });
});

describe('chanceOf', () => {
  it('adds up the probabilities of the states', () => {
    const reading = { ...sure('sad'), sad: 0.6, worried: 0.3 };
    expect(chanceOf(['sad', 'worried'], reading)).toBeCloseTo(0.9);
    expect(chanceOf(['sad'], undefined)).toBe(0);
  });
});
