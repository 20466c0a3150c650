import { inWords } from './inWords';
import type { Call, WireError } from './wire';

/** One line of the log for a call: `get ticket.id, ticket.subject (#3)`. */
export function describeCall(call: Call): string {
  const parts = call.params.map(([path, value]) => {
    if (call.request === 'get') return path;
    return call.request === 'set' ? `${path} = ${inWords(value)}` : `${path}${args(value)}`;
  });
  return `${call.request} ${parts.join(', ')} (#${call.id})`;
}

/** One line for its answer: `#3 ok`, or which paths failed. */
export function describeAnswer(call: Call, errors: Record<string, WireError>): string {
  const failed = Object.values(errors).map((error) => `${error.path} ${error.name}`);
  return failed.length === 0 ? `#${call.id} ok` : `#${call.id} errors: ${failed.join(', ')}`;
}

function args(value: unknown): string {
  return Array.isArray(value) ? `(${value.map((one) => inWords(one)).join(', ')})` : '';
}
