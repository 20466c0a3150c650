import fc from 'fast-check';
import { likelyRange, macroF1Of, round, scorePerClass, share } from '../../training/score';

describe('scorePerClass', () => {
  it('counts precision, recall and F1 of each class, and 0 for one that never occurs', () => {
    const scores = scorePerClass(
      ['sad', 'happy', 'angry'],
      [
        ['sad', 'sad'],
        ['sad', 'happy'],
        ['happy', 'happy'],
      ],
    );
    expect(scores).toEqual({
      sad: { texts: 2, precision: 1, recall: 0.5, f1: 0.6667 },
      happy: { texts: 1, precision: 0.5, recall: 1, f1: 0.6667 },
      angry: { texts: 0, precision: 0, recall: 0, f1: 0 },
    });
    expect(round(macroF1Of(scores))).toBe(0.4445);
  });

  it('takes an answer that is no class as a miss and as nobody else’s mistake', () => {
    const scores = scorePerClass(['sad', 'happy'], [['sad', 'not sure']]);
    expect(scores['sad']?.recall).toBe(0);
    expect(scores['happy']?.precision).toBe(0);
  });
});

describe('share', () => {
  it('is 0 of nothing', () => {
    expect(share(0, 0)).toBe(0);
    expect(share(1, 4)).toBe(0.25);
  });
});

describe('likelyRange', () => {
  it('is what Wilson’s formula gives', () => {
    expect(likelyRange(50, 100)).toEqual([0.4038, 0.5962]);
    expect(likelyRange(0, 10)).toEqual([0, 0.2775]);
    expect(likelyRange(0, 0)).toEqual([0, 1]);
  });

  it('holds the share that was found', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (texts, part) => {
          const hits = Math.floor(texts * part);
          const [low, high] = likelyRange(hits, texts);
          expect(low).toBeLessThanOrEqual(round(hits / texts));
          expect(high).toBeGreaterThanOrEqual(round(hits / texts));
        },
      ),
    );
  });
});
