import { MARKER_TAG } from '../../insights/outcomeTags';
import { readOutcome } from '../../insights/readOutcome';
import type {
  OutcomeSearch,
  SearchPlace,
  TaggedTicket,
  TagQuery,
} from '../../zendesk/OutcomeSearch';
import type { RecordFailure } from '../../zendesk/RecordStore';
import type { CountedTicket } from './InsightsView';
import type { Span } from './Period';

/** At a time: a host that always has one more page is not followed for ever. */
const MAX_PAGES = 2000;

/**
 * Counts the tickets of one span, page by page, and can be stopped and gone on with at any page. What a page has told
 * stays; a ticket that is told twice counts once.
 */
export class TicketCounter {
  private readonly tickets = new Map<number, CountedTicket>();
  private readonly query: TagQuery;
  private place: SearchPlace | null = null;
  private work: AbortController | null = null;
  private isAll = false;

  failure: RecordFailure | null = null;
  /** As search has counted them; `null` where it has not. */
  total: number | null = null;
  waitingSeconds = 0;
  odd = 0;

  /**
   * @param at when it began, milliseconds since 1970.
   * @param onChange told when anything here has changed.
   */
  constructor(
    private readonly search: OutcomeSearch,
    readonly span: Span,
    readonly at: number,
    private readonly onChange: () => void,
  ) {
    this.query = { tag: MARKER_TAG, ...span };
  }

  get isDone(): boolean {
    return this.isAll;
  }

  get isCounting(): boolean {
    return this.work !== null;
  }

  get size(): number {
    return this.tickets.size;
  }

  list(): CountedTicket[] {
    return [...this.tickets.values()];
  }

  /** Counts on from where it was left, unless it is done or under way. */
  async goOn(): Promise<void> {
    if (this.isAll || this.work !== null) return;
    const work = new AbortController();
    this.work = work;
    this.failure = null;
    this.onChange();
    const failure = await this.readPages(work.signal);
    // Stopped meanwhile, and maybe gone on with by another call.
    if (this.work !== work) return;
    this.work = null;
    this.waitingSeconds = 0;
    this.failure = failure;
    this.onChange();
  }

  /** What is on its way is not called back, and not heard any more. */
  stop(): void {
    if (this.work === null) return;
    this.work.abort();
    this.work = null;
    this.waitingSeconds = 0;
    this.onChange();
  }

  private async readPages(signal: AbortSignal): Promise<RecordFailure | null> {
    const onWait = (seconds: number) => {
      if (signal.aborted) return;
      this.waitingSeconds = seconds;
      this.onChange();
    };
    if (this.total === null) {
      const counted = await this.search.loadCount(this.query, { signal, onWait });
      if (signal.aborted) return null;
      // A bar without an end is no trouble; all other trouble comes again with the first page.
      if (counted.kind === 'count') this.total = counted.count;
      this.onChange();
    }
    let isStale = this.place !== null;
    for (let pages = 0; pages < MAX_PAGES; pages += 1) {
      const page = await this.search.loadPage(this.query, this.place, { signal, onWait });
      if (signal.aborted) return null;
      if (page.kind === 'failed') {
        if (!isStale || page.reason !== 'malformed') return page;
        // Zendesk remembers a place for an hour: read from the beginning, each ticket counts once all the same.
        isStale = false;
        this.place = null;
        continue;
      }
      isStale = false;
      for (const ticket of page.tickets) this.tickets.set(ticket.id, readTicket(ticket));
      this.odd += page.odd;
      this.place = page.next;
      this.isAll = page.next === null;
      this.onChange();
      if (this.isAll) return null;
    }
    return { kind: 'failed', reason: 'malformed', detail: `More than ${MAX_PAGES} pages.` };
  }
}

function readTicket(ticket: TaggedTicket): CountedTicket {
  const { id, createdAt, solvedAt, rating, tags, isSolved, brandId, groupId } = ticket;
  const outcome = readOutcome({ id, createdAt, solvedAt, rating }, tags);
  return { outcome, isSolved, brandId, groupId };
}
