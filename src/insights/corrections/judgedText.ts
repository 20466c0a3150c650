import { STATES, type Reading, type State } from '../../emotion/Reading';

/** A reading as the model made it, and the state that an agent gave to it: the same one is agreement. */
export type Judged = {
  reading: Pick<Reading, 'probabilities' | 'state'>;
  state: State;
};

/** Rounding to the per mille may move each of them by half of one. */
const SLACK = STATES.length / 2;

/**
 * One line of a record: the agent's state, then the model's probabilities in per mille in the order of `STATES`, as in
 * `sad 3 610 102 20 5 240 0 20`. Nothing of the ticket, of the customer or of the agent.
 *
 * @throws where the probabilities are none
 */
export function writeJudged({ reading: { probabilities }, state }: Judged): string {
  const parts = STATES.map((one) => Math.round(1000 * probabilities[one]));
  const sum = parts.reduce((total, part) => total + part, 0);
  const isWhole = parts.every((part) => part >= 0) && Math.abs(sum - 1000) <= SLACK;
  if (!isWhole) throw new Error(`not the probabilities of a reading: ${parts.join(' ')}`);
  return [state, ...parts].join(' ');
}

/** @returns `null` for anything that `writeJudged` would not have written. */
export function readJudged(line: string): Judged | null {
  if (!/^[a-z]{1,20}(?: \d{1,4}){8}$/u.test(line)) return null;
  const [word, ...digits] = line.split(' ');
  const state = STATES.find((one) => one === word);
  const parts = digits.map(Number);
  const sum = parts.reduce((total, part) => total + part, 0);
  if (state === undefined || Math.abs(sum - 1000) > SLACK) return null;
  const shares = parts.map((part) => part / sum);
  const most = Math.max(...shares);
  return {
    reading: {
      state: STATES[shares.indexOf(most)] ?? 'neutral',
      probabilities: byState(shares),
    },
    state,
  };
}

function byState(shares: readonly number[]): Record<State, number> {
  const [angry = 0, frustrated = 0, disappointed = 0, worried = 0, ...rest] = shares;
  const [confused = 0, sad = 0, happy = 0, neutral = 0] = rest;
  return { angry, frustrated, disappointed, worried, confused, sad, happy, neutral };
}
