/**
 * The records of this account's custom objects, as plain values: what they mean is the library's. No method throws or
 * rejects: expected trouble is a value. Requests are made one after the other; where Zendesk asks for a pause (429),
 * it is kept, and told to `onWait`.
 */
export interface RecordStore {
  /** All records of an object, in no particular order. `null` progress totals are not known. */
  loadRecords(object: string, options?: LoadOptions): Promise<RecordList | RecordFailure>;
  /**
   * The records that were changed last, the newest first, and how many there are in all: enough to tell whether
   * anything has changed, at a hundredth of the price.
   *
   * @param most 1 to 100
   */
  loadNewest(
    object: string,
    most: number,
    options?: WaitOptions,
  ): Promise<NewestRecords | RecordFailure>;
  /** @returns `record: null` where there is none of that id (any more). */
  loadRecord(
    object: string,
    id: string,
    options?: WaitOptions,
  ): Promise<FoundRecord | RecordFailure>;
  /** The same by its external id. */
  findRecord(
    object: string,
    externalId: string,
    options?: WaitOptions,
  ): Promise<FoundRecord | RecordFailure>;
  createRecord(
    object: string,
    draft: RecordDraft,
    options?: WaitOptions,
  ): Promise<WrittenRecord | RecordFailure>;
  /**
   * Reads the record right before writing, and writes only where `updated_at` still is `seen.updatedAt`. (Zendesk has
   * no way to make the two one step: a change within the same instant is not noticed.)
   */
  updateRecord(
    object: string,
    seen: Pick<StoredRecord, 'id' | 'updatedAt'>,
    draft: RecordDraft,
    options?: WaitOptions,
  ): Promise<WrittenRecord | RecordConflict | RecordFailure>;
  /** Deletes under the same condition. Deleting what is gone already is no trouble. */
  deleteRecord(
    object: string,
    seen: Pick<StoredRecord, 'id' | 'updatedAt'>,
    options?: WaitOptions,
  ): Promise<DeletedRecord | RecordConflict | RecordFailure>;
  /**
   * Creates or replaces many records by their external id, in jobs of up to 100. Stops at the first job that fails as
   * a whole; what is done stays done, and the rest can be written again: the external id makes it idempotent. A job
   * that is under way when the signal comes is seen to its end.
   */
  writeRecords(
    object: string,
    drafts: readonly RecordDraft[],
    options?: LoadOptions,
  ): Promise<BulkOutcome>;
}

export type WaitOptions = {
  /** Told when Zendesk asks for a pause, and how long it is in seconds; with 0 when the pause is over. */
  onWait?: ((seconds: number) => void) | undefined;
  /** Looked at before each request and during pauses: what is on its way is not called back. */
  signal?: AbortSignal | undefined;
};

export type LoadOptions = WaitOptions & {
  /** `total` is `null` while it is not known. */
  onProgress?: ((done: number, total: number | null) => void) | undefined;
};

/** What is written of a record. */
export type RecordDraft = {
  /** Its title in Zendesk's own lists. */
  name: string;
  /** Unique within the object. */
  externalId: string;
  /** By field key; values as Zendesk takes them. */
  fields: Readonly<Record<string, unknown>>;
};

/** A record as Zendesk has it; nothing of it is checked but what stands here. Hostile until checked. */
export type StoredRecord = {
  id: string;
  name: string;
  externalId: string | null;
  fields: Readonly<Record<string, unknown>>;
  /** ISO 8601. */
  createdAt: string;
  updatedAt: string;
  /** User ids; `null` where Zendesk does not say. */
  createdBy: string | null;
  updatedBy: string | null;
};

export type RecordList = { kind: 'records'; records: StoredRecord[] };
/** `count` is `null` where Zendesk does not tell; it may lag behind by a while. */
export type NewestRecords = { kind: 'newest'; records: StoredRecord[]; count: number | null };
export type FoundRecord = { kind: 'record'; record: StoredRecord | null };
export type WrittenRecord = { kind: 'written'; record: StoredRecord };
export type DeletedRecord = { kind: 'deleted' };
/** Somebody else has changed it since, or deleted it (`theirs: null`). Nothing was written. */
export type RecordConflict = { kind: 'conflict'; theirs: StoredRecord | null };

/** What became of each draft; `failure` is what stopped the rest, if anything did. */
export type BulkOutcome = {
  kind: 'bulk';
  /** In the order of the drafts that got an answer. */
  results: BulkResult[];
  failure: RecordFailure | null;
};
export type BulkResult =
  { externalId: string; kind: 'written' } | { externalId: string; kind: 'refused'; detail: string };

/**
 * - `missing-object`: this account has no such custom object (404): the plan has none, or the app's requirements were
 *   not installed.
 * - `forbidden`: this user may not (403). `signed-out`: nobody is signed in any more (401).
 * - `invalid`: Zendesk does not accept the values (422); `fields` says which and why, in the user's language.
 * - `rate-limited`: even after waiting. `busy`: Zendesk is in trouble (5xx). `offline`: no answer at all; what was being
 *   written may have arrived. `canceled`: by the caller's signal.
 */
export type RecordFailure = {
  kind: 'failed';
  reason:
    | 'missing-object'
    | 'forbidden'
    | 'signed-out'
    | 'invalid'
    | 'rate-limited'
    | 'busy'
    | 'offline'
    | 'malformed'
    | 'canceled';
  /** What Zendesk said, for the log and the support desk. */
  detail: string;
  /** By field key, or `base`; only with `invalid`. */
  fields?: Readonly<Record<string, string>>;
};
