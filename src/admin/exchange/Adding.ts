import type { EntryContent } from '../../library/KeptEntry';
import { Watchable } from '../../Watchable';
import type { RecordFailure } from '../../zendesk/RecordStore';
import type { SaveOutcome } from '../library/DeskView';
import type { LibraryDesk } from '../library/LibraryDesk';

/** A reply that was not written though its turn came, and why; to write it again as it is would not help. */
export type Refused = { content: EntryContent; why: Exclude<SaveOutcome, { kind: 'saved' }> };

export type AddingView =
  | { kind: 'idle' }
  | {
      kind: 'adding';
      done: number;
      total: number;
      /** Seconds for which Zendesk has asked to wait; 0 where it has not. */
      waitingSeconds: number;
      canceling: boolean;
    }
  /** Something stopped the rest; what is done is done, and the rest can be given again. */
  | { kind: 'stopped'; done: number; total: number; rest: EntryContent[]; why: RecordFailure }
  | { kind: 'finished'; done: number; total: number; refused: Refused[] };

/** Writes many replies, tells how far it is, and can go on where it stopped. Knows no React. */
export class Adding extends Watchable<AddingView> {
  private readonly refused: Refused[] = [];
  private done = 0;
  private total = 0;
  private abort = new AbortController();

  constructor(private readonly desk: Pick<LibraryDesk, 'addMany' | 'refresh'>) {
    super({ kind: 'idle' });
  }

  /** Adds these, on top of what is done already. Never rejects. */
  async add(contents: readonly EntryContent[]): Promise<AddingView> {
    const before = this.done + this.refused.length;
    this.total = before + contents.length;
    this.abort = new AbortController();
    this.progress({ done: before, waitingSeconds: 0 });
    const { done, undone, stopped } = await this.desk.addMany(contents, {
      signal: this.abort.signal,
      onProgress: (count) => this.progress({ done: before + count }),
      onWait: (waitingSeconds) => this.progress({ waitingSeconds }),
    });
    const why = new Map(undone.map((one) => [one.key, one.why]));
    const rest: EntryContent[] = [];
    let stop: RecordFailure | null = null;
    for (const content of contents) {
      const reason = why.get(content.entry.key);
      if (reason === undefined) continue;
      // What stopped all of them, and whatever else fails, may pass; then the reply is not the trouble.
      if (reason === stopped || (reason.kind === 'failed' && reason.reason !== 'invalid')) {
        stop ??= reason;
        rest.push(content);
      } else this.refused.push({ content, why: reason });
    }
    this.done += done.length;
    const { total } = this;
    if (stop === null) {
      this.show({ kind: 'finished', done: this.done, total, refused: this.refused });
    } else this.show({ kind: 'stopped', done: this.done, total, rest, why: stop });
    return this.current();
  }

  /** Goes on with what was not done, as far as is known: what got no answer may have arrived nonetheless. */
  async continue(): Promise<void> {
    const view = this.current();
    if (view.kind !== 'stopped') return;
    this.progress({ done: view.done, waitingSeconds: 0 });
    await this.desk.refresh();
    await this.add(view.rest);
  }

  /** Stops after the job under way: Zendesk has no way to take one back. */
  cancel(): void {
    const view = this.current();
    if (view.kind !== 'adding') return;
    this.show({ ...view, canceling: true });
    this.abort.abort();
  }

  private progress(news: { done?: number; waitingSeconds?: number }): void {
    const view = this.current();
    const known = view.kind === 'adding' ? view : { done: 0, waitingSeconds: 0, canceling: false };
    this.show({ ...known, ...news, kind: 'adding', total: this.total });
  }
}
