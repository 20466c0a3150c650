import * as v from 'valibot';
import type { Failure } from '../Zendesk';
import { sayUnknown } from './sayUnknown';

/** Zendesk's answer to a get or an invoke: values by path, and the paths it would not serve, each with its reason. */
export type Answer = {
  kind: 'answer';
  values: Record<string, unknown>;
  errors: Record<string, PathError>;
};

type PathError = { name: string; message: string };

const errorLike = v.object({ name: v.string(), message: v.string() });
const pathError = v.object({
  name: v.fallback(v.string(), 'Error'),
  message: v.fallback(v.string(), 'unknown error'),
});
const record = v.record(v.string(), v.unknown());

/**
 * Reads whatever a ZAF call settled with. Both SDKs *resolve* with some errors: 2.0.11 with its own time-out (its
 * `removePromise` throws only what is an `Error`, and its `TimeoutError` is not) and both with a top-level error that
 * has no name. A bulk call resolves although paths in it have failed.
 */
export function readAnswer(settled: unknown): Answer | Failure {
  if (v.is(errorLike, settled)) return readRejection(settled);
  if (!v.is(record, settled)) {
    return { kind: 'failed', reason: 'malformed', detail: 'Zendesk answered without a result.' };
  }
  const { errors = {}, ...values } = settled;
  // A result that is nothing but a message is a top-level error that came without a name.
  if (typeof values.message === 'string' && Object.keys(values).length === 1) {
    return { kind: 'failed', reason: 'refused', detail: values.message };
  }
  return { kind: 'answer', values, errors: readErrors(errors) };
}

/** Reads whatever a ZAF call rejected with; anything can be thrown. */
export function readRejection(rejection: unknown): Failure {
  const message = v.is(v.object({ message: v.string() }), rejection)
    ? rejection.message
    : sayUnknown(rejection);
  // The CDN build names its time-out in the message only ('Invocation request timeout').
  const timedOut = v.is(errorLike, rejection) && rejection.name === 'TimeoutError';
  if (timedOut || /\btimeout\b/i.test(message)) {
    return { kind: 'failed', reason: 'timeout', detail: message };
  }
  // An answer without a result makes both SDKs stumble over it.
  const reason = rejection instanceof TypeError ? 'malformed' : 'refused';
  return { kind: 'failed', reason, detail: message };
}

function readErrors(errors: unknown): Record<string, PathError> {
  if (!v.is(record, errors)) return {};
  return Object.fromEntries(
    Object.entries(errors).map(([path, error]) => [
      path,
      v.parse(v.fallback(pathError, { name: 'Error', message: sayUnknown(error) }), error),
    ]),
  );
}
