import { changeRecords, type Kept } from './keptRecords';
import type {
  LoadOptions,
  NewestRecords,
  RecordFailure,
  RecordStore,
  StoredRecord,
} from './RecordStore';

/** Up to two pages are as quick to load again as to ask about. */
const SMALL = 200;
/** As many as Zendesk gives at once. */
const NEWEST = 100;

export type FoundRecords = {
  kind: 'found';
  records: readonly StoredRecord[];
  /** How many there are, as Zendesk tells; `null` where it was not asked. */
  count: number | null;
};

/**
 * All records of an object as Zendesk has them now. Of a large library that is known already, only what has changed is
 * loaded where the newest records and the count show that nothing else can have; else all of it.
 */
export async function loadChanges(
  store: RecordStore,
  object: string,
  before: Kept | null,
  options: LoadOptions,
): Promise<FoundRecords | RecordFailure> {
  const known = before?.records ?? [];
  let count: number | null = null;
  if (known.length > SMALL) {
    const expected = before?.count ?? known.length;
    const glance = await store.loadNewest(object, 1, options);
    if (glance.kind === 'failed') return glance;
    count = glance.count;
    const isNews = !glance.records.some((record) => isKnown(known, record));
    if (!isNews && count === expected) return { kind: 'found', records: known, count };
    if (isNews && count !== null) {
      const newest = await store.loadNewest(object, NEWEST, options);
      if (newest.kind === 'failed') return newest;
      const found = addNewest(known, expected, newest);
      if (found !== null) return found;
      count = newest.count;
    }
  }
  const all = await store.loadRecords(object, options);
  return all.kind === 'failed' ? all : { kind: 'found', records: all.records, count };
}

/** One record by its external id: nobody asks for the others. */
export async function loadOnly(
  store: RecordStore,
  object: string,
  externalId: string,
  options: LoadOptions,
): Promise<FoundRecords | RecordFailure> {
  const found = await store.findRecord(object, externalId, options);
  if (found.kind === 'failed') return found;
  return { kind: 'found', records: found.record === null ? [] : [found.record], count: null };
}

/** @returns `null` where more may have changed than these: they do not reach back to what is known, or the count is off. */
function addNewest(
  known: readonly StoredRecord[],
  expected: number,
  { records: newest, count }: NewestRecords,
): FoundRecords | null {
  const records = newest.reduce(
    (all, record) => changeRecords(all, { kind: 'put', record }),
    known,
  );
  const reachesBack = newest.some((record) => isKnown(known, record));
  const isWhole = count === expected + records.length - known.length;
  return reachesBack && isWhole ? { kind: 'found', records, count } : null;
}

function isKnown(known: readonly StoredRecord[], { id, updatedAt }: StoredRecord): boolean {
  return known.some((record) => record.id === id && record.updatedAt === updatedAt);
}
