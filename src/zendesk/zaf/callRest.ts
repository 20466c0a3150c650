import { part } from './part';
import { sayUnknown } from './sayUnknown';
import { within } from './within';
import type { ZafClient, ZafRequest } from './ZafClient';

export type RestCall = {
  method: ZafRequest['type'];
  /** Such as `/api/v2/users/7.json`. */
  url: string;
  /** What is sent as JSON. */
  body?: unknown;
};

/** What came of a call; `silence` where nothing did, so that nobody knows whether Zendesk has heard it. */
export type RestReply =
  | {
      kind: 'reply';
      status: number;
      /** `undefined` where it is no JSON. */
      body: unknown;
      /** As it came, cut off; '' where it is JSON. */
      text: string;
      /** Zendesk's wish for a pause; `null` where it has none. */
      retryAfterSeconds: number | null;
    }
  | { kind: 'silence'; detail: string };

/** Longer than this nobody reads of an error page. */
const MAX_TEXT = 2000;

/**
 * Calls Zendesk's REST API once, with the rights of who is signed in. Neither SDK gives up a request by itself: a reply
 * later than `timeoutMs` counts as none, and is not heard any more. Never rejects.
 *
 * @param options.autoRetry whether ZAF is to wait and ask again where it was asked too often (429): unseen, and with
 *   the time-out running.
 */
export function callRest(
  client: ZafClient,
  { method, url, body }: RestCall,
  { timeoutMs, autoRetry }: { timeoutMs: number; autoRetry: boolean },
): Promise<RestReply> {
  const request: ZafRequest = { url, type: method, httpCompleteResponse: true, autoRetry };
  if (body !== undefined) {
    request.contentType = 'application/json';
    request.data = JSON.stringify(body);
  }
  // In a promise of its own: an SDK may throw at once.
  const asking = new Promise<unknown>((resolve) => resolve(client.request(request)));
  const late: RestReply = { kind: 'silence', detail: `No answer to ${method} ${url}.` };
  return within(timeoutMs, asking.then(readAnswered, readFailed), late);
}

/** With `httpCompleteResponse` like jQuery's XHR; the body alone from a host that does not know it. */
function readAnswered(answer: unknown): RestReply {
  const status = part(answer, 'status');
  const isComplete =
    part(answer, 'responseText') !== undefined || part(answer, 'responseJSON') !== undefined;
  if (typeof status === 'number' && isComplete) return readXhr(answer, status);
  return { kind: 'reply', status: 200, body: answer, text: '', retryAfterSeconds: null };
}

/** Like jQuery's XHR, and no Error. Status 0 is a lost connection. */
function readFailed(rejection: unknown): RestReply {
  const status = part(rejection, 'status');
  if (typeof status === 'number' && status > 0) return readXhr(rejection, status);
  const message = part(rejection, 'statusText') ?? part(rejection, 'message');
  return { kind: 'silence', detail: typeof message === 'string' ? message : sayUnknown(rejection) };
}

function readXhr(xhr: unknown, status: number): RestReply {
  const raw = part(xhr, 'responseText');
  const text = typeof raw === 'string' ? raw : '';
  const body = part(xhr, 'responseJSON') ?? readJson(text);
  return {
    kind: 'reply',
    status,
    body,
    text: body === undefined ? text.slice(0, MAX_TEXT) : '',
    retryAfterSeconds: readRetryAfter(part(xhr, 'headers')),
  };
}

function readJson(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text);
    return body ?? undefined;
  } catch {
    // An error page, or nothing at all: told by the status.
    return undefined;
  }
}

/** Zendesk writes seconds; by HTTP it might be a date, which is not worth a clock here. */
function readRetryAfter(headers: unknown): number | null {
  if (typeof headers !== 'object' || headers === null) return null;
  const found = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after');
  const value: unknown = found?.[1];
  const seconds = typeof value === 'string' || typeof value === 'number' ? Number(value) : NaN;
  return Number.isFinite(seconds) && value !== '' ? Math.max(0, Math.ceil(seconds)) : null;
}
