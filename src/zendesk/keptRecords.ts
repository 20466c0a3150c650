import * as v from 'valibot';
import type { RecordFailure, StoredRecord } from './RecordStore';

/** What a browser keeps of an object's records: nothing of a ticket or a customer is among them. */
export type Kept = KeptNote & {
  /** `null` where none could be had yet. */
  records: readonly StoredRecord[] | null;
};

/** All but the records. */
export type KeptNote = {
  /** When they were looked for in Zendesk, in milliseconds of this browser's clock: the begin of the asking. */
  checkedAt: number;
  /** How many there are as Zendesk tells, which may lag behind; `null` where it was not asked. */
  count: number | null;
  /** What came of asking since then, if it was no good. */
  trouble: { failure: RecordFailure; at: number } | null;
};

/** What a page has done to a record. */
export type RecordChange = { kind: 'put'; record: StoredRecord } | { kind: 'drop'; id: string };

/** What a page tells the others: a change, all that is kept now, or that the records are as they were. */
export type Told =
  RecordChange | { kind: 'kept'; kept: Kept } | { kind: 'unchanged'; note: KeptNote };

const text = v.string();
const who = v.nullable(text);
const storedRecord = v.object({
  id: text,
  name: text,
  externalId: who,
  fields: v.record(text, v.unknown()),
  createdAt: text,
  updatedAt: text,
  createdBy: who,
  updatedBy: who,
});
const failure = v.object({
  kind: v.literal('failed'),
  reason: v.picklist([
    'missing-object',
    'forbidden',
    'signed-out',
    'invalid',
    'rate-limited',
    'busy',
    'offline',
    'malformed',
    'canceled',
  ]),
  detail: text,
});
const note = {
  checkedAt: v.number(),
  count: v.nullable(v.number()),
  trouble: v.nullable(v.object({ failure, at: v.number() })),
};
const kept = v.object({ records: v.nullable(v.array(storedRecord)), ...note });
const told = v.variant('kind', [
  v.object({ kind: v.literal('put'), record: storedRecord }),
  v.object({ kind: v.literal('drop'), id: text }),
  v.object({ kind: v.literal('kept'), kept }),
  v.object({ kind: v.literal('unchanged'), note: v.object(note) }),
]);

/** What another version of Attune has kept in this browser may be anything: then it is as if there were nothing. */
export function readKept(value: unknown): Kept | null {
  const read = v.safeParse(kept, value);
  return read.success ? read.output : null;
}

export function readTold(value: unknown): Told | null {
  const read = v.safeParse(told, value);
  return read.success ? read.output : null;
}

/** The number that Zendesk will tell is expected to follow. */
export function changeKept(kept: Kept, change: RecordChange): Kept {
  if (kept.records === null) return kept;
  const records = changeRecords(kept.records, change);
  const count = kept.count === null ? null : kept.count + records.length - kept.records.length;
  return { ...kept, records, count };
}

/** The same array where nothing changes: a record that is older than the one there is news from before. */
export function changeRecords(
  records: readonly StoredRecord[],
  change: RecordChange,
): readonly StoredRecord[] {
  const id = change.kind === 'put' ? change.record.id : change.id;
  const before = records.find((record) => record.id === id);
  if (change.kind === 'drop') {
    return before === undefined ? records : records.filter((record) => record !== before);
  }
  if (before === undefined) return [...records, change.record];
  // Zendesk's times are whole seconds: of two changes within one, the one told later is the later one.
  if (Date.parse(before.updatedAt) > Date.parse(change.record.updatedAt)) return records;
  return records.map((record) => (record === before ? change.record : record));
}

/** Whether two lists hold the same records in the same state, in whatever order. */
export function areSame(one: readonly StoredRecord[], other: readonly StoredRecord[]): boolean {
  if (one === other) return true;
  const known = new Map(one.map((record) => [record.id, record]));
  const pairs = other.map((record) => [record, known.get(record.id)] as const);
  return (
    one.length === other.length &&
    pairs.every(([record, before]) => record.updatedAt === before?.updatedAt) &&
    pairs.every(([record, before]) => JSON.stringify(record) === JSON.stringify(before))
  );
}
