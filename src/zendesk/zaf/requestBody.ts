import type { Failure } from '../Zendesk';
import { AT_LEISURE } from './ask';
import { part } from './part';
import { readRejection } from './readAnswer';
import { within } from './within';
import type { ZafClient } from './ZafClient';

export type Body = { kind: 'body'; body: unknown };

/**
 * Asks Zendesk's REST API, with the rights that the agent has. Neither SDK gives up a request by itself; one that was
 * asked too often (429) is tried again by ZAF.
 *
 * @param url such as `/api/v2/users/7.json`
 * @param key the property that the answer is wrapped in: `user`
 */
export function requestBody(client: ZafClient, url: string, key: string): Promise<Body | Failure> {
  const asking = client.request({ url, type: 'GET' }).then(
    (answer): Body | Failure => {
      const body = part(answer, key);
      if (body !== undefined) return { kind: 'body', body };
      return { kind: 'failed', reason: 'malformed', detail: `${url} came without ${key}.` };
    },
    (rejection: unknown): Failure => {
      // Like jQuery's XHR, and no Error.
      const status = part(rejection, 'status');
      if (typeof status !== 'number') return readRejection(rejection);
      return { kind: 'failed', reason: 'refused', detail: `${url} was answered with ${status}.` };
    },
  );
  return within(AT_LEISURE.timeoutMs, asking, {
    kind: 'failed',
    reason: 'timeout',
    detail: `No answer to ${url}.`,
  });
}
