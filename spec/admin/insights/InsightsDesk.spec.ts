import { InsightsDesk } from '../../../src/admin/insights/InsightsDesk';
import type {
  OutcomeSearch,
  SearchPlace,
  TaggedTicket,
  TagQuery,
  TicketPage,
} from '../../../src/zendesk/OutcomeSearch';
import type { RecordFailure } from '../../../src/zendesk/RecordStore';
import { InMemoryAccount } from '../../support/InMemoryAccount';

const NOW = Date.UTC(2026, 2, 2, 9);
const PAGE = 2;

const failed = (reason: RecordFailure['reason']): RecordFailure => ({
  kind: 'failed',
  reason,
  detail: '',
});

function aTicket(id: number, part: Partial<TaggedTicket> = {}): TaggedTicket {
  return {
    id,
    createdAt: '2026-02-20T00:00:00Z',
    isSolved: false,
    solvedAt: null,
    rating: null,
    tags: ['attune', 'attune_from_angry'],
    brandId: '1',
    groupId: '1',
    ...part,
  };
}

/** A search over tickets in memory, two a page. */
class InMemorySearch implements OutcomeSearch {
  /** `from` of each page's question, and where it went on. */
  readonly asked: string[] = [];
  tickets = [1, 2, 3, 4, 5].map((id) => aTicket(id));
  /** What the next pages come to instead. */
  troubles: (RecordFailure | null)[] = [];
  /** While set, pages wait for it. */
  gate: Promise<void> = Promise.resolve();

  async loadCount() {
    await this.gate;
    return { kind: 'count' as const, count: this.tickets.length };
  }

  async loadPage(query: TagQuery, place: SearchPlace | null): Promise<TicketPage | RecordFailure> {
    this.asked.push(`${query.from.slice(0, 10)} ${place?.cursor ?? 'start'}`);
    await this.gate;
    const trouble = this.troubles.shift();
    if (trouble) return trouble;
    const start = Number(place?.cursor ?? 0);
    const tickets = this.tickets.slice(start, start + PAGE);
    const end = start + tickets.length;
    const next = end < this.tickets.length ? { cursor: String(end), pageSize: PAGE } : null;
    return { kind: 'page', tickets, odd: 0, next };
  }
}

function openDesk() {
  const search = new InMemorySearch();
  const desk = new InsightsDesk({ search, account: new InMemoryAccount(), now: () => NOW });
  const idsOf = () => {
    const { count } = desk.current();
    return 'counted' in count ? count.counted.tickets.map(({ outcome }) => outcome.id) : [];
  };
  return { search, desk, idsOf };
}

