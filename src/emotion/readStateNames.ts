import { STATES, type State } from '../emotion/Reading';
import { logTrouble } from '../logTrouble';

/**
 * The states at which Attune stays in the background, as the admin wrote them: "happy, neutral". What is no state is
 * passed over, and told where admins look.
 */
export function readQuietStates(setting: string): ReadonlySet<State> {
  const words = new Set(setting.toLowerCase().match(/\p{L}+/gu) ?? []);
  const states = new Set(STATES.filter((state) => words.delete(state)));
  if (words.size > 0)
    logTrouble('the setting of quiet states has no state of that name.', [...words]);
  return states;
}
