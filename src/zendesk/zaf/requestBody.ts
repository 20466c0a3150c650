import type { Failure } from '../Zendesk';
import { AT_LEISURE } from './ask';
import { callRest } from './callRest';
import { part } from './part';
import type { ZafClient } from './ZafClient';

export type Body = { kind: 'body'; body: unknown };

/**
 * Asks Zendesk's REST API once for what an agent can do without: a small thing, of which no wait is shown.
 *
 * @param url such as `/api/v2/users/7.json`
 * @param key the property that the answer is wrapped in: `user`
 */
export async function requestBody(
  client: ZafClient,
  url: string,
  key: string,
): Promise<Body | Failure> {
  const patience = { timeoutMs: AT_LEISURE.timeoutMs, autoRetry: true };
  const reply = await callRest(client, { method: 'GET', url }, patience);
  if (reply.kind === 'silence') return { kind: 'failed', reason: 'timeout', detail: reply.detail };
  if (reply.status >= 400) {
    const detail = `${url} was answered with ${reply.status}.`;
    return { kind: 'failed', reason: 'refused', detail };
  }
  const body = part(reply.body, key);
  if (body !== undefined) return { kind: 'body', body };
  return { kind: 'failed', reason: 'malformed', detail: `${url} came without ${key}.` };
}
