import type { Account } from '../Account';
import { offsetPage } from '../offsetPage';
import { done, json } from '../restAnswers';
import { route, type Route } from '../Route';
import type { AccountTicket } from './AccountTicket';
import { exportTickets, noQuery, tellResult } from './exportTickets';
import { findTickets, readQuery } from './TicketQuery';

/** Search shows no more, however many there are; an export shows all. */
const MAX_RESULTS = 1000;

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
      tell: (ticket) => tellResult(ticket, query),
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
  route('GET', 'search/export', exportTickets),
];

/** By relevance, which here is the order of the tickets, or by a time. */
function sorted(tickets: AccountTicket[], query: URLSearchParams): AccountTicket[] {
  const by = query.get('sort_by');
  if (by !== 'created_at' && by !== 'updated_at') return tickets;
  const direction = query.get('sort_order') === 'asc' ? 1 : -1;
  const timeOf = ({ createdAt, updatedAt }: AccountTicket): string =>
    by === 'created_at' ? createdAt : updatedAt;
  return tickets.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -direction : direction));
}
