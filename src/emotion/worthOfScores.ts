import { STATES } from './Reading';
import type { Recalibration } from './recalibrate';

/** Below this the winner's rivals are too improbable to be weighed against each other. */
const LEAST_RIVALS = 1e-9;

/**
 * What each state's score counts for the winner: how the winner's log odds move with it.
 *
 * With s the scores, T the temperature and p = softmax(s / T) the odds of q = p are those of the winner
 * against its rivals, these weighed by their probabilities: a rival's score counts -q / (1 - q[winner]),
 * the winner's own 1, divided by T. Agents' corrections make q = softmax(a · log p + b): a score then
 * counts a times as much, less what it takes from the log p of all states alike, which no longer cancels
 * out; the offsets are heard in q alone.
 *
 * @param plain p, a number a state in the order of `STATES`
 * @param probabilities q, the same as p where nothing was recalibrated
 * @returns a number a state; a linear model's feature adds its weights times these to the log odds
 */
export const worthOfScores = (
  winner: number,
  plain: readonly number[],
  probabilities: readonly number[],
  temperature: number,
  recalibration?: Recalibration,
): Float64Array => {
  const rivals = 1 - (probabilities[winner] ?? 0);
  const scaled = STATES.map((state, at) => {
    const against =
      rivals > LEAST_RIVALS ? (probabilities[at] ?? 0) / rivals : 1 / (STATES.length - 1);
    return (at === winner ? 1 : -against) * (recalibration?.scales[state] ?? 1);
  });
  const shared = scaled.reduce((sum, one) => sum + one, 0);
  return Float64Array.from(scaled, (one, at) => (one - shared * (plain[at] ?? 0)) / temperature);
};
