import type { Reading, State } from './Reading';

/** How bad a state is to be in, as far as the trend goes: 1 at worst, -1 at best. */
const MOOD: Record<State, number> = {
  angry: 1,
  frustrated: 0.7,
  disappointed: 0.6,
  worried: 0.6,
  sad: 0.6,
  confused: 0.3,
  neutral: 0,
  happy: -0.6,
};

/** How bad the customer feels: the mean over all states by their probabilities, from -0.6 (happy) to 1 (angry). */
export const moodOf = ({ probabilities }: Pick<Reading, 'probabilities'>): number =>
  Object.entries(MOOD).reduce(
    (sum, [state, mood]) => sum + mood * probabilities[state as State],
    0,
  );
