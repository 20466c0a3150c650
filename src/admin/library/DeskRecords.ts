import type { LoadOptions, RecordFailure, StoredRecord } from '../../zendesk/RecordStore';

/** The records as this browser has them, shared by all its pages: what the desk needs of `SharedRecords`. */
export interface DeskRecords {
  current(): SeenRecords;
  subscribe(listener: () => void): () => void;
  load(options?: LoadOptions): Promise<RecordFailure | null>;
  /** Asks Zendesk again, unless a page of this browser has within that time. */
  refresh(maxAgeMs: number, options?: LoadOptions): Promise<RecordFailure | null>;
  /** After own writes. */
  put(record: StoredRecord): void;
  drop(id: string): void;
}

export type SeenRecords =
  | { kind: 'unknown' }
  | { kind: 'records'; records: readonly StoredRecord[]; checkedAt: number }
  | RecordFailure;
