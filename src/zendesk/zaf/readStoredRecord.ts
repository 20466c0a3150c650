import * as v from 'valibot';
import type { StoredRecord } from '../RecordStore';

/** Ids of records are strings, of users numbers that Zendesk writes out; some hosts do not. */
const id = v.union([v.pipe(v.string(), v.minLength(1)), v.pipe(v.number(), v.transform(String))]);
const userId = v.fallback(v.nullable(id), null);

const storedRecord = v.pipe(
  v.object({
    id,
    name: v.fallback(v.string(), ''),
    external_id: v.fallback(v.nullable(v.string()), null),
    custom_object_fields: v.fallback(v.record(v.string(), v.unknown()), {}),
    created_at: v.fallback(v.string(), ''),
    updated_at: v.string(),
    created_by_user_id: userId,
    updated_by_user_id: userId,
  }),
  v.transform((record): StoredRecord => ({
    id: record.id,
    name: record.name,
    externalId: record.external_id,
    fields: record.custom_object_fields,
    createdAt: record.created_at,
    updatedAt: record.updated_at,
    createdBy: record.created_by_user_id,
    updatedBy: record.updated_by_user_id,
  })),
);

/** @returns a custom object's record as REST writes it, or `null` where it is none: without id or time of change. */
export function readStoredRecord(value: unknown): StoredRecord | null {
  const read = v.safeParse(storedRecord, value);
  return read.success ? read.output : null;
}
