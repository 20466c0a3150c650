import fc from 'fast-check';
import { shareOf } from '../../src/insights/wilson';

describe('shareOf', () => {
  it.each([
    // As tables of the score interval have them.
    [3, 3, 0.4385, 1],
    [0, 10, 0, 0.2775],
    [8, 10, 0.4902, 0.9433],
    [90, 100, 0.8256, 0.9448],
  ])('%d of %d', (good, all, low, high) => {
    const share = shareOf(good, all);
    expect(share.share).toBeCloseTo(good / all, 10);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  it('knows nothing of nothing', () => {
    expect(shareOf(0, 0)).toEqual({ good: 0, all: 0, share: null, low: 0, high: 1 });
  });

  it('lies within its interval, which narrows with the count', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (good, more) => {
        const all = good + more;
        const { share, low, high } = shareOf(good, all);
        expect(low).toBeLessThanOrEqual(share ?? -1);
        expect(high).toBeGreaterThanOrEqual(share ?? 2);
        const tenfold = shareOf(good * 10, all * 10);
        expect(tenfold.high - tenfold.low).toBeLessThan(high - low);
      }),
    );
  });
});
