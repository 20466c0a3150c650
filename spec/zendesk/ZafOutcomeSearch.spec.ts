/** @jest-environment jsdom */
import type { SearchPlace, TaggedTicket, TicketPage } from '../../src/zendesk/OutcomeSearch';
import type { RecordFailure } from '../../src/zendesk/RecordStore';
import { ZafOutcomeSearch } from '../../src/zendesk/zaf/ZafOutcomeSearch';
import { measuredWorld, NOW } from '../admin/insights/measuredWorld';
import { done, refused, ScriptedClient, see, type Script } from './ScriptedClient';

beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const QUERY = { tag: 'attune', from: '2025-03-01T00:00:00Z', until: '2026-03-02T00:00:00Z' };
const METRICS = 'include=tickets(metric_sets)';

function scripted(scripts: readonly Script[]) {
  jest.useFakeTimers();
  const client = new ScriptedClient(scripts);
  return { search: new ZafOutcomeSearch(client), client };
}

const asked = (client: ScriptedClient) => client.asked.map((one) => decodeURIComponent(one));

const page = (results: unknown[], rest: Record<string, unknown> = {}) =>
  done({ results, facets: null, meta: { has_more: false }, ...rest });

const A_TICKET = { id: 7, created_at: '2026-01-05T08:00:00Z', status: 'solved', tags: ['attune'] };

describe('ZafOutcomeSearch over the simulated host', () => {
  it('finds the tagged tickets of a time, page by page, each with when it was solved', async () => {
    const { search, tickets, asked: requests } = await measuredWorld(2100);
    const wanted = tickets.filter(
      ({ tags, createdAt }) =>
        tags.includes('attune') && createdAt >= QUERY.from && createdAt < QUERY.until,
    );
    expect(await see(search.loadCount(QUERY))).toEqual({ kind: 'count', count: wanted.length });
    const found: TaggedTicket[] = [];
    let next: SearchPlace | null = null;
    do {
      const answer: TicketPage | RecordFailure = await see(search.loadPage(QUERY, next));
      if (answer.kind !== 'page') throw new Error(answer.detail);
      found.push(...answer.tickets);
      expect(answer.odd).toBe(0);
      next = answer.next;
    } while (next !== null);
    expect(found).toEqual(
      wanted.map(({ id, createdAt, status, solvedAt, rating, tags, brand, groupId }) => ({
        id,
        createdAt,
        isSolved: status === 'solved' || status === 'closed',
        solvedAt,
        rating: rating === 'good' || rating === 'bad' ? rating : null,
        tags,
        brandId: String(brand.id),
        groupId: String(groupId),
      })),
    );
    expect(requests).toHaveLength(4);
  });

  it('takes a place that Zendesk has forgotten for malformed', async () => {
    const { search } = await measuredWorld(1100);
    const first = await see(search.loadPage(QUERY, null));
    const next = first.kind === 'page' ? first.next : null;
    expect(next).not.toBeNull();
    jest.setSystemTime(NOW + 3_700_000);
    expect(await see(search.loadPage(QUERY, next))).toMatchObject({ reason: 'malformed' });
  });
});

describe('ZafOutcomeSearch', () => {
  it('asks for what was created in a time, and for the type apart from the words', async () => {
    const { search, client } = scripted([page([A_TICKET])]);
    await see(search.loadPage(QUERY, null));
    expect(asked(client)).toEqual([
      `GET /api/v2/search/export?filter[type]=ticket&page[size]=1000&query=tags:attune created>=${QUERY.from} created<${QUERY.until}&${METRICS}`,
    ]);
  });

  it.each([
    ['in the ticket', page([{ ...A_TICKET, metric_set: { solved_at: '2026-01-06T08:00:00Z' } }])],
    [
      'beside the tickets',
      page([A_TICKET], { metric_sets: [{ ticket_id: 7, solved_at: '2026-01-06T08:00:00Z' }] }),
    ],
  ])('reads when a ticket was solved, told %s', async (_where, script) => {
    const { search } = scripted([script]);
    const answer = await see(search.loadPage(QUERY, null));
    expect(answer).toMatchObject({ tickets: [{ solvedAt: '2026-01-06T08:00:00Z' }] });
  });

  it('has no time of solving for a ticket that was opened again, or where none is told', async () => {
    const metric_set = { solved_at: '2026-01-06T08:00:00Z' };
    const { search } = scripted([page([{ ...A_TICKET, status: 'open', metric_set }, A_TICKET])]);
    expect(await see(search.loadPage(QUERY, null))).toMatchObject({
      tickets: [
        { isSolved: false, solvedAt: null },
        { isSolved: true, solvedAt: null },
      ],
    });
  });

  it('does without those times where Zendesk does not take the question', async () => {
    const { search, client } = scripted([
      refused(422, { error: 'invalid', description: 'include' }),
      page([A_TICKET]),
    ]);
    expect(await see(search.loadPage(QUERY, null))).toMatchObject({ kind: 'page' });
    await see(search.loadPage(QUERY, null));
    expect(asked(client).map((one) => one.includes(METRICS))).toEqual([true, false, false]);
  });

  it('asks for smaller pages where large ones do not come, and stays with them', async () => {
    const { search, client } = scripted([
      ...[1, 2, 3].map(() => refused(503)),
      page([A_TICKET], { meta: { has_more: true, after_cursor: 'next' } }),
      page([]),
    ]);
    const first = await see(search.loadPage(QUERY, null));
    expect(first).toMatchObject({ next: { cursor: 'next', pageSize: 300 } });
    if (first.kind === 'page') await see(search.loadPage(QUERY, first.next));
    expect(asked(client).map((one) => /page\[size\]=(\d+)/.exec(one)?.[1])).toEqual([
      ...['1000', '1000', '1000'],
      ...['300', '300'],
    ]);
    expect(asked(client).at(-1)).toContain('page[after]=next');
  });

  it('waits as long as Zendesk asks, and says so', async () => {
    const { search } = scripted([refused(429, '<html>', { 'retry-after': '7' }), page([])]);
    const onWait = jest.fn();
    expect(await see(search.loadPage(QUERY, null, { onWait }))).toMatchObject({ kind: 'page' });
    expect(onWait.mock.calls).toEqual([[7], [0]]);
  });

  it('passes over what is no ticket, and tells how much it was', async () => {
    const hostile = [null, 7, 'x', {}, { id: '7' }, { id: 8, created_at: 'once' }];
    const { search } = scripted([
      page([...hostile, { ...A_TICKET, tags: 'attune', brand_id: {}, satisfaction_rating: 3 }]),
    ]);
    expect(await see(search.loadPage(QUERY, null))).toMatchObject({
      odd: 6,
      tickets: [{ id: 7, tags: [], brandId: null, rating: null }],
    });
  });

  it.each([
    ['no results', done({ count: 3 })],
    ['a page that leads nowhere', page([A_TICKET], { meta: { has_more: true } })],
  ])('calls %s malformed', async (_what, script) => {
    const { search } = scripted([script]);
    expect(await see(search.loadPage(QUERY, null))).toMatchObject({ reason: 'malformed' });
  });

  it('calls a count that is none malformed', async () => {
    const { search } = scripted([done({ count: '12' })]);
    expect(await see(search.loadCount(QUERY))).toMatchObject({ reason: 'malformed' });
  });

  it('does not follow a cursor that leads back', async () => {
    const { search } = scripted([page([], { meta: { has_more: true, after_cursor: 'here' } })]);
    const place = { cursor: 'here', pageSize: 1000 };
    expect(await see(search.loadPage(QUERY, place))).toMatchObject({ reason: 'malformed' });
  });
});
