import { STATES, type State } from './Reading';

/**
 * Finds states in a list that somebody wrote by hand: "happy, neutral".
 *
 * @returns the states, and the words that name none.
 */
export function readStateNames(list: string): { states: ReadonlySet<State>; unknown: string[] } {
  const words = new Set(list.toLowerCase().match(/\p{L}+/gu) ?? []);
  const states = new Set(STATES.filter((state) => words.delete(state)));
  return { states, unknown: [...words] };
}
