import { isRecord } from '../../host/wire';
import type { RecordChange } from './RecordTable';

/** What a body or an item holds of a record; what is nothing of a record's is passed over, as Zendesk does. */
export function readChange(item: unknown): RecordChange {
  if (!isRecord(item)) return {};
  const { name, external_id: externalId, custom_object_fields: fields } = item;
  return {
    ...('name' in item && { name }),
    ...('external_id' in item && { external_id: externalId }),
    ...(isRecord(fields) && { custom_object_fields: fields }),
  };
}
