import { measureSignals } from '../../training/measureSignals';

describe('measureSignals', () => {
  it('scores each signal for itself', () => {
    const scores = measureSignals([
      { truth: ['urgent', 'churn'], named: ['urgent'] },
      { truth: [], named: ['urgent'] },
      { truth: [], named: [] },
    ]);
    expect(scores['urgent']).toEqual({ texts: 1, named: 2, precision: 0.5, recall: 1, f1: 0.6667 });
    expect(scores['churn']).toEqual({ texts: 1, named: 0, precision: 0, recall: 0, f1: 0 });
    expect(scores['abuse']).toEqual({ texts: 0, named: 0, precision: 0, recall: 0, f1: 0 });
  });
});
