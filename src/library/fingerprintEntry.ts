import { hashText } from '../conversation/hashText';
import type { Entry } from './Entry';

/**
 * @returns the same 16 hexadecimal digits for entries that agents would be offered alike: all but the key counts, the
 *   order of the properties and of what is a set does not.
 */
export function fingerprintEntry(entry: Entry): string {
  const parts = Object.entries(entry)
    .filter(([name, value]) => name !== 'key' && value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => [name, isSet(name, value) ? [...value].sort() : value]);
  return hashText(JSON.stringify(parts));
}

/** Facts have an order, and so have the two ends of an intensity. */
function isSet(name: string, value: unknown): value is unknown[] {
  return Array.isArray(value) && name !== 'facts' && name !== 'intensity';
}
