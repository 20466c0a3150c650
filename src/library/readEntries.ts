import * as v from 'valibot';
import type { Entry } from './Entry';
import { EntrySchema } from './EntrySchema';

const Entries = v.array(EntrySchema);

/**
 * @param value entries of ours, from a file that comes with Attune.
 * @throws ValiError where one is not as it must be: that is a defect of the file. Strangers' entries go through
 *   `checkEntry`.
 */
export function readEntries(value: unknown): readonly Entry[] {
  return v.parse(Entries, value);
}
