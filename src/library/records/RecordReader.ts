import type { KeptEntry } from '../KeptEntry';
import type { EntryRecord } from './EntryRecord';
import { readRecord, type BrokenRecord, type ReadRecord } from './readRecord';

export type ReadRecords = { entries: readonly KeptEntry[]; broken: readonly BrokenRecord[] };

type Known = { record: EntryRecord; read: ReadRecord };

/**
 * Reads the records of a library. A record is read again only when it has changed: to check a template costs, and a
 * library may have thousands. The same list of records gives the very same answer.
 */
export class RecordReader {
  private known: ReadonlyMap<string, Known> = new Map();
  private last: { records: readonly EntryRecord[]; answer: ReadRecords } | null = null;

  /** @param compare the order of the entries; the records' own if not given. */
  constructor(private readonly compare?: (one: KeptEntry, other: KeptEntry) => number) {}

  read(records: readonly EntryRecord[]): ReadRecords {
    if (this.last?.records === records) return this.last.answer;
    const known = new Map<string, Known>();
    const entries: KeptEntry[] = [];
    const broken: BrokenRecord[] = [];
    for (const record of records) {
      const before = this.known.get(record.id);
      const read = before && isSame(before.record, record) ? before.read : readRecord(record);
      known.set(record.id, { record, read });
      if (read.kind === 'kept') entries.push(read.kept);
      else broken.push(read.broken);
    }
    this.known = known;
    if (this.compare !== undefined) entries.sort(this.compare);
    const answer = { entries, broken };
    this.last = { records, answer };
    return answer;
  }
}

/** Zendesk's times are whole seconds: two writes may share one, so the fields are looked at too. */
function isSame(one: EntryRecord, other: EntryRecord): boolean {
  if (one === other) return true;
  if (one.updatedAt !== other.updatedAt || one.name !== other.name) return false;
  if (one.externalId !== other.externalId) return false;
  const fields = Object.keys(other.fields);
  return (
    fields.length === Object.keys(one.fields).length &&
    fields.every((field) => one.fields[field] === other.fields[field])
  );
}
