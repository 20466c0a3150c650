import type { Account } from '../Account';
import { cursorPage } from '../cursorPage';
import { offsetPage } from '../offsetPage';
import { done, json, tooOften } from '../restAnswers';
import type { RestAnswer } from '../RestRequest';
import { route, type Route } from '../Route';
import type { AccountTicket } from './AccountTicket';
import { readRestTicket } from './readRestTicket';
import { findTickets, readQuery } from './TicketQuery';

/** Search shows no more, however many there are; an export shows all. */
const MAX_RESULTS = 1000;
const MAX_EXPORT_PAGE = 1000;

/** https://developer.zendesk.com/api-reference/ticketing/ticket-management/search/ */
export const searchRoutes: readonly Route<Account>[] = [
  route('GET', 'search', (account, { query }) => {
    const words = query.get('query') ?? '';
    if (words.trim() === '') return noQuery();
    const page = Number(query.get('page') ?? 1);
    const size = Number(query.get('per_page') ?? 100);
    if (page * size > MAX_RESULTS) {
      const description = `The maximum number of results is ${MAX_RESULTS}`;
      return json(422, { error: 'invalid', description });
    }
    return offsetPage({
      name: 'results',
      items: sorted(findTickets(account.tickets, readQuery(words)), query),
      tell: tellResult,
      path: '/api/v2/search.json',
      query,
      extra: { facets: null },
    });
  }),
  route('GET', 'search/count', (account, { query }) => {
    const words = query.get('query') ?? '';
    if (words.trim() === '') return noQuery();
    return done({ count: findTickets(account.tickets, readQuery(words)).length });
  }),
  // All results by cursor, of one type; it has a limit of its own.
  route('GET', 'search/export', (account, { query }) => {
    const words = query.get('query') ?? '';
    if (words.trim() === '') return noQuery();
    if (query.get('filter[type]') !== 'ticket') {
      return json(422, { error: 'invalid', description: 'filter[type] is missing' });
    }
    const wait = account.exportLimit.count();
    if (wait !== null) return tooOften(wait);
    const found = findTickets(account.tickets, readQuery(words));
    const page = cursorPage(
      found.toSorted((a, b) => a.id - b.id),
      ({ id }) => String(id).padStart(20, '0'),
      '/api/v2/search/export',
      query,
      MAX_EXPORT_PAGE,
    );
    if (page.kind === 'refused') return page.answer;
    return done({ results: page.items.map(tellResult), facets: null, ...page.ends });
  }),
];

function tellResult(ticket: AccountTicket): Record<string, unknown> {
  return { ...readRestTicket(ticket), result_type: 'ticket' };
}

function noQuery(): RestAnswer {
  return json(422, { error: 'invalid', description: 'Invalid search: query is missing' });
}

/** By relevance, which here is the order of the tickets, or by a time. */
function sorted(tickets: AccountTicket[], query: URLSearchParams): AccountTicket[] {
  const by = query.get('sort_by');
  if (by !== 'created_at' && by !== 'updated_at') return tickets;
  const direction = query.get('sort_order') === 'asc' ? 1 : -1;
  const timeOf = ({ createdAt, updatedAt }: AccountTicket): string =>
    by === 'created_at' ? createdAt : updatedAt;
  return tickets.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -direction : direction));
}
