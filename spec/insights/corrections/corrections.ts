import fc from 'fast-check';
import { STATES, type State } from '../../../src/emotion/Reading';
import type { Judged } from '../../../src/insights/corrections/judgedText';

/** Probabilities that are most for the first state, as a share of each of these weights. */
export function judged(weights: Partial<Record<State, number>>, state: State): Judged {
  const sum = STATES.reduce((total, one) => total + (weights[one] ?? 0), 0);
  const probabilities = Object.fromEntries(
    STATES.map((one) => [one, (weights[one] ?? 0) / sum]),
  ) as Record<State, number>;
  const [read = 'neutral'] = [...STATES].sort((a, b) => probabilities[b] - probabilities[a]);
  return { reading: { probabilities, state: read }, state };
}

export const aState = fc.constantFrom(...STATES);

export const aJudged: fc.Arbitrary<Judged> = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 8, maxLength: 8 }), aState)
  .map(([weights, state]) =>
    judged(Object.fromEntries(STATES.map((one, at) => [one, weights[at] ?? 1])), state),
  );
