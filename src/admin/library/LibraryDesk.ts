import { checkEntry } from '../../library/checkEntry';
import type { EntryContent, EntryStatus, KeptEntry } from '../../library/KeptEntry';
import { compareOwnOrder, planMove, positionAfter, positionAfterAll } from '../../library/ownOrder';
import type { BrokenRecord } from '../../library/records/readRecord';
import { RecordReader } from '../../library/records/RecordReader';
import { Watchable } from '../../Watchable';
import type { Account, Me } from '../../zendesk/Account';
import type {
  LoadOptions,
  RecordFailure,
  RecordStore,
  StoredRecord,
  WaitOptions,
} from '../../zendesk/RecordStore';
import { changeOneByOne } from './changeOneByOne';
import type { DeskRecords } from './DeskRecords';
import type { DeskView, EntryChange, ManyOutcome, SaveOutcome } from './DeskView';
import { EntryWriter, isFailure, type Write } from './EntryWriter';
import { findAccess } from './findAccess';
import { freeKey } from './freeKey';
import { showPending, type Pending } from './showPending';
import { contentOf, Undos } from './Undos';
import { versionsAfter } from './versionsAfter';

export type DeskHost = {
  store: RecordStore;
  records: DeskRecords;
  account: Account;
};

/** Up to so many are written one by one, each compared with Zendesk's in the same breath; more go in jobs. */
const FEW = 5;

/** What another page has asked for so short a time ago need not be asked for again. */
const JUST_NOW_MS = 5000;

/**
 * An admin's desk: the account's entries as they are and as they are about to be. Knows no React.
 *
 * - What is being written shows at once; where Zendesk refuses, the screen shows again what was before, and the caller
 *   still has the text.
 * - One write after the other, in the order in which they were asked for.
 * - Nobody's work is written over unseen: where another admin was quicker, the outcome has theirs.
 */
export class LibraryDesk extends Watchable<DeskView> {
  private readonly reader = new RecordReader(compareOwnOrder);
  private readonly writer: EntryWriter;
  private readonly pending = new Map<string, Pending>();
  /** Written in a bulk, and not looked at since. */
  private readonly unseen = new Map<string, Pending>();
  private readonly undos = new Undos();
  private writing: Promise<unknown> = Promise.resolve();
  private me: Me | RecordFailure | null = null;
  private progress: { done: number; total: number | null } = { done: 0, total: null };
  private isRefused = false;
  private waitingSeconds: number | null = null;
  private stale: RecordFailure | null = null;
  /** Looks under way. */
  private looks = 0;

  constructor(private readonly host: DeskHost) {
    super({
      access: { kind: 'loading', done: 0, total: null },
      userId: null,
      entries: [],
      broken: [],
      pending: new Set(),
      waitingSeconds: null,
      stale: null,
      isLooking: false,
      undoable: null,
    });
    this.writer = new EntryWriter(host.store, host.records, this.told());
  }

  /** The account, for what else a screen asks of it. */
  get account(): Account {
    return this.host.account;
  }

  /** Begins to load and to follow; the returned function ends it, and the desk may be started anew. */
  start(): () => void {
    const unsubscribe = this.host.records.subscribe(() => this.publish());
    const onProgress = (done: number, total: number | null) => {
      this.progress = { done, total };
      this.publish();
    };
    this.publish();
    void this.loadMe();
    void this.look(async () => {
      const failure = await this.host.records.load({ ...this.told(), onProgress });
      // What this browser has kept may be of yesterday.
      return failure ?? this.host.records.refresh(JUST_NOW_MS, { ...this.told(), onProgress });
    });
    return unsubscribe;
  }

  /** Asks Zendesk for others' changes, unless this browser has within `maxAgeMs`. */
  async refresh(maxAgeMs = 0): Promise<void> {
    if (isFailure(this.me)) void this.loadMe();
    // Somebody may have granted it meanwhile; the next write tells.
    this.isRefused = false;
    await this.look(() => this.host.records.refresh(maxAgeMs, this.told()));
  }

  /** Checks and writes one entry; `base: null` creates it. The version before is kept in the record. */
  async save({ content, base }: EntryChange): Promise<SaveOutcome> {
    const checked = checkEntry(content.entry);
    if (checked.kind === 'failed') return { kind: 'invalid', problems: checked.problems };
    const right = { ...contentOf(content), entry: checked.entry };
    const { key } = right.entry;
    const write = { content: right, base, versions: versionsAfter(base, right) };
    const isTaken = base?.entry.key !== key && this.isTaken(key);
    const arrived = isTaken && base === null ? this.writer.findWritten(write) : null;
    if (isTaken && arrived === null) return { kind: 'taken', key };
    const outcome: SaveOutcome =
      arrived === null ? await this.writeOne(write) : { kind: 'saved', kept: arrived };
    if (outcome.kind === 'saved') {
      const kind = base === null ? 'added' : 'edited';
      this.undos.putChanged(kind, [{ before: base, after: outcome.kept }]);
      this.publish();
    }
    return outcome;
  }

