import type { RecordDraft } from '../RecordStore';

/** A draft as REST takes it. */
export function toRecordBody({ name, externalId, fields }: RecordDraft) {
  return { name, external_id: externalId, custom_object_fields: fields };
}
