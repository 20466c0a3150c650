import type { EntryContent, EntryVersion, KeptEntry } from '../../library/KeptEntry';
import { ENTRY_OBJECT } from '../../library/records/entryFields';
import { readRecord, type BrokenRecord } from '../../library/records/readRecord';
import { writeRecord } from '../../library/records/writeRecord';
import type {
  LoadOptions,
  RecordDraft,
  RecordFailure,
  RecordStore,
  StoredRecord,
  WaitOptions,
} from '../../zendesk/RecordStore';
import type { DeskRecords } from './DeskRecords';
import type { ManyOutcome, SaveOutcome } from './DeskView';
import { OwnTrail } from './OwnTrail';

/** An entry as it is to be; `base` is what the admin has seen of it, `null` for a new one. */
export type Write = {
  content: EntryContent;
  base: KeptEntry | null;
  /** Earlier versions, the newest first. */
  versions: readonly EntryVersion[];
};

/** `unseen`: what stood in the way of looking at the records after a bulk; `done` is done all the same. */
export type BulkWritten = { outcome: ManyOutcome; unseen: RecordFailure | null };

export type RemoveOutcome = { kind: 'removed' } | Exclude<SaveOutcome, { kind: 'saved' }>;

/**
 * Writes entries as records: asks the store, tells the records that this browser shares, and reads what came of it.
 * What another admin has done meanwhile is never written over, except in a bulk, right after a look.
 */
export class EntryWriter {
  private readonly trail = new OwnTrail();

  constructor(
    private readonly store: RecordStore,
    private readonly records: DeskRecords,
    private readonly waits: WaitOptions,
  ) {}

  async writeOne({ content, base, versions }: Write): Promise<SaveOutcome> {
    const draft = writeRecord(content, versions);
    if (draft.kind === 'too-large') return draft;
    const seen = base && this.trail.latest(base);
    const outcome =
      seen === null
        ? await this.store.createRecord(ENTRY_OBJECT, draft.draft, this.waits)
        : await this.store.updateRecord(ENTRY_OBJECT, seen, draft.draft, this.waits);
    switch (outcome.kind) {
      case 'written': {
        const saved = this.readSaved(base, outcome.record);
        if (saved.kind === 'saved') this.records.put(outcome.record);
        return saved;
      }
      case 'conflict':
        return this.settle(base, outcome.theirs, draft.draft);
      case 'failed':
        return seen === null && outcome.reason === 'invalid'
          ? this.explainRefusal(outcome, draft.draft)
          : outcome;
    }
  }

  /** A record that stands there just as this write means it: the write before has arrived, though its answer has not. */
  findWritten({ content, versions }: Write): KeptEntry | null {
    const draft = writeRecord(content, versions);
    if (draft.kind === 'too-large') return null;
    const { externalId } = draft.draft;
    const record = this.readAll().find((one) => one.externalId === externalId);
    if (record === undefined || !isWritten(record, draft.draft)) return null;
    const read = readRecord(record);
    return read.kind === 'kept' ? read.kept : null;
  }

  async removeOne(kept: KeptEntry | BrokenRecord): Promise<RemoveOutcome> {
    const seen = 'entry' in kept ? this.trail.latest(kept) : kept;
    const outcome = await this.store.deleteRecord(ENTRY_OBJECT, seen, this.waits);
    switch (outcome.kind) {
      case 'deleted':
        this.records.drop(seen.id);
        return { kind: 'removed' };
      case 'conflict':
        return { kind: 'conflict', theirs: this.take(seen.id, outcome.theirs) };
      case 'failed':
        return outcome;
    }
  }

  /**
   * Writes many in jobs. Looks right before at what others have done, so that nothing of theirs is lost but what they
   * write in these very seconds; and right after, since jobs do not tell what the records have become.
   */
  async writeMany(writes: readonly Write[], options: LoadOptions = {}): Promise<BulkWritten> {
    const outcome: ManyOutcome = { kind: 'many', done: [], undone: [], stopped: null };
    const before = await this.records.refresh(0, lookOptions(options));
    if (before !== null) return { outcome: stoppedBy(before, writes), unseen: null };
    const current = new Map(this.readAll().map((record) => [record.externalId, record]));
    const drafts = new Map<string, RecordDraft>();
    for (const { content, base, versions } of writes) {
      const { key } = content.entry;
      const draft = writeRecord(content, versions);
      const now = current.get(key) ?? null;
      if (draft.kind === 'too-large') outcome.undone.push({ key, why: draft });
      // Given again after a failure half way, what has arrived is done.
      else if (now !== null && isWritten(now, draft.draft)) {
        outcome.done.push(key);
        this.readSaved(base, now);
      } else if (base === null && now !== null) {
        outcome.undone.push({ key, why: { kind: 'taken', key } });
      } else if (base !== null && !isAsSeen(this.trail.latest(base), now)) {
        outcome.undone.push({ key, why: { kind: 'conflict', theirs: now && readAny(now) } });
      } else drafts.set(key, draft.draft);
    }
    const bulk = await this.store.writeRecords(ENTRY_OBJECT, [...drafts.values()], options);
    for (const result of bulk.results) {
      const { externalId: key } = result;
      if (result.kind === 'written') outcome.done.push(key);
      else {
        const why: RecordFailure = { kind: 'failed', reason: 'invalid', detail: result.detail };
        outcome.undone.push({ key, why });
      }
    }
    const { failure } = bulk;
    if (failure !== null) {
      const answered = new Set(bulk.results.map(({ externalId }) => externalId));
      const rest = [...drafts.keys()].filter((key) => !answered.has(key));
      outcome.undone.push(...rest.map((key) => ({ key, why: failure })));
      outcome.stopped = failure;
    }
    return { outcome, unseen: await this.lookAfter(writes, new Set(outcome.done), drafts) };
  }

