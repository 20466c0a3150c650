import { SCHEMA_VERSION } from './entryFields';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What each layout of a record's fields takes to become the next one: the step at index 0 makes layout 2 of layout 1.
 * Whoever changes the layout raises `SCHEMA_VERSION` and adds a step here; records are written in the newest layout
 * whenever an admin saves them, and read in any.
 */
const STEPS: readonly ((fields: Fields) => Fields)[] = [];

export type MigratedFields =
  | { kind: 'fields'; fields: Fields }
  /** Written by a later version of Attune, or by nobody: there is no telling what the fields mean. */
  | { kind: 'unknown-layout'; version: unknown };

/** Brings the fields of a record up to date. */
export function migrateFields(fields: Fields): MigratedFields {
  const { schema_version: version } = fields;
  const known =
    typeof version === 'number' &&
    Number.isInteger(version) &&
    version >= 1 &&
    version <= SCHEMA_VERSION;
  if (!known) return { kind: 'unknown-layout', version };
  return {
    kind: 'fields',
    fields: STEPS.slice(version - 1).reduce((before, step) => step(before), fields),
  };
}
