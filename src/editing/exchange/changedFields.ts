import type { EntryContent } from '../../library/KeptEntry';
import { FIELDS, type FieldName } from './fields';
import { valueOf } from './valueOf';

/** @returns the fields in which two contents differ, in the order of the columns; a `no` is as good as nothing. */
export function changedFields(one: EntryContent, other: EntryContent): FieldName[] {
  return FIELDS.filter(
    ({ name }) => canonical(valueOf(one, name)) !== canonical(valueOf(other, name)),
  ).map(({ name }) => name);
}

function canonical(value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
