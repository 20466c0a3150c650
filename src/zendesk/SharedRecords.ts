import { Watchable } from '../Watchable';
import { areSame, changeKept, readKept, readTold } from './keptRecords';
import type { Kept, RecordChange, Told } from './keptRecords';
import { loadChanges, loadOnly } from './loadChanges';
import type { LoadOptions, RecordFailure, RecordStore, StoredRecord } from './RecordStore';
import type { SharedPlace } from './SharedPlace';

export type SharedView =
  | { kind: 'unknown' }
  /** `checkedAt` in milliseconds of this browser's clock. The array is the same as long as nothing has changed. */
  | { kind: 'records'; records: readonly StoredRecord[]; checkedAt: number }
  | RecordFailure;

export type SharedRecordsHost = {
  /** The custom object's key. */
  object: string;
  /** The external id of the only record that is wanted of it; all of them if not given. */
  only?: string;
  place: SharedPlace;
  /** Called when Zendesk has to be asked: the store's code need not be there before. */
  loadStore: () => Promise<RecordStore>;
  /** Milliseconds. */
  now: () => number;
};

/** Reasons that last: no page of this browser need ask for the same again within a few minutes. */
const LASTING = new Set<RecordFailure['reason']>(['missing-object', 'forbidden']);
const LASTING_MS = 5 * 60_000;

const NOTHING: Kept = { records: null, checkedAt: 0, count: null, trouble: null };

/**
 * One object's records for all pages of a browser: one page asks Zendesk, all have the answer, and what one page
 * changes is told to the others at once. No method throws or rejects.
 */
export class SharedRecords extends Watchable<SharedView> {
  private kept: Kept | null = null;
  /** What pages did since `kept` was asked for: an answer that was under way by then may not know of it. */
  private recent: { change: RecordChange; at: number }[] = [];
  private readonly stopListening: () => void;

  constructor(private readonly host: SharedRecordsHost) {
    super({ kind: 'unknown' });
    this.stopListening = host.place.onTold((message) => {
      const told = readTold(message);
      if (told !== null) this.hear(told);
    });
  }

  /** Shows what this browser has, and asks nobody. */
  recall(): Promise<void> {
    return this.takeOver();
  }

  /**
   * Shows what this browser has at once, and what Zendesk has where it has nothing.
   * @returns the failure where there is nothing to show.
   */
  async load(options?: LoadOptions): Promise<RecordFailure | null> {
    const now = this.host.now();
    const isEnough = (kept: Kept) => kept.records !== null || this.isLasting(kept, now);
    // What was recalled is read once.
    if (this.kept === null) await this.takeOver();
    if (this.kept !== null && isEnough(this.kept)) return failureIn(this.kept);
    return this.look(now, isEnough, options);
  }

  /**
   * Asks Zendesk again, unless a page of this browser has within that time. What is there stays where that fails.
   * @returns the failure of the asking, be it this page's or another's.
   */
  async refresh(maxAgeMs: number, options?: LoadOptions): Promise<RecordFailure | null> {
    const since = this.host.now() - maxAgeMs;
    const isEnough = (kept: Kept) => kept.records !== null && this.isWithin(kept.checkedAt, since);
    // Asked at every change of a ticket: most of the time what this page itself knows is enough.
    const { kept } = this;
    if (kept !== null && kept.trouble === null && isEnough(kept)) return null;
    return this.look(since, isEnough, options);
  }

  /** A record is as this page has just written it. */
  put(record: StoredRecord): void {
    this.change({ kind: 'put', record });
  }

  /** A record is gone: this page has just deleted it, or found it deleted. */
  drop(id: string): void {
    this.change({ kind: 'drop', id });
  }

  /** Hears nothing of other pages any more. */
  close(): void {
    this.stopListening();
  }

  private change(change: RecordChange): void {
    this.hear(change);
    this.host.place.tell(change);
    this.save((kept) => kept && changeKept(kept, change));
  }

