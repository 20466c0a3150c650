import { groupScores } from '../../../training/goemotions/groupScores';

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));

describe('groupScores', () => {
  it('adds up the probabilities of labels that exclude each other', () => {
    const scores = Float64Array.from([0.5, 0.3, 0.2].map(Math.log));
    const [first, second] = groupScores(scores, 3, [[0, 2], [1]], 'one of');
    expect(first).toBeCloseTo(logOdds(0.7));
    expect(second).toBeCloseTo(logOdds(0.3));
  });

  it('takes labels that stand for themselves as independent', () => {
    const scores = Float64Array.from([0.5, 0.2, 0.1].map(logOdds));
    const [first] = groupScores(scores, 3, [[0, 1]], 'each');
    expect(first).toBeCloseTo(logOdds(1 - 0.5 * 0.8));
  });

  it('leaves a label by itself as it is, and keeps what is certain finite', () => {
    expect(groupScores(Float64Array.of(1.25, -3), 2, [[1]], 'each')[0]).toBeCloseTo(-3);
    const certain = groupScores(Float64Array.of(900, -900), 2, [[0], [1], [0, 1]], 'one of');
    expect([...certain]).toEqual([20, -20, 20]);
  });

  it('reads every row', () => {
    const scores = Float64Array.of(1, 2, 3, 4);
    expect([...groupScores(scores, 2, [[1]], 'each')].map(Math.round)).toEqual([2, 4]);
  });
});
