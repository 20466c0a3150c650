import type { RecordFailure, WaitOptions } from './RecordStore';

/**
 * Zendesk's search for tickets that have a tag, closed and archived ones among them. It lags behind by a few minutes,
 * and knows no deleted tickets. No method throws or rejects; where Zendesk asks for a pause (429), it is kept, and
 * told to `onWait`.
 */
export interface OutcomeSearch {
  /** How many there are, as search has counted them. */
  loadCount(query: TagQuery, options?: WaitOptions): Promise<TicketCount | RecordFailure>;
  /**
   * One page, by creation.
   *
   * @param place what the page before gave as `next`; `null` for the first one. Zendesk remembers it for an hour; later,
   *   and where it makes no sense, the answer is the failure `malformed`.
   */
  loadPage(
    query: TagQuery,
    place: SearchPlace | null,
    options?: WaitOptions,
  ): Promise<TicketPage | RecordFailure>;
}

/** Tickets with this tag that were created in this time. */
export type TagQuery = {
  /** Letters, digits and underscores. */
  tag: string;
  /** ISO 8601; included. */
  from: string;
  /** Not included. */
  until: string;
};

/** Where to go on. */
export type SearchPlace = {
  /** `null`: at the beginning. */
  cursor: string | null;
  /** The size of page that Zendesk was able to give last. */
  pageSize: number;
};

export type TicketCount = { kind: 'count'; count: number };

export type TicketPage = {
  kind: 'page';
  tickets: TaggedTicket[];
  /** Results that are no ticket that could be counted. */
  odd: number;
  /** `null` after the last page. */
  next: SearchPlace | null;
};

/** What is taken of a ticket: nothing that a customer wrote. */
export type TaggedTicket = {
  id: number;
  /** ISO 8601. */
  createdAt: string;
  /** Solved or closed. */
  isSolved: boolean;
  /** When it was solved last, ISO 8601; `null` where it is not solved, or Zendesk did not tell when. */
  solvedAt: string | null;
  /** Of Zendesk's one-click survey; `null` where none was given. */
  rating: 'good' | 'bad' | null;
  tags: readonly string[];
  brandId: string | null;
  groupId: string | null;
};