  /** Changes the status of those that have another. */
  async setStatus(
    kept: readonly KeptEntry[],
    status: EntryStatus,
    options?: LoadOptions,
  ): Promise<ManyOutcome> {
    const others = kept.filter((one) => one.status !== status);
    return this.change('status', new Map(others.map((base) => [base, { status }])), options);
  }

  /** Moves an entry before another in the admins' own order; `null` for the end. */
  async reorder(key: string, beforeKey: string | null): Promise<ManyOutcome> {
    const { entries } = this.current();
    const plan = planMove(entries, key, beforeKey);
    const changes = new Map<KeptEntry, Partial<EntryContent>>();
    for (const base of entries) {
      const position = plan.get(base.entry.key);
      if (position !== undefined) changes.set(base, { position });
    }
    return this.change('moved', changes);
  }

  /** Deletes entries. Undone, they come back as new records with the same content and earlier versions. */
  async remove(kept: readonly KeptEntry[], options?: LoadOptions): Promise<ManyOutcome> {
    const outcome = await this.removeAll(kept, options);
    const done = new Set(outcome.done);
    this.undos.putRemoved(kept.filter(({ entry }) => done.has(entry.key)));
    this.publish();
    return outcome;
  }

  /** Deletes records that are no entry; that cannot be undone. The outcome has their ids in place of keys. */
  async removeBroken(broken: readonly BrokenRecord[], options?: LoadOptions): Promise<ManyOutcome> {
    const byId = new Map(broken.map((one) => [one.id, one]));
    const outcome = await this.inTurn(() =>
      changeOneByOne(byId, (one) => this.writer.removeOne(one), options),
    );
    this.heed(outcome.stopped);
    return outcome;
  }

  /** Saves a draft with the same content, a key of its own and this title, right after the original. */
  async duplicate(kept: KeptEntry, title: string): Promise<SaveOutcome> {
    const { key } = kept.entry;
    const entry = { ...kept.entry, key: this.freeKey(`${key}-copy`), title };
    const position = positionAfter(this.current().entries, key);
    return this.save({ content: { ...kept, entry, status: 'draft', position }, base: null });
  }

  /**
   * Creates or replaces many entries by their keys, in jobs of up to 100; what an entry was before is kept in the
   * record. All are checked first: those that are not right are in `undone`, and the others are written. What is not
   * written when a job fails or the signal comes is in `undone` too, and can be given again.
   */
  async addMany(contents: readonly EntryContent[], options?: LoadOptions): Promise<ManyOutcome> {
    const before = this.byKey();
    const invalid: ManyOutcome['undone'] = [];
    const writes: Write[] = [];
    for (const content of contents) {
      const checked = checkEntry(content.entry);
      const { key } = content.entry;
      if (checked.kind === 'failed') {
        invalid.push({ key, why: { kind: 'invalid', problems: checked.problems } });
        continue;
      }
      const base = before.get(key) ?? null;
      const right = { ...contentOf(content), entry: checked.entry };
      writes.push({ content: right, base, versions: versionsAfter(base, right) });
    }
    const outcome = await this.writeAll(writes, options);
    this.putDone('added', before, outcome);
    return { ...outcome, undone: [...invalid, ...outcome.undone] };
  }

  /** Takes the last change of this page back (`DeskView.undoable`). What could not be is offered again. */
  async undo(options?: LoadOptions): Promise<ManyOutcome> {
    const undo = this.undos.take();
    if (undo === null) return { kind: 'many', done: [], undone: [], stopped: null };
    const written = await this.writeAll(undo.writes, options);
    const removed = await this.removeAll(undo.removals, options);
    const undone = [...written.undone, ...removed.undone];
    this.undos.putRest(undo, undone);
    this.publish();
    const done = [...written.done, ...removed.done];
    return { kind: 'many', done, undone, stopped: written.stopped ?? removed.stopped };
  }

  /** A record as Zendesk has it, for whoever wants to see what is wrong with it. */
  recordOf(id: string): StoredRecord | null {
    const seen = this.host.records.current();
    return seen.kind === 'records' ? (seen.records.find((one) => one.id === id) ?? null) : null;
  }

  /** A position after all others, for a new entry. */
  nextPosition(): number {
    return positionAfterAll(this.current().entries);
  }

  /** `wanted`, or the first of `wanted-2`, `wanted-3` … that no record has; at most 80 characters. */
  freeKey(wanted: string): string {
    return freeKey(wanted, (key) => this.isTaken(key));
  }

  private isTaken(key: string): boolean {
    const { entries, broken } = this.current();
    return entries.some(({ entry }) => entry.key === key) || broken.some((one) => one.key === key);
  }

  private byKey(): Map<string, KeptEntry> {
    return new Map(this.current().entries.map((kept) => [kept.entry.key, kept]));
  }

  private async change(
    kind: 'status' | 'moved',
    changes: ReadonlyMap<KeptEntry, Partial<EntryContent>>,
    options?: LoadOptions,
  ): Promise<ManyOutcome> {
    const writes = [...changes].map(([base, change]) => {
      const content = { ...contentOf(base), ...change };
      return { content, base, versions: versionsAfter(base, content) };
    });
    const outcome = await this.writeAll(writes, options);
    this.putDone(kind, new Map([...changes.keys()].map((kept) => [kept.entry.key, kept])), outcome);
    return outcome;
  }

