import { part } from './part';
import { readNumber } from './readNumber';

/** Right before an insertion these must be known for it to be safe. What is odd is no better than what is missing. */
const KNOWN: Readonly<Record<string, (value: unknown) => boolean>> = {
  'ticket.id': (value) => Number.isInteger(readNumber(value)),
  'ticket.status': isText,
  'comment.type': isText,
  // Nobody is an answer, too.
  'ticket.requester': (value) => value === null || Number.isInteger(readNumber(part(value, 'id'))),
  // An older interface has no editor to tell of.
  'ticket.editor.capabilities': (value) =>
    value === undefined || value === null || typeof part(value, 'richText') === 'boolean',
};

/** @returns the paths whose values say nothing that an insertion could rely on. */
export function findDoubt(values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(KNOWN).flatMap(([path, isKnown]) => (isKnown(values[path]) ? [] : [path]));
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
