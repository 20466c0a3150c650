import { mergeReadings, mergeWeights } from '../../src/emotion/mergeReadings';
import type { Reading, State } from '../../src/emotion/Reading';
import { aReading } from '../support/aReading';

/** A sure reading of `state`, the rest of its probability on `other`. */
const reading = (state: State, probability: number, other: State): Reading =>
  aReading(state, {
    runnerUp: other,
    probabilities: {
      ...aReading(state).probabilities,
      [other]: 1 - probability,
      [state]: probability,
    },
  });

describe('mergeWeights', () => {
  it('gives weights that sum to 1, the later message weighing more', () => {
    const weights = mergeWeights([
      reading('angry', 0.9, 'sad'),
      reading('angry', 0.9, 'sad'),
      reading('angry', 0.9, 'sad'),
    ]);
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
  });

  it('counts a plain message little', () => {
    const [upset = 0, plain = 1] = mergeWeights([
      reading('angry', 0.9, 'sad'),
      reading('neutral', 0.9, 'sad'),
    ]);
    expect(upset).toBeGreaterThan(3 * plain);
  });
});

describe('mergeReadings', () => {
  it('is highly confident where the messages agree', () => {
    const one = reading('angry', 0.9, 'sad');
    expect(mergeReadings([one, one])).toMatchObject({ state: 'angry', confidence: 'high' });
  });

  it('is at most fairly confident where two states are close', () => {
    const merged = mergeReadings([
      reading('worried', 0.9, 'frustrated'),
      reading('frustrated', 0.9, 'worried'),
    ]);
    expect(merged).toMatchObject({ state: 'frustrated', confidence: 'medium', unsure: null });
  });
});
