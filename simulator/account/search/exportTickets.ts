import type { Account } from '../Account';
import { cursorPage } from '../cursorPage';
import { badPage, done, json, tooOften } from '../restAnswers';
import type { RestAnswer } from '../RestRequest';
import type { Asked } from '../Route';
import type { AccountTicket } from './AccountTicket';
import { readRestTicket } from './readRestTicket';
import { findTickets, readQuery } from './TicketQuery';

const MAX_PAGE = 1000;
const CURSOR_LIVES_MS = 3_600_000;

/**
 * All results of a search by cursor, of one type, by their creation. It has a limit of its own, and its cursors live
 * an hour.
 *
 * https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/#export-search-results
 */
export function exportTickets(account: Account, { query }: Asked): RestAnswer {
  const words = query.get('query') ?? '';
  if (words.trim() === '') return noQuery();
  if (query.get('filter[type]') !== 'ticket') return invalid('filter[type] is missing');
  const terms = readQuery(words);
  if (terms.some(({ property }) => property === 'type')) return invalid('type is in the query');
  const wait = account.exportLimit.count();
  if (wait !== null) return tooOften(wait);
  const cursor = query.get('page[after]');
  const [givenAt = '', after] = cursor?.split('.') ?? [];
  const inner = new URLSearchParams(query);
  if (cursor !== null) {
    const isOver = account.now() - Number.parseInt(givenAt, 36) > CURSOR_LIVES_MS;
    if (isOver || after === undefined) return badPage(`page[after] is not valid: ${cursor}`);
    inner.set('page[after]', after);
  }
  const page = cursorPage(
    findTickets(account.tickets, terms).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    keyOf,
    '/api/v2/search/export',
    inner,
    MAX_PAGE,
  );
  if (page.kind === 'refused') return page.answer;
  const { meta, links } = page.ends;
  const next = meta.after_cursor === null ? null : `${stamp(account)}.${meta.after_cursor}`;
  return done({
    results: page.items.map((ticket) => tellResult(ticket, query)),
    facets: null,
    // There is no way back.
    links: {
      next: links.next === null || next === null ? null : withCursor(links.next, next),
      prev: null,
    },
    meta: { has_more: meta.has_more, after_cursor: next, before_cursor: null },
  });
}

/** @param query may ask for what stands beside tickets elsewhere: `include=tickets(metric_sets)` */
export function tellResult(ticket: AccountTicket, query: URLSearchParams): Record<string, unknown> {
  const told = { ...readRestTicket(ticket), result_type: 'ticket' };
  return query.get('include') === 'tickets(metric_sets)'
    ? { ...told, metric_set: readMetrics(ticket) }
    : told;
}

export function noQuery(): RestAnswer {
  return invalid('Invalid search: query is missing');
}

/** As far as times go. */
function readMetrics({
  id,
  createdAt,
  updatedAt,
  solvedAt,
}: AccountTicket): Record<string, unknown> {
  const minutes =
    solvedAt === null ? null : Math.round((Date.parse(solvedAt) - Date.parse(createdAt)) / 60_000);
  return {
    id: id + 7_000_000,
    ticket_id: id,
    created_at: createdAt,
    updated_at: updatedAt,
    solved_at: solvedAt,
    full_resolution_time_in_minutes: { calendar: minutes, business: minutes },
  };
}

function invalid(description: string): RestAnswer {
  return json(422, { error: 'invalid', description });
}

function keyOf({ createdAt, id }: AccountTicket): string {
  return `${createdAt} ${String(id).padStart(20, '0')}`;
}

function stamp(account: Account): string {
  return Math.round(account.now()).toString(36);
}

function withCursor(link: string, cursor: string): string {
  const url = new URL(link);
  url.searchParams.set('page[after]', cursor);
  return url.href;
}
