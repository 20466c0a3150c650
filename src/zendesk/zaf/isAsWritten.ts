import type { RecordDraft, StoredRecord } from '../RecordStore';

/** Whether a record says what was written of it. Fields that were left blank come back as nothing, or as blanks. */
export function isAsWritten(
  record: StoredRecord,
  { name, externalId, fields }: RecordDraft,
): boolean {
  return (
    record.name === name &&
    record.externalId === externalId &&
    Object.entries(fields).every(([key, value]) => {
      const kept = Object.hasOwn(record.fields, key) ? record.fields[key] : null;
      return isBlank(value) ? isBlank(kept) : JSON.stringify(kept) === JSON.stringify(value);
    })
  );
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '' || value === false;
}