  private async lookAfter(
    writes: readonly Write[],
    done: ReadonlySet<string>,
    drafts: ReadonlyMap<string, RecordDraft>,
  ): Promise<RecordFailure | null> {
    if (drafts.size === 0) return null;
    const failure = await this.records.refresh(0, this.waits);
    if (failure !== null) return failure;
    const current = new Map(this.readAll().map((record) => [record.externalId, record]));
    for (const { content, base } of writes) {
      const { key } = content.entry;
      const now = current.get(key);
      const draft = drafts.get(key);
      if (done.has(key) && now && draft && isWritten(now, draft)) this.readSaved(base, now);
    }
    return null;
  }

  /** What was sent was right: where the answer says something else, nobody knows until it is written again. */
  private readSaved(base: KeptEntry | null, record: StoredRecord): SaveOutcome {
    const read = readRecord(record);
    if (read.kind === 'broken') {
      const codes = read.broken.problems.map(({ code }) => code).join(', ');
      const detail = `What was written came back odd: ${codes}.`;
      return { kind: 'failed', reason: 'malformed', detail };
    }
    this.trail.follow(base, read.kept);
    return { kind: 'saved', kept: read.kept };
  }

  /** Where an answer got lost and the admin saves again, "theirs" is what was meant. */
  private settle(
    base: KeptEntry | null,
    theirs: StoredRecord | null,
    draft: RecordDraft,
  ): SaveOutcome {
    const taken = this.take(base?.id ?? '', theirs);
    return theirs !== null && isWritten(theirs, draft)
      ? this.readSaved(base, theirs)
      : { kind: 'conflict', theirs: taken };
  }

  /** Zendesk does not say of a refused record that its key is taken in a way that can be relied on; a look tells. */
  private async explainRefusal(refusal: RecordFailure, draft: RecordDraft): Promise<SaveOutcome> {
    await this.records.refresh(0, this.waits);
    const other = this.readAll().find(({ externalId }) => externalId === draft.externalId);
    if (other === undefined) return refusal;
    return isWritten(other, draft)
      ? this.readSaved(null, other)
      : { kind: 'taken', key: draft.externalId };
  }

  /** Shows what another admin has made of a record. */
  private take(id: string, theirs: StoredRecord | null): KeptEntry | BrokenRecord | null {
    if (theirs === null) {
      this.records.drop(id);
      return null;
    }
    this.records.put(theirs);
    return readAny(theirs);
  }

  private readAll(): readonly StoredRecord[] {
    const seen = this.records.current();
    return seen.kind === 'records' ? seen.records : [];
  }
}

export function isFailure(value: unknown): value is RecordFailure {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'failed';
}

/** Nothing done, all for the same reason. */

function stoppedBy(why: RecordFailure, writes: readonly Write[]): ManyOutcome {
  const undone = writes.map(({ content }) => ({ key: content.entry.key, why }));
  return { kind: 'many', done: [], undone, stopped: why };
}

function isAsSeen(seen: KeptEntry, now: StoredRecord | null): boolean {
  return now?.id === seen.id && now.updatedAt === seen.updatedAt;
}

function readAny(record: StoredRecord): KeptEntry | BrokenRecord {
  const read = readRecord(record);
  return read.kind === 'kept' ? read.kept : read.broken;
}

/** Whether a record says what the draft says; earlier versions aside, which are no more than its past. */
function isWritten(record: StoredRecord, { name, externalId, fields }: RecordDraft): boolean {
  const read = readRecord(record);
  const meant = readRecord({ ...record, name, externalId, fields });
  return (
    read.kind === 'kept' &&
    meant.kind === 'kept' &&
    JSON.stringify({ ...read.kept, versions: [] }) ===
      JSON.stringify({ ...meant.kept, versions: [] })
  );
}

/** What a look before a bulk tells of its progress is not the bulk's. */
function lookOptions({ onWait, signal }: LoadOptions): LoadOptions {
  return { ...(onWait && { onWait }), ...(signal && { signal }) };
}
