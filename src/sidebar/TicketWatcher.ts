import type { Assistance } from '../assist';
import type { Reading } from '../emotion/Reading';
import type { Change, Failure, TicketView, Zendesk } from '../zendesk/Zendesk';

/** Works out the assistance for a ticket; readings of messages that were read before are reused by their id. */
export type Assistant = (view: TicketView, known: ReadonlyMap<string, Reading>) => Assistance;

export type Watched =
  | { kind: 'loading' }
  | { kind: 'failed'; failure: Failure }
  /** A defect of ours: the page throws it on, so that the error boundary shows and logs it. */
  | { kind: 'crashed'; error: unknown }
  | {
      kind: 'ready';
      view: TicketView;
      assistance: Assistance;
      /** The last attempt to bring this up to date failed. */
      stale: boolean;
      /** Whether the customer has written since the ticket was first shown; to be announced. */
      news: boolean;
    };

/** Zendesk tells of one edit in several events; they are answered together. */
const SETTLE_MS = 120;

/**
 * Follows one ticket: loads it, works out the assistance, and does so again when something changed. Knows no React.
 *
 * - Only the newest load counts; a late answer, perhaps of the ticket before, is dropped.
 * - While nobody looks, nothing is loaded; what changed meanwhile is caught up when the ticket is shown again.
 * - A failure never takes away what the agent already has on the screen. Should it be of another ticket by then,
 *   the seam refuses to insert it.
 */
export class TicketWatcher {
  private watched: Watched = { kind: 'loading' };
  private readonly listeners = new Set<() => void>();
  private unsubscribe: (() => void) | null = null;
  private newestLoad = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hidden = false;
  private missed = false;

  constructor(
    private readonly zendesk: Zendesk,
    private readonly assistant: Assistant,
  ) {}

  /** Begins to follow; the returned function ends it, and the watcher may be started anew. */
  start(): () => void {
    this.unsubscribe = this.zendesk.onChange((change) => this.onChange(change));
    void this.load();
    return () => {
      this.unsubscribe?.();
      clearTimeout(this.timer);
      this.newestLoad += 1;
    };
  }

  readonly current = (): Watched => this.watched;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Asks Zendesk again, as the agent wishes. */
  readonly retry = (): void => {
    if (this.watched.kind !== 'ready') this.show({ kind: 'loading' });
    void this.load();
  };

  private onChange(change: Change): void {
    switch (change.kind) {
      case 'ticket':
      case 'conversation':
      case 'target':
        this.loadSoon();
        break;
      case 'hidden':
        this.hidden = true;
        break;
      case 'shown':
        this.hidden = false;
        if (this.missed) this.loadSoon();
        break;
      case 'scheme':
        break;
    }
  }

  private loadSoon(): void {
    if (this.hidden) {
      this.missed = true;
      return;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.load(), SETTLE_MS);
  }

  private async load(): Promise<void> {
    this.missed = false;
    const load = ++this.newestLoad;
    const loaded = await this.zendesk.loadTicket();
    if (load !== this.newestLoad) return;
    const before = this.watched;
    if (loaded.kind === 'failed') {
      this.show(
        before.kind === 'ready' ? { ...before, stale: true } : { kind: 'failed', failure: loaded },
      );
      return;
    }
    try {
      this.show(this.ready(before, loaded));
    } catch (error) {
      this.show({ kind: 'crashed', error });
    }
  }

  private ready(before: Watched, loaded: TicketView): Watched {
    const sameTicket = before.kind === 'ready' && before.view.ticket.id === loaded.ticket.id;
    const assistance = this.assistant(
      loaded,
      sameTicket ? readingsById(before.assistance) : new Map(),
    );
    return {
      kind: 'ready',
      view: loaded,
      assistance,
      stale: false,
      news:
        sameTicket &&
        (before.news || customerMessages(assistance) > customerMessages(before.assistance)),
    };
  }

  private show(watched: Watched): void {
    this.watched = watched;
    for (const listener of this.listeners) listener();
  }
}

function readingsById(assistance: Assistance): ReadonlyMap<string, Reading> {
  return new Map(assistance.customer.trend.map(({ messageId, reading }) => [messageId, reading]));
}

function customerMessages({ conversation }: Assistance): number {
  return conversation.messages.filter(({ from }) => from === 'customer').length;
}
