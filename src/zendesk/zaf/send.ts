import type { Failure } from '../Zendesk';
import { askOnce } from './ask';

/**
 * Asks Zendesk to do something that must not be done twice, and looks at how that one path fared: a call resolves
 * although its path has failed.
 *
 * @param path the path of the `set` or `invoke` that `call` makes.
 * @returns `null` once it is done. Any other reason than `refused` leaves open whether it was.
 */
export async function send(path: string, call: () => Promise<unknown>): Promise<Failure | null> {
  const answer = await askOnce(call);
  if (answer.kind === 'failed') return answer;
  const error = answer.errors[path];
  return error === undefined ? null : { kind: 'failed', reason: 'refused', detail: error.message };
}
