import { STATES, type Reading, type State } from '../emotion/Reading';

/**
 * What it costs to say to a customer in the state of the column what is meant for the state of the row: 0 where it
 * fits, 10 where it fails like any other misfit of tone. Thanking an upset customer is the worst, pity where nothing
 * happened is bad, plain help for an upset customer leaves something to be desired.
 */
const COST: Record<State, Record<State, number>> = {
  angry: costs(0, 2, 4, 6, 7, 8, 10, 7),
  frustrated: costs(3, 0, 3, 5, 5, 7, 10, 6),
  disappointed: costs(4, 3, 0, 6, 6, 6, 10, 6),
  worried: costs(6, 5, 6, 0, 4, 5, 8, 4),
  confused: costs(7, 5, 6, 4, 0, 8, 7, 3),
  sad: costs(9, 7, 6, 4, 7, 0, 18, 8),
  happy: costs(18, 18, 15, 14, 10, 18, 0, 6),
  neutral: costs(5, 4, 5, 4, 2, 6, 4, 0),
};

/** In the order of `STATES`. */
function costs(...row: readonly number[]): Record<State, number> {
  return Object.fromEntries(STATES.map((state, at) => [state, row[at] ?? 0])) as Record<
    State,
    number
  >;
}

/** What an entry loses that fits no state of the customer. */
const WORST = 10;

/**
 * @param states of an entry.
 * @returns how well its tone can be expected to fit, given what the reading holds possible: `WORST` where it is sure to
 *   fit, below 0 where it may well be worse than silence.
 */
export function moodFit(states: readonly State[], probabilities: Reading['probabilities']): number {
  return STATES.reduce((sum, customer) => {
    const cost = Math.min(...states.map((state) => COST[state][customer]));
    return sum + probabilities[customer] * (WORST - cost);
  }, 0);
}

/** @returns the probability that the customer is in one of the states, in 0..1; 0 where nothing was read. */
export function chanceOf(
  states: readonly State[],
  probabilities: Reading['probabilities'] | undefined,
): number {
  return states.reduce((sum, state) => sum + (probabilities?.[state] ?? 0), 0);
}

/** Whether the customer's words could be read at all: in a language that the model knows, and enough of them. */
export function isRead(reading: Reading | null): reading is Reading {
  return reading !== null && reading.unsure !== 'language' && reading.unsure !== 'too-little-text';
}
