import * as v from 'valibot';
import type { Answered } from './Answered';

type Request<T> = { kind: 'asked'; id: string | number; asked: T };

/**
 * Reads a line of JSON with an `id` and whatever else `schema` asks for.
 *
 * @returns the request, or what is wrong with it in a sentence, with the `id` where it could be read.
 */
export function readRequest<T>(
  line: string,
  schema: v.GenericSchema<unknown, T>,
): Request<T> | Exclude<Answered, { kind: 'answered' }> {
  if (line.trim() === '') return { kind: 'blank' };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuse('The line is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('The line is not a JSON object.');
  }
  const id: unknown = 'id' in value ? value.id : undefined;
  if (typeof id !== 'string' && typeof id !== 'number') {
    return refuse('The line has no "id" that is a string or a number.');
  }
  const read = v.safeParse(schema, value);
  if (read.success) return { kind: 'asked', id, asked: read.output };
  const [issue] = read.issues;
  const path = v.getDotPath(issue) ?? '';
  return refuse(
    issue.received === 'undefined'
      ? `The line has no "${path}".`
      : `The "${path}" is not as it must be: expected ${issue.expected ?? 'another value'}, received ${issue.received}.`,
    id,
  );
}

function refuse(error: string, id?: string | number): Exclude<Answered, { kind: 'answered' }> {
  return { kind: 'refused', answer: id === undefined ? { error } : { id, error } };
}
