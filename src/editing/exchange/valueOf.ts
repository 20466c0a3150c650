import type { EntryContent } from '../../library/KeptEntry';
import type { FieldName } from './fields';

/** @returns what a file says of an entry in a field; `undefined` where the entry has nothing there. */
export function valueOf({ entry, ...rest }: EntryContent, field: FieldName): unknown {
  return field === 'status' || field === 'position' || field === 'origin'
    ? rest[field]
    : entry[field];
}
