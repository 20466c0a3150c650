import type { TicketOutcome } from '../../insights/TicketOutcome';
import type { Named } from '../../zendesk/Account';
import type { RecordFailure } from '../../zendesk/RecordStore';
import type { Period, Span } from './Period';

/** A ticket as it is counted, and what it may be chosen by. */
export type CountedTicket = {
  outcome: TicketOutcome;
  isSolved: boolean;
  brandId: string | null;
  groupId: string | null;
};

/** How far the tickets of a period are counted. */
export type CountState =
  /** Nothing was asked for; `isOdd`: because the dates make no sense. */
  | { kind: 'idle'; isOdd: boolean }
  | {
      kind: 'loading';
      done: number;
      /** About so many there are; `null` while that is not known. */
      total: number | null;
      /** Seconds for which Zendesk has asked to wait; 0 where it has not. */
      waitingSeconds: number;
    }
  | { kind: 'ready'; counted: Counted }
  /** Not all: `failure` says why, `null` that it was stopped here. It can be gone on with. */
  | { kind: 'partial'; counted: Counted; total: number | null; failure: RecordFailure | null }
  | { kind: 'failed'; failure: RecordFailure };

export type Counted = {
  /** Of the chosen brand and group. */
  tickets: readonly CountedTicket[];
  /** Of all brands and groups. */
  all: number;
  /** Results of the search that could not be read. */
  odd: number;
  span: Span;
  /** When counting began, milliseconds since 1970: what came later is not in it. */
  at: number;
};

/** What stands on the page of outcomes. */
export type InsightsView = {
  period: Period;
  /** `null` for all. */
  brandId: string | null;
  groupId: string | null;
  /** To choose from; empty until Zendesk has told. */
  brands: readonly Named[];
  groups: readonly Named[];
  count: CountState;
};
