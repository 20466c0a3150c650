import type {
  BulkOutcome,
  DeletedRecord,
  FoundRecord,
  LoadOptions,
  NewestRecords,
  RecordConflict,
  RecordDraft,
  RecordFailure,
  RecordList,
  RecordStore,
  StoredRecord,
  WaitOptions,
  WrittenRecord,
} from '../../src/zendesk/RecordStore';

const PAGE = 100;
const OFFLINE: RecordFailure = { kind: 'failed', reason: 'offline', detail: 'lost' };

/** Records that live in this object. Pass the same contract as those over ZAF. */
export class InMemoryRecordStore implements RecordStore {
  /** Who is signed in; the writer of what is written. */
  userId = '9001';
  /** While set, every answer is this failure. */
  failure: RecordFailure | null = null;
  /** While set, every write is answered with this failure; reads go on. */
  writeFailure: RecordFailure | null = null;
  /** So many writes are done yet; then the connection is lost. `null` for as many as are asked for. */
  writesLeft: number | null = null;
  /** While set, answers wait for it. */
  gate: Promise<void> = Promise.resolve();
  /** Zendesk asks for a pause of so many seconds before the next answer; it lasts until the gate opens. */
  waitSeconds: number | null = null;
  /** What a bulk write refuses, by external id, and why. */
  refused: ReadonlyMap<string, string> = new Map();
  /** What was asked for, in order: `load`, `create ack.delay`, `write 100` … */
  readonly calls: string[] = [];

  private readonly objects = new Map<string, Map<string, StoredRecord>>();
  private made = 0;
  private seconds = 0;

  /** @param objects the custom objects that this account has; others are missing. */
  constructor(...objects: string[]) {
    for (const object of objects) this.objects.set(object, new Map());
  }

  /** What is kept of an object now. */
  recordsOf(object: string): StoredRecord[] {
    return [...(this.objects.get(object)?.values() ?? [])];
  }

  /** Puts a record there as another user's, past this store's troubles. @returns the record. */
  writeAsOther(object: string, draft: RecordDraft, userId = '9002'): StoredRecord {
    const records = this.objects.get(object) ?? new Map<string, StoredRecord>();
    this.objects.set(object, records);
    const before = [...records.values()].find((one) => one.externalId === draft.externalId);
    return this.keep(records, draft, before ?? null, userId);
  }

  /** Puts anything there that Zendesk might have, whatever it is. */
  put(object: string, record: StoredRecord): void {
    this.objects.set(object, this.kept(object).set(record.id, record));
  }

  deleteAsOther(object: string, id: string): void {
    this.objects.get(object)?.delete(id);
  }

  async loadRecords(
    object: string,
    options: LoadOptions = {},
  ): Promise<RecordList | RecordFailure> {
    this.calls.push('load');
    const trouble = await this.arrive(object, options);
    if (trouble !== null) return trouble;
    const records = this.recordsOf(object);
    for (let done = PAGE; done < records.length; done += PAGE) {
      options.onProgress?.(done, null);
      await Promise.resolve();
      if (options.signal?.aborted) return canceled();
    }
    options.onProgress?.(records.length, records.length);
    return { kind: 'records', records };
  }

  async loadNewest(
    object: string,
    most: number,
    options: WaitOptions = {},
  ): Promise<NewestRecords | RecordFailure> {
    this.calls.push(`newest ${most}`);
    const trouble = await this.arrive(object, options);
    if (trouble !== null) return trouble;
    const records = this.recordsOf(object);
    const newest = [...records].sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
    return { kind: 'newest', records: newest.slice(0, most), count: records.length };
  }

  async loadRecord(
    object: string,
    id: string,
    options: WaitOptions = {},
  ): Promise<FoundRecord | RecordFailure> {
    this.calls.push(`load ${id}`);
    const trouble = await this.arrive(object, options);
    return trouble ?? { kind: 'record', record: this.objects.get(object)?.get(id) ?? null };
  }

  async findRecord(
    object: string,
    externalId: string,
    options: WaitOptions = {},
  ): Promise<FoundRecord | RecordFailure> {
    this.calls.push(`find ${externalId}`);
    const trouble = await this.arrive(object, options);
    const found = this.recordsOf(object).find((one) => one.externalId === externalId);
    return trouble ?? { kind: 'record', record: found ?? null };
  }

  async createRecord(
    object: string,
    draft: RecordDraft,
    options: WaitOptions = {},
  ): Promise<WrittenRecord | RecordFailure> {
    this.calls.push(`create ${draft.externalId}`);
    const trouble = (await this.arrive(object, options)) ?? this.refuseWrite();
    if (trouble !== null) return trouble;
    const records = this.kept(object);
    if ([...records.values()].some(({ externalId }) => externalId === draft.externalId)) {
      const detail = `external_id ${draft.externalId} is taken`;
      return { kind: 'failed', reason: 'invalid', detail, fields: { external_id: detail } };
    }
    return { kind: 'written', record: this.keep(records, draft, null) };
  }

