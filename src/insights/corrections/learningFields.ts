/** The key of the custom object in requirements.json that what agents say of readings is kept in. */
export const LEARNING_OBJECT = 'attune_learning';

/** The record's fields, as requirements.json declares them (`spec/insights/corrections` compares the two). */
export const LEARNING_FIELDS = ['schema_version', 'kind', 'model', 'data'] as const;

/** The layout of the fields. A record of a later one is left alone. */
export const LEARNING_VERSION = 1;

/** Zendesk takes 32 KB a record, and does not say how it counts; we stay well below. */
export const MAX_DATA_CHARS = 25_000;

/** As much as matters here of a record of Zendesk's; hostile until read. */
export type LearningRecord = {
  externalId: string | null;
  fields: Readonly<Record<string, unknown>>;
};

/** What is written of a record. */
export type LearningDraft = {
  name: string;
  externalId: string;
  fields: Readonly<Record<(typeof LEARNING_FIELDS)[number], unknown>>;
};

/** Whether a record's `schema_version` is the one that is written now; Zendesk may write an integer out. */
export function isOurLayout(version: unknown): boolean {
  return version === LEARNING_VERSION || version === String(LEARNING_VERSION);
}

/** Whether this version of the code may read the record, and write over it. */
export function isPresent(record: LearningRecord, kind: string): boolean {
  const { schema_version: version, kind: own } = record.fields;
  return isOurLayout(version) && own === kind;
}
