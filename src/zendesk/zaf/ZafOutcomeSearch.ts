import type {
  OutcomeSearch,
  SearchPlace,
  TagQuery,
  TicketCount,
  TicketPage,
} from '../OutcomeSearch';
import type { RecordFailure, WaitOptions } from '../RecordStore';
import { part } from './part';
import { readTaggedTicket } from './readTaggedTicket';
import { RestLine, type RestAnswer } from './RestLine';
import type { ZafClient } from './ZafClient';

/**
 * Tickets a page, the largest first. Zendesk takes up to 1,000, and says that many archived tickets may make so large
 * a page slow; then it recommends 100.
 */
const PAGE_SIZES = [1000, 300, 100] as const;

/** When a ticket was solved stands in its metrics: https://developer.zendesk.com/documentation/ticketing/using-the-zendesk-api/side_loading/ */
const WITH_METRICS = `&include=${encodeURIComponent('tickets(metric_sets)')}`;

/**
 * Search over ZAF, by "Export Search Results": 100 requests a minute for the whole account, which also count towards
 * its other limit. https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#export-search-results
 */
export class ZafOutcomeSearch implements OutcomeSearch {
  private readonly line: RestLine;
  /** Until Zendesk does not take it: better no times than no tickets. */
  private asksMetrics = true;

  constructor(client: ZafClient) {
    this.line = new RestLine(client);
  }

  async loadCount(
    query: TagQuery,
    options: WaitOptions = {},
  ): Promise<TicketCount | RecordFailure> {
    const url = `/api/v2/search/count?query=${encodeURIComponent(`type:ticket ${wordsOf(query)}`)}`;
    const answer = await this.line.ask({ method: 'GET', url }, options);
    if (answer.kind !== 'answer') return asFailure(answer);
    const count = part(answer.body, 'count');
    return typeof count === 'number' && count >= 0
      ? { kind: 'count', count }
      : malformed('The search told no count.');
  }

  async loadPage(
    query: TagQuery,
    place: SearchPlace | null,
    options: WaitOptions = {},
  ): Promise<TicketPage | RecordFailure> {
    const { cursor, pageSize } = place ?? { cursor: null, pageSize: PAGE_SIZES[0] };
    let page = await this.askForPage(query, cursor, pageSize, options);
    for (const smaller of PAGE_SIZES) {
      if (smaller < pageSize && isTooMuch(page)) {
        page = await this.askForPage(query, cursor, smaller, options);
      }
    }
    if (cursor !== null || !isOdd(page) || !this.asksMetrics) return page;
    // A first page that is not understood may be so because of what it is asked to bring along.
    this.asksMetrics = false;
    const plain = await this.askForPage(query, cursor, pageSize, options);
    this.asksMetrics = plain.kind === 'failed';
    return plain;
  }

  private async askForPage(
    query: TagQuery,
    cursor: string | null,
    pageSize: number,
    options: WaitOptions,
  ): Promise<TicketPage | RecordFailure> {
    const url = [
      // The type stands here: in the words of an export it is an error.
      '/api/v2/search/export?filter[type]=ticket',
      `page[size]=${pageSize}`,
      `query=${encodeURIComponent(wordsOf(query))}`,
      ...(cursor === null ? [] : [`page[after]=${encodeURIComponent(cursor)}`]),
    ].join('&');
    const asked = this.asksMetrics ? url + WITH_METRICS : url;
    const answer = await this.line.ask({ method: 'GET', url: asked }, options);
    return answer.kind === 'answer'
      ? readTicketPage(answer.body, cursor, pageSize)
      : asFailure(answer);
  }
}

/** https://support.zendesk.com/hc/en-us/articles/4408886879258 */
function wordsOf({ tag, from, until }: TagQuery): string {
  return `tags:${tag} created>=${from} created<${until}`;
}

/** A page that was too large to come in time. */
function isTooMuch(page: TicketPage | RecordFailure): boolean {
  return page.kind === 'failed' && (page.reason === 'busy' || page.reason === 'offline');
}

function isOdd(page: TicketPage | RecordFailure): boolean {
  return page.kind === 'failed' && page.reason === 'malformed';
}

function readTicketPage(
  body: unknown,
  cursor: string | null,
  pageSize: number,
): TicketPage | RecordFailure {
  const results = part(body, 'results');
  if (!Array.isArray(results)) return malformed('The search came without results.');
  const metricsOf = readMetrics(part(body, 'metric_sets'));
  const tickets = results.flatMap(
    (one: unknown) => readTaggedTicket(one, metricsOf.get(part(one, 'id'))) ?? [],
  );
  const meta = part(body, 'meta');
  const page = { kind: 'page' as const, tickets, odd: results.length - tickets.length };
  if (part(meta, 'has_more') !== true) return { ...page, next: null };
  const after = part(meta, 'after_cursor');
  if (typeof after !== 'string' || after === cursor) {
    return malformed('The search leads back to a page that was read.');
  }
  return { ...page, next: { cursor: after, pageSize } };
}

/** Metric sets by the ticket's number: some lists tell them beside the tickets, some in them. */
function readMetrics(sets: unknown): Map<unknown, unknown> {
  return new Map(
    Array.isArray(sets) ? sets.map((set: unknown) => [part(set, 'ticket_id'), set]) : [],
  );
}

function asFailure(answer: Exclude<RestAnswer, { kind: 'answer' }>): RecordFailure {
  return answer.kind === 'absent' ? malformed(answer.detail) : answer;
}

function malformed(detail: string): RecordFailure {
  return { kind: 'failed', reason: 'malformed', detail };
}
