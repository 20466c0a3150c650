import { measureCoverage } from '../../training/measureCoverage';

describe('measureCoverage', () => {
  it('answers the most probable readings first', () => {
    const steps = measureCoverage(
      [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((probability) => ({
        truth: 'angry' as const,
        read: probability > 0.5 ? ('angry' as const) : ('sad' as const),
        probability,
      })),
    );
    expect(steps[0]).toEqual({
      coverage: 1,
      leastProbability: 0.1,
      accuracy: 0.5,
      polarityAccuracy: 1,
    });
    expect(steps.find(({ coverage }) => coverage === 0.5)).toEqual({
      coverage: 0.5,
      leastProbability: 0.6,
      accuracy: 1,
      polarityAccuracy: 1,
    });
  });

  it('has an answer for no texts', () => {
    expect(measureCoverage([])[0]).toEqual({
      coverage: 1,
      leastProbability: 1,
      accuracy: 0,
      polarityAccuracy: 0,
    });
  });
});
