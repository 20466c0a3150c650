import type { Flaw } from '../restAnswers';
import type { ObjectField, ObjectType } from './ObjectType';

/** Zendesk takes 32 KB a record. What it counts is not documented: here the JSON, in UTF-8, of what an app writes. */
const MAX_RECORD_BYTES = 32 * 1024;

/** What an app writes of a record. */
export type RecordContent = {
  name: unknown;
  external_id: unknown;
  custom_object_fields: Record<string, unknown>;
};

/** What Zendesk would not accept, empty where it would. */
export function checkRecord(type: ObjectType, content: RecordContent): Flaw[] {
  const flaws: Flaw[] = [];
  if (typeof content.name !== 'string' || content.name.trim() === '') {
    flaws.push({ property: 'name', description: 'Name: cannot be blank', error: 'BlankValue' });
  }
  const { external_id: externalId } = content;
  if (externalId !== null && typeof externalId !== 'string') {
    const description = 'External ID: must be a string';
    flaws.push({ property: 'external_id', description, error: 'InvalidValue' });
  }
  for (const [key, value] of Object.entries(content.custom_object_fields)) {
    const field = type.fields.find((one) => one.key === key);
    const wrong = field ? whatIsWrong(field, value) : 'is not a field of this object';
    if (wrong === null) continue;
    flaws.push({
      property: 'base',
      description: `${field?.title ?? key}: ${wrong}`,
      error: 'InvalidValue',
      fieldKey: key,
    });
  }
  const bytes = sizeOf(content);
  if (bytes > MAX_RECORD_BYTES) {
    const description = `Record: is too large (${bytes} bytes, maximum is ${MAX_RECORD_BYTES} bytes)`;
    flaws.push({ property: 'base', description, error: 'RecordTooLarge' });
  }
  return flaws;
}

export function sizeOf({ name, external_id, custom_object_fields }: RecordContent): number {
  return utf8Bytes(JSON.stringify({ name, external_id, custom_object_fields }));
}

function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function whatIsWrong(field: ObjectField, value: unknown): string | null {
  if (value === null) return null;
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'regexp':
      return typeof value === 'string' ? null : 'must be a string';
    case 'checkbox':
      return typeof value === 'boolean' ? null : 'must be true or false';
    case 'integer':
      return Number.isSafeInteger(value) ? null : 'must be an integer';
    case 'decimal':
      return typeof value === 'number' ? null : 'must be a number';
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
        ? null
        : 'must be a date (YYYY-MM-DD)';
    case 'dropdown':
      return isOption(field, value) ? null : 'is not one of the options';
    case 'multiselect':
      return Array.isArray(value) && value.every((one) => isOption(field, one))
        ? null
        : 'is not among the options';
    case 'lookup':
      return typeof value === 'string' || typeof value === 'number' ? null : 'must be an id';
  }
}

function isOption(field: ObjectField, value: unknown): boolean {
  return field.options.some((option) => option.value === value);
}
