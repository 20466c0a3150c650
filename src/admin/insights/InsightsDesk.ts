import { Watchable } from '../../Watchable';
import type { Account, Named } from '../../zendesk/Account';
import type { OutcomeSearch } from '../../zendesk/OutcomeSearch';
import type { CountState, InsightsView } from './InsightsView';
import { keyOf, spanOf, type Period } from './Period';
import { TicketCounter } from './TicketCounter';

type Host = {
  search: OutcomeSearch;
  account: Pick<Account, 'loadBrands' | 'loadGroups'>;
  /** Milliseconds since 1970. */
  now: () => number;
};

/**
 * The tickets whose outcomes are looked at. Knows no React.
 *
 * - A period is asked for once and remembered for as long as the page is there; nowhere else, because it tells of
 *   tickets. Left half way for another one, it is gone on with where it was.
 * - Brand and group are chosen among what is there: they cost no request, and how search reads names does not matter.
 */
export class InsightsDesk extends Watchable<InsightsView> {
  private readonly counters = new Map<string, TicketCounter>();
  private isOpen = false;

  constructor(private readonly host: Host) {
    super({
      period: { kind: 'last', days: 30 },
      brandId: null,
      groupId: null,
      brands: [],
      groups: [],
      count: { kind: 'idle', isOdd: false },
    });
  }

  /** Begins to count, the first time. */
  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    const { account } = this.host;
    // After the tickets have been asked for: they are what is waited for.
    void this.count();
    void account.loadBrands().then((brands) => this.tell({ brands }));
    void account.loadGroups().then((groups) => this.tell({ groups }));
  }

  choosePeriod(period: Period): void {
    this.counter()?.stop();
    this.tell({ period });
    void this.count();
  }

  /** @param id `null` for all. */
  chooseBrand(id: string | null): void {
    this.tell({ brandId: id });
  }

  chooseGroup(id: string | null): void {
    this.tell({ groupId: id });
  }

  stop(): void {
    this.counter()?.stop();
  }

  /** Goes on where it was stopped, or where trouble stopped it. */
  async goOn(): Promise<void> {
    await this.count();
  }

  /** Asks Zendesk again for all of the period. */
  async countAnew(): Promise<void> {
    this.counter()?.stop();
    this.counters.delete(keyOf(this.current().period));
    await this.count();
  }

  private counter(): TicketCounter | undefined {
    return this.counters.get(keyOf(this.current().period));
  }

  private async count(): Promise<void> {
    const { period } = this.current();
    const { search, now } = this.host;
    const at = now();
    const span = spanOf(period, at);
    if (span !== null && this.counter() === undefined) {
      const counter: TicketCounter = new TicketCounter(search, span, at, () => {
        if (this.counter() === counter) this.tell({});
      });
      this.counters.set(keyOf(period), counter);
    }
    this.tell({});
    await this.counter()?.goOn();
  }

  private tell(
    change: Partial<Pick<InsightsView, 'period' | 'brandId' | 'groupId'> & Names>,
  ): void {
    const next = { ...this.current(), ...change };
    this.show({ ...next, count: this.readCount(next) });
  }

  private readCount({ period, brandId, groupId }: InsightsView): CountState {
    const counter = this.counters.get(keyOf(period));
    if (counter === undefined) {
      return { kind: 'idle', isOdd: spanOf(period, this.host.now()) === null };
    }
    const { total, failure, odd, at, span, size, waitingSeconds } = counter;
    if (counter.isCounting) {
      return { kind: 'loading', done: size, total: total && Math.max(total, size), waitingSeconds };
    }
    if (!counter.isDone && failure !== null && size === 0) return { kind: 'failed', failure };
    const tickets = counter
      .list()
      .filter((one) => brandId === null || one.brandId === brandId)
      .filter((one) => groupId === null || one.groupId === groupId);
    const counted = { tickets, all: size, odd, span, at };
    return counter.isDone
      ? { kind: 'ready', counted }
      : { kind: 'partial', counted, total, failure };
  }
}

type Names = { brands: readonly Named[]; groups: readonly Named[] };
