/** An error as the host posts it. */
export type WireError = { name?: string; message: string; stack?: string; path?: string };

export type WireAnswer = { result: unknown; error?: WireError };

/** What a host posts: an answer to a call, an event, a hook that waits for a reply. */
export type HostMessage =
  | { kind: 'answer'; id: number; answer: WireAnswer }
  | {
      kind: 'event';
      name: string;
      message: unknown;
      needsReply: boolean;
      /** `null`: of the instance that it was posted to. */
      instanceGuid: string | null;
    };

/** @returns `null` for what is no message of Zendesk's: other windows may post anything. */
export function readHostMessage(data: unknown): HostMessage | null {
  const message = typeof data === 'string' ? parsed(data) : data;
  if (!isRecord(message)) return null;
  const { id, key, result, error } = message;
  if (typeof id === 'number' && id > 0) {
    const answer = isRecord(error) ? { result, error: readError(error) } : { result };
    return { kind: 'answer', id, answer };
  }
  if (typeof key !== 'string' || !key.startsWith('zaf.')) return null;
  return {
    kind: 'event',
    name: key.slice('zaf.'.length),
    message: message['message'],
    needsReply: message['needsReply'] === true,
    instanceGuid: textOr(message['instanceGuid']) ?? null,
  };
}

/** The error that a caller is rejected with; of a path's own error the message says which path. */
export function errorFrom({ name, message, stack, path }: WireError): Error {
  const error = new Error(path === undefined ? message : `"${path}" ${message}`);
  if (name !== undefined) error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}

/** What stands in `errors` of a result for this path. */
export function pathError(result: unknown, path: string): WireError | null {
  // Without a result at all both SDKs stumble: a TypeError.
  if (!isRecord(result)) throw new TypeError(`The answer to "${path}" has no result.`);
  const errors = result['errors'];
  const error = isRecord(errors) ? errors[path] : undefined;
  return isRecord(error) ? readError(error) : null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readError(error: Record<string, unknown>): WireError {
  const [name, stack, path] = [
    textOr(error['name']),
    textOr(error['stack']),
    textOr(error['path']),
  ];
  return {
    message: textOr(error['message']) ?? '',
    ...(name === undefined ? {} : { name }),
    ...(stack === undefined ? {} : { stack }),
    ...(path === undefined ? {} : { path }),
  };
}

function textOr(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // another window's message
  }
}
