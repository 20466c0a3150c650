/** The key of the custom object in requirements.json; an entry is a record, its key the record's external id. */
export const ENTRY_OBJECT = 'attune_entry';

/** The record's fields, as requirements.json declares them (`spec/library/records` compares the two). */
export const ENTRY_FIELDS = [
  'schema_version',
  'status',
  'position',
  'language',
  'family',
  'states',
  'situations',
  'channels',
  'template',
  'facts',
  'gesture',
  'brands',
  'groups',
  'details',
  'origin',
  'versions',
] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];

/** The layout of the fields. Older ones are brought up to date while they are read (`migrateFields`). */
export const SCHEMA_VERSION = 1;

/** Zendesk takes 32 KB a record, and does not say how it counts; we stay well below. In bytes of JSON in UTF-8. */
export const MAX_RECORD_BYTES = 30_000;

/** What earlier versions may take of that. */
export const MAX_VERSIONS_BYTES = 12_000;