/** Lets all that is settled be heard. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 5));

describe('InsightsDesk', () => {
  it('counts the last 30 days when it is opened, once, and knows the brands and groups', async () => {
    const { search, desk, idsOf } = openDesk();
    expect(desk.current().count).toEqual({ kind: 'idle', isOdd: false });
    desk.open();
    expect(desk.current().count).toMatchObject({ kind: 'loading', done: 0, total: null });
    await settle();
    desk.open();
    await settle();
    expect(search.asked).toEqual(['2026-02-01 start', '2026-02-01 2', '2026-02-01 4']);
    expect(idsOf()).toEqual([1, 2, 3, 4, 5]);
    expect(desk.current()).toMatchObject({
      brands: [{ id: '1', name: 'Larkfield Home' }],
      groups: [{ id: '1', name: 'Support' }],
      count: { kind: 'ready', counted: { all: 5, at: NOW } },
    });
  });

  it('reads what came of a ticket from its tags', async () => {
    const { search, desk } = openDesk();
    search.tickets = [aTicket(1, { tags: ['vip', 'attune_from_sad', 'attune_used_calm'] })];
    desk.open();
    await settle();
    expect(desk.current().count).toMatchObject({
      counted: { tickets: [{ outcome: { from: 'sad', used: ['calm'] } }] },
    });
  });

  it('remembers a period, and asks again only when it is told to', async () => {
    const { search, desk, idsOf } = openDesk();
    desk.open();
    await settle();
    desk.choosePeriod({ kind: 'last', days: 7 });
    await settle();
    const before = search.asked.length;
    desk.choosePeriod({ kind: 'last', days: 30 });
    await settle();
    expect(search.asked).toHaveLength(before);
    search.tickets = [aTicket(9)];
    await desk.countAnew();
    expect(idsOf()).toEqual([9]);
  });

  it('chooses a brand and a group among what is there', async () => {
    const { search, desk, idsOf } = openDesk();
    search.tickets = [
      aTicket(1),
      aTicket(2, { brandId: '2' }),
      aTicket(3, { brandId: '2', groupId: '2' }),
      aTicket(4, { brandId: null, groupId: null }),
    ];
    desk.open();
    await settle();
    const before = search.asked.length;
    desk.chooseBrand('2');
    expect(idsOf()).toEqual([2, 3]);
    desk.chooseGroup('2');
    expect(idsOf()).toEqual([3]);
    desk.chooseBrand(null);
    desk.chooseGroup(null);
    expect(idsOf()).toEqual([1, 2, 3, 4]);
    expect(search.asked).toHaveLength(before);
  });

  it('keeps what is counted when trouble comes, and goes on from there', async () => {
    const { search, desk, idsOf } = openDesk();
    search.troubles = [null, failed('offline')];
    desk.open();
    await settle();
    expect(desk.current().count).toMatchObject({
      kind: 'partial',
      total: 5,
      failure: { reason: 'offline' },
    });
    expect(idsOf()).toEqual([1, 2]);
    await desk.goOn();
    expect(idsOf()).toEqual([1, 2, 3, 4, 5]);
    expect(search.asked.map((one) => one.split(' ')[1])).toEqual(['start', '2', '2', '4']);
  });

  it('reads from the beginning where Zendesk has forgotten the place, each ticket once', async () => {
    const { search, desk, idsOf } = openDesk();
    search.troubles = [null, failed('offline'), failed('malformed')];
    desk.open();
    await settle();
    await desk.goOn();
    expect(idsOf()).toEqual([1, 2, 3, 4, 5]);
    expect(search.asked.map((one) => one.split(' ')[1])).toEqual([
      ...['start', '2', '2'],
      ...['start', '2', '4'],
    ]);
  });

  it('does not begin again for ever where nothing that Zendesk says makes sense', async () => {
    const { search, desk } = openDesk();
    search.troubles = [null, ...Array.from({ length: 20 }, () => failed('malformed'))];
    desk.open();
    await settle();
    await desk.goOn();
    expect(search.asked.length).toBeLessThan(6);
    expect(desk.current().count).toMatchObject({ kind: 'partial' });
  });

  it('says so where nothing could be counted', async () => {
    const { search, desk } = openDesk();
    search.troubles = [failed('forbidden')];
    desk.open();
    await settle();
    expect(desk.current().count).toEqual({ kind: 'failed', failure: failed('forbidden') });
  });

  it('stops, hears no more of what was on its way, and goes on', async () => {
    const { search, desk, idsOf } = openDesk();
    let letPass = () => {};
    search.gate = new Promise((resolve) => {
      letPass = resolve;
    });
    desk.open();
    desk.stop();
    expect(desk.current().count).toMatchObject({ kind: 'partial', failure: null });
    letPass();
    await settle();
    expect(idsOf()).toEqual([]);
    await desk.goOn();
    expect(idsOf()).toEqual([1, 2, 3, 4, 5]);
  });

  it('leaves a period half way for another one, and goes on with it later', async () => {
    const { search, desk, idsOf } = openDesk();
    desk.open();
    desk.subscribe(() => {
      const { count, period } = desk.current();
      const isHalf = count.kind === 'loading' && count.done === 2;
      if (isHalf && period.kind === 'last' && period.days === 30) {
        desk.choosePeriod({ kind: 'last', days: 7 });
      }
    });
    await settle();
    expect(desk.current().count.kind).toBe('ready');
    const before = search.asked.length;
    desk.choosePeriod({ kind: 'last', days: 30 });
    await settle();
    expect(search.asked.slice(before)[0]).toBe('2026-02-01 2');
    expect(idsOf()).toEqual([1, 2, 3, 4, 5]);
  });

  it('asks for nothing where the dates make no sense', async () => {
    const { search, desk } = openDesk();
    desk.choosePeriod({ kind: 'dates', from: '2026-02-02', to: '2026-02-01' });
    await settle();
    expect(search.asked).toEqual([]);
    expect(desk.current().count).toEqual({ kind: 'idle', isOdd: true });
  });
});