  async updateRecord(
    object: string,
    seen: Pick<StoredRecord, 'id' | 'updatedAt'>,
    draft: RecordDraft,
    options: WaitOptions = {},
  ): Promise<WrittenRecord | RecordConflict | RecordFailure> {
    this.calls.push(`update ${draft.externalId}`);
    const trouble = await this.arrive(object, options);
    if (trouble !== null) return trouble;
    const records = this.kept(object);
    const theirs = records.get(seen.id) ?? null;
    if (theirs?.updatedAt !== seen.updatedAt) return { kind: 'conflict', theirs };
    return this.refuseWrite() ?? { kind: 'written', record: this.keep(records, draft, theirs) };
  }

  async deleteRecord(
    object: string,
    seen: Pick<StoredRecord, 'id' | 'updatedAt'>,
    options: WaitOptions = {},
  ): Promise<DeletedRecord | RecordConflict | RecordFailure> {
    this.calls.push(`delete ${seen.id}`);
    const trouble = await this.arrive(object, options);
    if (trouble !== null) return trouble;
    const theirs = this.kept(object).get(seen.id);
    if (theirs === undefined) return { kind: 'deleted' };
    if (theirs.updatedAt !== seen.updatedAt) return { kind: 'conflict', theirs };
    const refusal = this.refuseWrite();
    if (refusal !== null) return refusal;
    this.kept(object).delete(seen.id);
    return { kind: 'deleted' };
  }

  async writeRecords(
    object: string,
    drafts: readonly RecordDraft[],
    options: LoadOptions = {},
  ): Promise<BulkOutcome> {
    const outcome: BulkOutcome = { kind: 'bulk', results: [], failure: null };
    for (let start = 0; start < drafts.length && outcome.failure === null; start += PAGE) {
      const batch = drafts.slice(start, start + PAGE);
      this.calls.push(`write ${batch.length}`);
      outcome.failure = (await this.arrive(object, options)) ?? this.writeFailure;
      for (const draft of batch) {
        outcome.failure ??= this.refuseWrite();
        if (outcome.failure !== null) break;
        outcome.results.push(this.writeOne(object, draft));
      }
      options.onProgress?.(outcome.results.length, drafts.length);
    }
    return outcome;
  }

  private writeOne(object: string, draft: RecordDraft): BulkOutcome['results'][number] {
    const { externalId } = draft;
    const detail = this.refused.get(externalId);
    if (detail !== undefined) return { externalId, kind: 'refused', detail };
    const records = this.kept(object);
    const before = [...records.values()].find((one) => one.externalId === externalId) ?? null;
    this.keep(records, draft, before);
    return { externalId, kind: 'written' };
  }

  /** Every request comes through here. @returns what speaks against answering it. */
  private async arrive(
    object: string,
    { onWait, signal }: WaitOptions,
  ): Promise<RecordFailure | null> {
    if (signal?.aborted) return canceled();
    const { waitSeconds } = this;
    if (waitSeconds !== null) onWait?.(waitSeconds);
    await this.gate;
    if (waitSeconds !== null) onWait?.(0);
    if (signal?.aborted) return canceled();
    if (this.failure !== null) return this.failure;
    if (this.objects.has(object)) return null;
    return { kind: 'failed', reason: 'missing-object', detail: `no custom object ${object}` };
  }

  private refuseWrite(): RecordFailure | null {
    if (this.writeFailure !== null) return this.writeFailure;
    if (this.writesLeft === null) return null;
    if (this.writesLeft === 0) return OFFLINE;
    this.writesLeft -= 1;
    return null;
  }

  private kept(object: string): Map<string, StoredRecord> {
    return this.objects.get(object) ?? new Map<string, StoredRecord>();
  }

  /** Attributes that are not given stay, as with Zendesk's PATCH. */
  private keep(
    records: Map<string, StoredRecord>,
    { name, externalId, fields }: RecordDraft,
    before: StoredRecord | null,
    userId = this.userId,
  ): StoredRecord {
    const at = this.now();
    const record: StoredRecord = {
      id: before?.id ?? `01J${String((this.made += 1)).padStart(23, '0')}`,
      name,
      externalId,
      fields: { ...before?.fields, ...fields },
      createdAt: before?.createdAt ?? at,
      updatedAt: at,
      createdBy: before === null ? userId : before.createdBy,
      updatedBy: userId,
    };
    records.set(record.id, record);
    return record;
  }

  /** A second passes at each write. */
  private now(): string {
    const start = Date.UTC(2026, 2, 2, 9);
    return new Date(start + (this.seconds += 1) * 1000).toISOString().replace('.000', '');
  }
}

function canceled(): RecordFailure {
  return { kind: 'failed', reason: 'canceled', detail: 'canceled by the caller' };
}
