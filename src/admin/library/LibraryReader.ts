import type { KeptEntry } from '../../library/KeptEntry';
import { readRecord, type BrokenRecord, type ReadRecord } from '../../library/records/readRecord';
import type { StoredRecord } from '../../zendesk/RecordStore';
import { compareOwnOrder } from '../../library/ownOrder';

export type ReadLibrary = { entries: readonly KeptEntry[]; broken: readonly BrokenRecord[] };

/**
 * Reads the records of a library, in the admins' own order. A record is read again only when it has changed: to check
 * a template costs, and a library may have thousands.
 */
export class LibraryReader {
  private known = new Map<string, { record: StoredRecord; read: ReadRecord }>();
  private last: { records: readonly StoredRecord[]; library: ReadLibrary } | null = null;

  read(records: readonly StoredRecord[]): ReadLibrary {
    if (this.last?.records === records) return this.last.library;
    const known = new Map<string, { record: StoredRecord; read: ReadRecord }>();
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
    entries.sort(compareOwnOrder);
    const library = { entries, broken };
    this.last = { records, library };
    return library;
  }
}

/** Zendesk's times are whole seconds: two writes may share one, so the fields are looked at too. */
function isSame(one: StoredRecord, other: StoredRecord): boolean {
  if (one === other) return true;
  if (one.updatedAt !== other.updatedAt || one.name !== other.name) return false;
  if (one.externalId !== other.externalId) return false;
  const fields = Object.keys(other.fields);
  return (
    fields.length === Object.keys(one.fields).length &&
    fields.every((field) => one.fields[field] === other.fields[field])
  );
}
