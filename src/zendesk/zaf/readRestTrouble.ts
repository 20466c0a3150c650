import type { RecordFailure } from '../RecordStore';
import type { RestCall, RestReply } from './callRest';
import { part } from './part';

/** More of an error nobody reads. */
const MAX_DETAIL = 300;
const MAX_FIELDS = 50;

type Told = { detail: string; fields: Record<string, string> };

/**
 * Reads what Zendesk says when it does not do what it is asked. It has at least four ways to put it, and sometimes
 * answers with a page: see `readBody`. https://developer.zendesk.com/api-reference/introduction/errors/
 */
export function readRestTrouble(reply: RestReply, { method, url }: RestCall): RecordFailure {
  if (reply.kind === 'silence') {
    return { kind: 'failed', reason: 'offline', detail: cut(reply.detail) };
  }
  const told = readBody(reply.body) ?? { detail: withoutTags(reply.text), fields: {} };
  const path = url.replace(/\?.*$/s, '');
  const said = told.detail === '' ? '.' : `: ${told.detail}`;
  const reason = reasonOf(reply.status, method, told);
  const failure: RecordFailure = {
    kind: 'failed',
    reason,
    detail: cut(`${method} ${path} was answered with ${reply.status}${said}`),
  };
  return reason === 'invalid' && Object.keys(told.fields).length > 0
    ? { ...failure, fields: told.fields }
    : failure;
}

function reasonOf(status: number, method: RestCall['method'], told: Told): RecordFailure['reason'] {
  switch (status) {
    case 401:
      return 'signed-out';
    case 403:
      return 'forbidden';
    case 404:
      return 'missing-object';
    case 409:
      // A collision in Zendesk's database, unless it names the value that is there already.
      return Object.keys(told.fields).length > 0 ? 'invalid' : 'busy';
    case 429:
      return 'rate-limited';
  }
  if (status >= 500) return 'busy';
  // 400, 413, 422: what was sent is not right; a reading that is not right is our mistake or Zendesk's.
  return status >= 400 && method !== 'GET' ? 'invalid' : 'malformed';
}

/**
 * - `{error: 'RecordInvalid', description, details: {field: [{description, error, field_key}]}}`
 * - `{error: {title, message}}`
 * - `{errors: [{code, title, detail}]}`
 * - `{error: "Couldn't authenticate you"}`
 *
 * @returns `null` where it is none of them.
 */
function readBody(body: unknown): Told | null {
  const error = part(body, 'error');
  if (typeof error === 'string') {
    const fields = readFields(part(body, 'details'));
    const description = text(part(body, 'description')) || text(part(body, 'message'));
    return { detail: joined([error, description, ...Object.values(fields)]), fields };
  }
  if (error !== undefined) {
    const detail = joined([text(part(error, 'title')), text(part(error, 'message'))]);
    return { detail, fields: readFields(part(error, 'details')) };
  }
  const errors = part(body, 'errors');
  if (!Array.isArray(errors)) return null;
  const told = errors.slice(0, MAX_FIELDS).map((one: unknown) => {
    return joined([text(part(one, 'title')) || text(part(one, 'code')), text(part(one, 'detail'))]);
  });
  return { detail: joined(told), fields: {} };
}

/** What is wrong by field key; Zendesk puts what it cannot place under `base`. */
function readFields(details: unknown): Record<string, string> {
  if (typeof details !== 'object' || details === null) return {};
  const found = Object.entries(details).flatMap(([place, problems]) => {
    const list: unknown[] = Array.isArray(problems) ? problems : [problems];
    return list.map((problem): [key: string, said: string] => {
      const key = text(part(problem, 'field_key')) || place;
      return [key, text(problem) || text(part(problem, 'description')) || key];
    });
  });
  const fields = new Map<string, string>();
  for (const [key, said] of found.slice(0, MAX_FIELDS)) {
    fields.set(key, cut(joined([fields.get(key) ?? '', said])));
  }
  return Object.fromEntries(fields);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function joined(parts: readonly string[]): string {
  return parts.filter((one) => one !== '').join(' · ');
}

function cut(words: string): string {
  return words.length > MAX_DETAIL ? `${words.slice(0, MAX_DETAIL)}…` : words;
}

/** A page in place of JSON: its words will do. */
function withoutTags(page: string): string {
  return page
    .replace(/<(script|style)\b[^<]*<\/\1>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
