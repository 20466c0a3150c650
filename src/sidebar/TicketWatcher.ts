import type { Assistance } from '../assist';
import type { Reading, State } from '../emotion/Reading';
import { readingsById } from '../emotion/readingsById';
import type { KeptRecalibration } from '../insights/corrections/keptRecalibration';
import type { OwnReplies } from '../library/offeredEntries';
import type { Learning } from './corrections/Learning';
import type { EarlyAnswer } from './askEarly';
import type { OwnLibrary } from './OwnLibrary';
import type { Change, Details, Failure, TicketView, Zendesk } from '../zendesk/Zendesk';
import { Watchable } from '../Watchable';

/** What the agent has decided for one ticket. */
export type Choices = {
  /** Keys of the entries that the agent does not want here. */
  dismissed: ReadonlySet<string>;
  /** The customer's state as the agent sees it; `null` leaves it to the reading. */
  corrected: State | null;
};

const NO_DETAILS: Details['values'] = {};

export const NO_CHOICES: Choices = { dismissed: new Set(), corrected: null };

/** What an answer heeds beside the ticket. */
export type Beside = {
  choices: Choices;
  /** What was loaded because templates ask for it. */
  details: Details['values'];
  /** The account's own replies, as far as they are known. */
  own: OwnReplies;
  /** What agents have taught; `null` for nothing, or where it is not known yet. */
  learned: KeptRecalibration | null;
};

/** Works out the assistance for a ticket; readings of messages that were read before are reused by their id. */
export type Assistant = (
  view: TicketView,
  known: ReadonlyMap<string, Reading>,
  beside: Beside,
) => Promise<Assistance>;

export type Watched =
  | { kind: 'loading' }
  | { kind: 'failed'; failure: Failure }
  /** A defect of ours: the page throws it on, so that the error boundary shows and logs it. */
  | { kind: 'crashed'; error: unknown }
  | (Beside & {
      kind: 'ready';
      view: TicketView;
      assistance: Assistance;
      /** `stale`: the last attempt to bring this up to date failed. `asking`: the agent has asked for another. */
      freshness: 'fresh' | 'stale' | 'asking';
      /** Id of the customer's newest message, if it came while the ticket was shown; to be announced. */
      news: string | null;
    });

/** The account's own replies. */
export type Library = Pick<OwnLibrary, 'ready' | 'current' | 'subscribe' | 'refresh'>;

/** What agents have taught. */
export type Learned = Pick<Learning, 'ready' | 'current' | 'subscribe'>;

/** For accounts whose admin wants nothing to be learned. */
export const NOTHING_LEARNED: Learned = {
  ready: Promise.resolve(),
  current: () => null,
  subscribe: () => () => {},
};

/** Zendesk tells of one edit in several events; they are answered together. */
const SETTLE_MS = 120;

/**
 * Follows one ticket: loads it, works out the assistance, and does so again when something changed. Knows no React.
 *
 * - One load at a time. What changes meanwhile is loaded right after, so that neither a busy ticket nor an impatient
 *   click keeps the agent from ever seeing an answer.
 * - When another ticket is opened, the answer under way is dropped.
 * - While nobody looks, nothing is loaded; what changed or failed is caught up when the ticket is shown again.
 * - A failure never takes away what the agent already has on the screen, unless another ticket is open by then.
 */
export class TicketWatcher extends Watchable<Watched> {
  /** The load whose answer is awaited; a load that is not this one any more is dropped when it arrives. */
  private underWay: object | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hidden = false;
  /** Something changed that has not been asked for yet. */
  private changed = false;
  private choices = NO_CHOICES;
  private details = NO_DETAILS;
  /** Another ticket is open by now than the one on the screen. */
  private switched = false;
  private answering = false;
  private stopped = false;

  constructor(
    private readonly zendesk: Zendesk,
    private readonly assistant: Assistant,
    private readonly library: Library,
    private readonly learned: Learned = NOTHING_LEARNED,
    /** What was asked for before there was anything to read it with. */
    private readonly early: EarlyAnswer = () => null,
  ) {
    super({ kind: 'loading' });
  }

  /** Begins to follow; the returned function ends it, and the watcher may be started anew. */
  start(): () => void {
    this.stopped = false;
    this.hidden = false;
    const ends = [
      this.zendesk.onChange((change) => this.onChange(change)),
      this.library.subscribe(() => void this.answerAnew().then(() => this.loadDetails())),
      this.learned.subscribe(() => void this.answerAnew()),
    ];
    if (this.hidden) this.changed = true;
    else void this.load();
    return () => {
      for (const end of ends) end();
      clearTimeout(this.timer);
      this.underWay = null;
      this.stopped = true;
    };
  }

  /** Asks Zendesk again, as the agent wishes; while an answer is under way, that one has to do. */
  readonly retry = (): void => {
    if (this.underWay !== null) return;
    const watched = this.current();
    if (watched.kind === 'ready') this.show({ ...watched, freshness: 'asking' });
    else this.show({ kind: 'loading' });
    void this.load();
  };

