import { correctReading } from '../../src/emotion/correctReading';
import { STATES } from '../../src/emotion/Reading';
import { aReading } from '../support/aReading';

describe('correctReading', () => {
  it.each(STATES)('is sure of what the agent says: %s', (state) => {
    const reading = { ...aReading('frustrated'), signals: ['repeat' as const] };
    const corrected = correctReading(reading, state);
    expect(corrected).toMatchObject({
      state,
      confidence: 'high',
      unsure: null,
      signals: ['repeat'],
      evidence: [],
    });
    expect(corrected.runnerUp).not.toBe(state);
    expect(corrected.intensity === 0).toBe(state === 'neutral');
    expect(Object.values(corrected.probabilities).reduce((sum, one) => sum + one)).toBe(1);
  });

  it('remembers what was read as the second guess', () => {
    expect(correctReading(aReading('angry'), 'sad').runnerUp).toBe('angry');
  });

  it('makes a reading where there was none', () => {
    expect(correctReading(null, 'worried')).toMatchObject({ intensity: 1, language: 'und' });
  });
});