  private hear(told: Told): void {
    switch (told.kind) {
      case 'kept':
        this.take(told.kept);
        return;
      case 'unchanged':
        this.take({ ...(this.kept ?? NOTHING), ...told.note });
        return;
      case 'put':
      case 'drop':
        this.recent.push({ change: told, at: this.host.now() });
        if (this.kept !== null) this.take(this.kept);
    }
  }

  /** One page at a time; whoever waited for its turn has the answer of the one before, where that is enough. */
  private look(
    since: number,
    isEnough: (kept: Kept) => boolean,
    options: LoadOptions = {},
  ): Promise<RecordFailure | null> {
    return this.host.place.takeTurn(async () => {
      await this.takeOver();
      const { kept } = this;
      if (kept?.trouble && this.isWithin(kept.trouble.at, since)) return kept.trouble.failure;
      if (kept !== null && isEnough(kept)) return failureIn(kept);
      return this.ask(options);
    });
  }

  private async ask(options: LoadOptions): Promise<RecordFailure | null> {
    const at = this.host.now();
    const found = await this.find(options);
    if (found.kind === 'found') {
      this.keep({ records: found.records, checkedAt: at, count: found.count, trouble: null });
      return null;
    }
    // What one caller has called off, the others may still want.
    if (found.reason === 'canceled') return found;
    this.keep({ ...(this.kept ?? NOTHING), trouble: { failure: found, at } });
    return found;
  }

  private async find(options: LoadOptions) {
    try {
      const store = await this.host.loadStore();
      const { object, only } = this.host;
      return only === undefined
        ? await loadChanges(store, object, this.kept, options)
        : await loadOnly(store, object, only, options);
    } catch (error) {
      // The store's code did not arrive.
      const detail = String(error);
      return { kind: 'failed', reason: 'offline', detail } satisfies RecordFailure;
    }
  }

  /** Whatever the browser has by now that this page has not heard of. */
  private async takeOver(): Promise<void> {
    const kept = readKept(await this.host.place.read());
    if (kept === null) return;
    const own = this.kept ?? NOTHING;
    const isNews =
      this.kept === null ||
      kept.checkedAt > own.checkedAt ||
      (kept.trouble?.at ?? 0) > Math.max(own.trouble?.at ?? 0, own.checkedAt);
    if (isNews) this.take(kept);
  }

  /** What Zendesk has answered, for this page and the others. */
  private keep(answered: Kept): void {
    const before = this.kept;
    const kept = this.take(answered);
    const { records, ...note } = kept;
    const told: Told =
      before !== null && records === before.records
        ? { kind: 'unchanged', note }
        : { kind: 'kept', kept };
    this.host.place.tell(told);
    this.save(() => kept);
  }

  private save(change: (kept: Kept | null) => Kept | null): void {
    void this.host.place.update((value) => change(readKept(value)) ?? value);
  }

  /** Makes it this page's own, with what pages have done since it was asked for. */
  private take(found: Kept): Kept {
    this.recent = this.recent.filter(({ at }) => at >= found.checkedAt);
    const kept = this.recent.reduce((all, { change }) => changeKept(all, change), found);
    const known = this.kept?.records;
    const records = known && kept.records && areSame(known, kept.records) ? known : kept.records;
    this.kept = { ...kept, records };
    if (records !== null) this.show({ kind: 'records', records, checkedAt: kept.checkedAt });
    else if (kept.trouble !== null) this.show(kept.trouble.failure);
    return this.kept;
  }

  private isLasting({ trouble }: Kept, now: number): boolean {
    if (trouble === null || !LASTING.has(trouble.failure.reason)) return false;
    return this.isWithin(trouble.at, now - LASTING_MS);
  }

  /** Not before, and not in the future of a clock that was set back. */
  private isWithin(at: number, since: number): boolean {
    return at >= since && at <= this.host.now();
  }
}

function failureIn({ records, trouble }: Kept): RecordFailure | null {
  return records === null && trouble !== null ? trouble.failure : null;
}