  /** What was done can be taken back. */
  private putDone(
    kind: 'status' | 'moved' | 'added',
    before: ReadonlyMap<string, KeptEntry>,
    { done }: ManyOutcome,
  ): void {
    const now = this.byKey();
    const changes = done.flatMap((key) => {
      const after = now.get(key);
      return after === undefined ? [] : [{ before: before.get(key) ?? null, after }];
    });
    this.undos.putChanged(kind, changes);
    this.publish();
  }

  private async writeOne(write: Write): Promise<SaveOutcome> {
    const { content } = write;
    const outcome = await this.shownMeanwhile(
      new Map([[content.entry.key, { kind: 'put', content }]]),
      () => this.writer.writeOne(write),
    );
    this.heed(outcome);
    return outcome;
  }

  private async writeAll(writes: readonly Write[], options?: LoadOptions): Promise<ManyOutcome> {
    const byKey = new Map(writes.map((write) => [write.content.entry.key, write]));
    const pending = new Map<string, Pending>();
    for (const [key, { content }] of byKey) pending.set(key, { kind: 'put', content });
    if (writes.length <= FEW) {
      const outcome = await this.shownMeanwhile(pending, () =>
        changeOneByOne(byKey, (write) => this.writer.writeOne(write), options),
      );
      this.heed(outcome.stopped);
      return outcome;
    }
    const { outcome, unseen } = await this.shownMeanwhile(pending, () =>
      this.writer.writeMany([...byKey.values()], { ...options, ...this.told(options) }),
    );
    if (unseen !== null) this.keepShown(pending, outcome, unseen);
    this.heed(outcome.stopped);
    return outcome;
  }

  /** What is done goes on being shown as it must be by now, until a look at the records succeeds. */
  private keepShown(
    pending: ReadonlyMap<string, Pending>,
    { done }: ManyOutcome,
    unseen: RecordFailure,
  ): void {
    for (const key of done) {
      const change = pending.get(key);
      if (change !== undefined) this.unseen.set(key, change);
    }
    this.stale = unseen;
    this.publish();
  }

  private async removeAll(kept: readonly KeptEntry[], options?: LoadOptions): Promise<ManyOutcome> {
    const byKey = new Map(kept.map((one) => [one.entry.key, one]));
    const pending = new Map<string, Pending>();
    for (const key of byKey.keys()) pending.set(key, { kind: 'removed' });
    const outcome = await this.shownMeanwhile(pending, () =>
      changeOneByOne(byKey, (one) => this.writer.removeOne(one), options),
    );
    this.heed(outcome.stopped);
    return outcome;
  }

  /** Shows what is to be while it is being done. */
  private async shownMeanwhile<T>(
    pending: ReadonlyMap<string, Pending>,
    act: () => Promise<T>,
  ): Promise<T> {
    for (const [key, change] of pending) this.pending.set(key, change);
    this.publish();
    try {
      return await this.inTurn(act);
    } finally {
      for (const [key, change] of pending) {
        // A later write of the same entry may be waiting for its turn.
        if (this.pending.get(key) === change) this.pending.delete(key);
      }
      this.publish();
    }
  }

  /** After all that was asked for before. */
  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.writing.then(act);
    // Whoever asked for it hears of it; the next one need not.
    this.writing = turn.catch(() => undefined);
    return turn;
  }

  /** Some failures say something of this page rather than of one write. */
  private heed(outcome: { kind: string } | null): void {
    if (outcome?.kind === 'saved') this.isRefused = false;
    if (!isFailure(outcome)) return;
    if (outcome.reason === 'forbidden') this.isRefused = true;
    // What was being written may have arrived.
    if (outcome.reason === 'offline') this.stale = outcome;
    this.publish();
  }

  private async loadMe(): Promise<void> {
    this.me = await this.host.account.loadMe();
    this.publish();
  }

  private async look(ask: () => Promise<RecordFailure | null>): Promise<void> {
    this.looks += 1;
    this.publish();
    this.stale = await ask();
    if (this.stale === null) this.unseen.clear();
    this.looks -= 1;
    this.publish();
  }

  private told(options?: LoadOptions): WaitOptions {
    return {
      onWait: (seconds) => {
        this.waitingSeconds = seconds === 0 ? null : seconds;
        options?.onWait?.(seconds);
        this.publish();
      },
    };
  }

  private publish(): void {
    const { me, isRefused, progress } = this;
    const seen = this.host.records.current();
    const library =
      seen.kind === 'records' ? this.reader.read(seen.records) : { entries: [], broken: [] };
    this.show({
      access: findAccess({ seen, me, isRefused, progress }),
      userId: me?.kind === 'me' ? me.id : null,
      entries: showPending(library.entries, new Map([...this.unseen, ...this.pending])),
      broken: library.broken,
      pending: new Set(this.pending.keys()),
      waitingSeconds: this.waitingSeconds,
      stale: seen.kind === 'records' ? this.stale : null,
      isLooking: this.looks > 0,
      undoable: this.undos.last,
    });
  }
}
