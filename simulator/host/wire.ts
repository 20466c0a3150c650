/**
 * The wire between app and host: what the SDK posts, and what it understands in return. Shapes as the SDK's own source
 * has them (zendesk_app_framework_sdk, lib/client.js).
 */

import { inWords } from './inWords';

export type CallKind = 'get' | 'set' | 'invoke';

/** A get, set or invoke: path → what to set, or the arguments, or nothing. */
export type Call = {
  kind: 'call';
  id: number;
  request: CallKind;
  /** In the order of the message. For `get` the value is `null`. */
  params: [path: string, value: unknown][];
  appGuid: string | null;
  instanceGuid: string | null;
};

export type Notice = {
  kind: 'notice';
  key: string;
  message: unknown;
  /** A reply to a hook carries its veto here; `null` for any other notice. */
  error: unknown;
  appGuid: string | null;
  instanceGuid: string | null;
};

/** A call that has an id to answer to, and is otherwise wrong. */
export type BadCall = { kind: 'badCall'; id: number; why: string };

export type Malformed = { kind: 'malformed'; why: string };

export type FromApp = Call | Notice | BadCall | Malformed;

export type WireError = { name: string; message: string; path?: string; stack: string };

export type ToApp =
  | { id: number; result: { errors: Record<string, WireError> } & Record<string, unknown> }
  /** Without a name or a result only where trouble was ordered. */
  | { id: number; error?: WireError | { message: string } }
  | { key: string; message?: unknown; needsReply?: true; instanceGuid?: string };

/**
 * Reads one message from the app. The SDK sends JSON strings, and plain objects as replies to hooks.
 *
 * @param data whatever was posted
 * @returns `malformed` where it is nothing that the SDK would send; never throws
 */
export function readWireMessage(data: unknown): FromApp {
  const message = typeof data === 'string' ? parse(data) : data;
  if (!isRecord(message))
    return { kind: 'malformed', why: 'neither JSON of an object nor an object' };

  const appGuid = stringOrNull(message['appGuid']);
  const instanceGuid = stringOrNull(message['instanceGuid']);
  const { id, key, request } = message;

  if (request !== undefined) {
    if (typeof id !== 'number' || !Number.isInteger(id) || id < 1) {
      return { kind: 'malformed', why: 'a call without an id that counts from 1' };
    }
    if (request !== 'get' && request !== 'set' && request !== 'invoke') {
      return { kind: 'badCall', id, why: `there is no request ${inWords(request)}` };
    }
    const params = readParams(request, message['params']);
    if (typeof params === 'string') return { kind: 'badCall', id, why: params };
    return { kind: 'call', id, request, params, appGuid, instanceGuid };
  }

  if (typeof key === 'string' && key !== '') {
    const error = message['error'] ?? null;
    return { kind: 'notice', key, message: message['message'], error, appGuid, instanceGuid };
  }
  return { kind: 'malformed', why: 'neither a call nor a key' };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The params as pairs, or what is wrong with them. */
function readParams(request: CallKind, params: unknown): Call['params'] | string {
  if (request === 'get') {
    if (!Array.isArray(params) || !params.every((path) => typeof path === 'string')) {
      return 'get takes an array of paths';
    }
    return params.map((path: string) => [path, null]);
  }
  if (!isRecord(params)) return `${request} takes an object of paths`;
  const pairs = Object.entries(params);
  if (request === 'invoke' && !pairs.every(([, args]) => Array.isArray(args))) {
    return 'invoke takes an array of arguments for each path';
  }
  return pairs;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // told to the log by the caller as malformed
  }
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
