import type { Entry } from '../library/Entry';
import type { Say } from './Say';

/** What the screen calls an entry's states, situations and phrase family, in this order. */
export function nameEntry({ states, situations, family }: Entry, say: Say): string[] {
  return [
    ...states.map((state) => say(`state.${state}`)),
    ...situations.map((situation) => say(`situation.${situation}`)),
    say(`family.${family}`),
  ];
}
