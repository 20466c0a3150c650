import fc from 'fast-check';
import { makeAccount } from '../../../../simulator/account/makeAccount';
import { findTickets, readQuery } from '../../../../simulator/account/search/TicketQuery';
import { tickets } from '../../../../simulator/tickets/tickets';
import { askAccount } from '../../support/askAccount';

const account = makeAccount('ordinary');

const slugs = new Map(tickets.map(({ id, slug }) => [id, slug]));

function find(query: string): string[] {
  return findTickets(account.tickets, readQuery(query)).map(({ id }) => slugs.get(id) ?? '');
}

describe('search', () => {
  it.each([
    ['type:ticket tags:eu261', ['cancelled-ferry']],
    ['tags:eu261 tags:curtains', ['cancelled-ferry', 'faded-linen']],
    ['tags:damaged -tags:replaced', ['five-stars']],
    ['status:closed', ['closed-lamp']],
    ['requester:"Margaret Ellery"', ['boiler-visit']],
    ['requester:1016', ['boiler-visit']],
    ['"Engineer for the boiler"', ['boiler-visit']],
    ['48118', ['boiler-visit']],
    ['type:user', []],
    ['organization:"De Wit"', ['standing-desk']],
  ])('finds by %s', (query, slugs) => {
    expect(find(query)).toEqual(slugs);
  });

  it('compares times and ranks', () => {
    const after = find('created>2026-03-01');
    const before = find('created<=2026-03-01');
    expect(after.length).toBeGreaterThan(0);
    expect(before.length).toBeGreaterThan(0);
    expect(after.length + before.length).toBe(tickets.length);
    expect(find('created:2026-03-01')).toContain('boiler-visit');
    expect(find('status<solved')).not.toContain('closed-lamp');
    expect(find('priority>=high').length).toBe(find('priority:high priority:urgent').length);
    expect(find('assignee:none').length + find('-assignee:none').length).toBe(tickets.length);
  });

  it('never throws, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        find(query);
      }),
    );
  });

  it('comes in pages, with a count', () => {
    expect(
      askAccount(account, 'GET', 'search.json?query=type:ticket&per_page=2').body,
    ).toMatchObject({
      results: [{ result_type: 'ticket', id: 48213 }, {}],
      count: 25,
      facets: null,
      next_page: expect.stringContaining('page=2'),
      previous_page: null,
    });
    expect(askAccount(account, 'GET', 'search/count.json?query=tags:eu261').body).toEqual({
      count: 1,
    });
    expect(
      askAccount(
        account,
        'GET',
        'search?query=type:ticket&sort_by=created_at&sort_order=asc&per_page=1',
      ).body,
    ).toMatchObject({
      results: [{ created_at: tickets.map(({ createdAt }) => createdAt).sort()[0] }],
    });
  });

  it('exports all there are, page by page, of tickets only', () => {
    const measured = makeAccount('measured');
    const query = 'search/export.json?query=tags:attune&filter[type]=ticket&page[size]=1000';
    const ids: number[] = [];
    let after = '';
    for (let more = true; more;) {
      const { body } = askAccount(measured, 'GET', `${query}${after}`);
      const page = body as {
        results: { id: number }[];
        meta: { has_more: boolean; after_cursor: string };
      };
      ids.push(...page.results.map(({ id }) => id));
      more = page.meta.has_more;
      after = `&page[after]=${encodeURIComponent(page.meta.after_cursor)}`;
    }
    const wanted = measured.tickets.filter(({ tags }) => tags.includes('attune'));
    expect(ids).toEqual(wanted.map(({ id }) => id));
    expect(askAccount(measured, 'GET', 'search/count?query=tags:attune').body).toEqual({
      count: wanted.length,
    });
    expect(askAccount(measured, 'GET', 'search/export?query=tags:attune').status).toBe(422);
    const typed = 'search/export?filter[type]=ticket&query=type:ticket';
    expect(askAccount(measured, 'GET', typed).status).toBe(422);
  });

  it('exports by creation, and forgets after an hour how far somebody was', () => {
    let now = Date.UTC(2026, 3, 1);
    const measured = makeAccount('measured', { now: () => now });
    const query = 'search/export?query=tags:attune&filter[type]=ticket&page[size]=1000';
    const { body } = askAccount(measured, 'GET', query);
    const page = body as { results: { created_at: string }[]; meta: { after_cursor: string } };
    const times = page.results.map(({ created_at }) => created_at);
    expect(times).toEqual([...times].sort());
    const next = `${query}&page[after]=${encodeURIComponent(page.meta.after_cursor)}`;
    now += 3_600_000;
    expect(askAccount(measured, 'GET', next).status).toBe(200);
    now += 1;
    expect(askAccount(measured, 'GET', next).status).toBe(400);
    expect(askAccount(measured, 'GET', `${query}&page[after]=odd`).status).toBe(400);
  });

  it('tells when tickets were solved to who asks for their metrics', () => {
    const query = 'search/export?query=tags:attune&filter[type]=ticket&page[size]=5';
    const measured = makeAccount('measured');
    const solved = measured.tickets.filter(({ tags }) => tags.includes('attune')).slice(0, 5);
    const { body } = askAccount(measured, 'GET', `${query}&include=tickets(metric_sets)`);
    expect(body).toMatchObject({
      results: solved.map(({ id, solvedAt }) => ({
        metric_set: { ticket_id: id, solved_at: solvedAt },
      })),
    });
    const plain = askAccount(measured, 'GET', query).body as { results: object[] };
    expect(plain.results.some((one) => 'metric_set' in one)).toBe(false);
  });

  it('exports no more than 100 times a minute', () => {
    let now = 0;
    const slow = makeAccount('ordinary', { now: () => now });
    const statusOf = () =>
      askAccount(slow, 'GET', 'search/export?query=a&filter[type]=ticket').status;
    for (let count = 0; count < 100; count += 1) expect(statusOf()).toBe(200);
    expect(statusOf()).toBe(429);
    expect(askAccount(slow, 'GET', 'search?query=a').status).toBe(200);
    now += 60_000;
    expect(statusOf()).toBe(200);
  });

  it('shows no more than 1,000, and wants a query', () => {
    expect(askAccount(account, 'GET', 'search?query=a&page=11').status).toBe(422);
    expect(askAccount(account, 'GET', 'search').status).toBe(422);
    expect(askAccount(account, 'GET', 'search/count?query=').status).toBe(422);
  });
});