  /** Asks again where the last attempt failed; where nobody looks, that can wait. */
  readonly repair = (): void => {
    if (!this.hidden && this.needsRepair()) this.retry();
  };

  /** Takes the agent's choices for the ticket on the screen; they are forgotten with the ticket. */
  readonly choose = (choices: Partial<Choices>): void => {
    this.choices = { ...this.choices, ...choices };
    void this.answerAnew();
  };

  private onChange(change: Change): void {
    switch (change.kind) {
      case 'switched':
        this.underWay = null;
        this.switched = true;
        this.loadSoon();
        break;
      case 'ticket':
        this.loadSoon();
        break;
      case 'hidden':
        this.hidden = true;
        clearTimeout(this.timer);
        break;
      case 'shown':
        this.hidden = false;
        this.library.refresh();
        if (this.changed || this.needsRepair()) this.loadSoon();
        else void this.answerAnew().then(() => this.loadDetails());
        break;
      case 'scheme':
        break;
    }
  }

  private needsRepair(): boolean {
    const watched = this.current();
    return watched.kind === 'failed' || (watched.kind === 'ready' && watched.freshness === 'stale');
  }

  private loadSoon(): void {
    this.changed = true;
    if (this.hidden || this.underWay !== null) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.load(), SETTLE_MS);
  }

  private async load(): Promise<void> {
    this.changed = false;
    const load = {};
    this.underWay = load;
    const [loaded] = await Promise.all([
      this.early() ?? this.zendesk.loadTicket(),
      this.library.ready,
      this.learned.ready,
    ]);
    if (this.underWay !== load) return;
    if (this.hidden) {
      this.underWay = null;
      this.changed = true;
      return;
    }
    const watched = await this.answer(loaded);
    if (this.underWay !== load) return;
    this.underWay = null;
    this.show(watched);
    if (this.hidden) return;
    this.library.refresh();
    void this.answerAnew();
    if (this.changed) this.loadSoon();
    else void this.loadDetails();
  }

  /** What few templates ask for comes later, so that the many need not wait for it. */
  private async loadDetails(): Promise<void> {
    const watched = this.current();
    if (watched.kind !== 'ready' || this.hidden) return;
    const { wantedDetails } = watched.assistance;
    if (wantedDetails.size === 0) return;
    const details = await this.zendesk.loadDetails(wantedDetails);
    const { ticket } = watched.view;
    const now = this.current();
    const isStill = now.kind === 'ready' && now.view.ticket.id === ticket.id;
    // Without them, the entries that ask for them are not offered.
    if (details.kind === 'failed' || details.ticketId !== ticket.id || !isStill) return;
    if (isSame(details.values, this.details)) return;
    this.details = details.values;
    await this.answerAnew();
  }

  /** Works out the ticket on the screen once more, until what is shown heeds all that is known by now. */
  private async answerAnew(): Promise<void> {
    if (this.answering) return;
    this.answering = true;
    for (
      let watched = this.current();
      watched.kind === 'ready' && !this.stopped && !this.hidden && !this.heeds(watched);
      watched = this.current()
    ) {
      const answered = await this.answer(watched.view);
      // Another load may have come in between; then that one is looked at.
      if (this.current() !== watched) continue;
      const { freshness } = watched;
      this.show(answered.kind === 'ready' ? { ...answered, freshness } : answered);
    }
    this.answering = false;
  }

  private heeds({ choices, details, own, learned }: Extract<Watched, { kind: 'ready' }>): boolean {
    const isAsChosen = choices === this.choices && details === this.details;
    return isAsChosen && own === this.library.current() && learned === this.learned.current();
  }

  private async answer(loaded: TicketView | Failure): Promise<Watched> {
    const before = this.current();
    if (loaded.kind === 'failed') {
      // The feelings of one customer must not stand beside the ticket of another.
      return before.kind === 'ready' && !this.switched
        ? { ...before, freshness: 'stale' }
        : { kind: 'failed', failure: loaded };
    }
    this.switched = false;
    const known = before.kind === 'ready' && before.view.ticket.id === loaded.ticket.id && before;
    if (!known) {
      this.choices = NO_CHOICES;
      this.details = NO_DETAILS;
    }
    const { choices, details } = this;
    const own = this.library.current();
    const learned = this.learned.current();
    try {
      // What was read otherwise is read anew.
      const readings =
        known && known.learned === learned
          ? readingsById(known.assistance.customer)
          : new Map<string, Reading>();
      const assistance = await this.assistant(loaded, readings, { choices, details, own, learned });
      const newest = newestMessage(assistance);
      const news = known && newest !== newestMessage(known.assistance) ? newest : null;
      return {
        kind: 'ready',
        view: loaded,
        assistance,
        choices,
        details,
        own,
        learned,
        freshness: 'fresh',
        news: news ?? (known ? known.news : null),
      };
    } catch (error) {
      return { kind: 'crashed', error };
    }
  }
}

/** Id of the last thing that the customer wrote. */
function newestMessage({ conversation }: Assistance): string | null {
  return conversation.messages.filter(({ from }) => from === 'customer').at(-1)?.id ?? null;
}

function isSame(one: Details['values'], other: Details['values']): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
