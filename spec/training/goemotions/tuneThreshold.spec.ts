import fc from 'fast-check';
import { f1At, tuneThreshold } from '../../../training/goemotions/tuneThreshold';

describe('tuneThreshold', () => {
  it('lies half way between the scores that it parts', () => {
    expect(tuneThreshold([0.9, 0.1, 0.5], [true, false, true])).toBeCloseTo(0.3);
  });

  it('names nothing where nothing is to be named', () => {
    expect(tuneThreshold([0.9, 0.1], [false, false])).toBe(Infinity);
  });

  it('is as good as the best of all thresholds', () => {
    const cases = fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.boolean()), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(cases, (rows) => {
        const scores = rows.map(([score]) => score);
        const truths = rows.map(([, truth]) => truth);
        const best = Math.max(...scores.map((score) => f1At(scores, truths, score)));
        expect(f1At(scores, truths, tuneThreshold(scores, truths))).toBeCloseTo(best, 9);
      }),
    );
  });
});

describe('f1At', () => {
  it('is twice the hits by all named and all to be named', () => {
    expect(f1At([1, 1, 0, 0], [true, false, true, false], 0.5)).toBeCloseTo(0.5);
    expect(f1At([0], [false], 0.5)).toBe(0);
  });
});
