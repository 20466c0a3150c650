import * as v from 'valibot';
import { checkEntry, type EntryProblem } from '../checkEntry';
import { EntrySchema } from '../EntrySchema';
import { ENTRY_STATUSES, type EntryVersion, type KeptEntry, type Origin } from '../KeptEntry';
import type { EntryRecord } from './EntryRecord';
import { migrateFields } from './migrateFields';

/** A record that is no entry, with all that is wrong with it. */
export type BrokenRecord = {
  id: string;
  /** What it calls itself; may be empty. Hostile until escaped. */
  title: string;
  key: string | null;
  updatedAt: string;
  updatedBy: string | null;
  problems: RecordProblem[];
};

export type RecordProblem =
  | EntryProblem
  /** A later version of Attune has written it; `detail` is the layout's number. */
  | { code: 'layout'; field: string; detail: string }
  /** The text of this field is not what Attune writes there. */
  | { code: 'unreadable'; field: string; detail: string };

export type ReadRecord =
  { kind: 'kept'; kept: KeptEntry } | { kind: 'broken'; broken: BrokenRecord };

const STATUSES = new Map<unknown, KeptEntry['status']>(
  ENTRY_STATUSES.map((status) => [`attune_${status}`, status]),
);

const VersionsSchema: v.GenericSchema<unknown, EntryVersion[]> = v.array(
  v.object({
    entry: EntrySchema,
    status: v.picklist(ENTRY_STATUSES),
    at: v.string(),
    by: v.nullable(v.string()),
  }),
);

/**
 * Reads a record as the entry that it holds. Anybody who may write records can have written anything.
 *
 * @returns the entry, or what is wrong; earlier versions that cannot be read are left out and break nothing.
 */
export function readRecord(record: EntryRecord): ReadRecord {
  const migrated = migrateFields(record.fields);
  if (migrated.kind === 'unknown-layout') {
    const detail = toDetail(migrated.version);
    return broken(record, [{ code: 'layout', field: 'schema_version', detail }]);
  }
  const { fields } = migrated;
  const problems: RecordProblem[] = [];
  const list = (field: string) => readList(fields[field], field, problems);
  const json = (field: string) => readJson(fields[field], field, problems);
  const names = (field: string) => {
    const read = json(field) ?? [];
    return Array.isArray(read) && read.length === 0 ? {} : { [field]: read };
  };
  const status = STATUSES.get(fields.status);
  if (status === undefined) {
    problems.push({ code: 'unreadable', field: 'status', detail: toDetail(fields.status) });
  }
  const details = json('details') ?? {};
  if (typeof details !== 'object' || Array.isArray(details)) {
    problems.push({ code: 'unreadable', field: 'details', detail: 'no object' });
  }
  const checked = checkEntry({
    ...(typeof details === 'object' ? details : {}),
    key: record.externalId ?? '',
    title: record.name,
    states: list('states'),
    situations: list('situations'),
    family: fields.family,
    channels: list('channels'),
    language: fields.language,
    template: fields.template ?? '',
    facts: json('facts') ?? [],
    ...(fields.gesture === true && { gesture: true }),
    ...names('brands'),
    ...names('groups'),
  });
  if (checked.kind === 'failed') problems.push(...checked.problems);
  if (checked.kind === 'failed' || status === undefined || problems.length > 0) {
    return broken(record, problems);
  }
  const { id, createdAt, updatedAt, createdBy, updatedBy } = record;
  return {
    kind: 'kept',
    kept: {
      id,
      entry: checked.entry,
      status,
      position: readPosition(fields.position),
      origin: readOrigin(fields.origin),
      versions: readVersions(fields.versions),
      createdAt,
      updatedAt,
      createdBy,
      updatedBy,
    },
  };
}

function broken(record: EntryRecord, problems: RecordProblem[]): ReadRecord {
  const { id, name: title, externalId: key, updatedAt, updatedBy } = record;
  return { kind: 'broken', broken: { id, title, key, updatedAt, updatedBy, problems } };
}

/** What stands in a field, for people. */
function toDetail(value: unknown): string {
  if (typeof value === 'object' && value !== null) return typeof value;
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}

/** `worried, sad` → both. An empty field is an empty list: Zendesk may send `null` for it. */
function readList(text: unknown, field: string, problems: RecordProblem[]): string[] {
  if (text === null || text === undefined) return [];
  if (typeof text !== 'string') {
    problems.push({ code: 'unreadable', field, detail: typeof text });
    return [];
  }
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function readJson(text: unknown, field: string, problems: RecordProblem[]): unknown {
  if (text === null || text === undefined || text === '') return undefined;
  try {
    return JSON.parse(typeof text === 'string' ? text : '') as unknown;
  } catch (error) {
    problems.push({ code: 'unreadable', field, detail: String(error) });
    return undefined;
  }
}

/** Zendesk may write an integer out. Where an entry stands is no reason to do without it. */
function readPosition(value: unknown): number {
  const position = typeof value === 'number' || typeof value === 'string' ? Number(value) : 0;
  return Number.isFinite(position) ? position : 0;
}

function readOrigin(text: unknown): Origin | null {
  const parts = typeof text === 'string' ? /^([a-z0-9-]+) ([0-9a-f]{16})$/u.exec(text) : null;
  const [, key, fingerprint] = parts ?? [];
  return key === undefined || fingerprint === undefined ? null : { key, fingerprint };
}

function readVersions(text: unknown): EntryVersion[] {
  const read = v.safeParse(VersionsSchema, readJson(text, 'versions', []));
  return read.success ? read.output : [];
}
