import type { Ticket, TicketStatus } from '../conversation/Ticket';

/**
 * The seam to the helpdesk, in Attune's words. `zaf/ZafZendesk.ts` speaks to the real one; specs have one in memory.
 * Both pass the same contract (`spec/zendesk/zendeskContract.ts`). No method throws or rejects: expected trouble is
 * a value.
 */
export interface Zendesk {
  /** Reads the open ticket and where a reply would go, in one go. Tries again by itself before it gives up. */
  loadTicket(): Promise<TicketView | Failure>;
  /**
   * Reads what templates ask for beyond the ticket itself, and no more: in one go where that is possible, and of the
   * account's request quota only what cannot be had otherwise, once a ticket.
   *
   * @param placeholders such as `ticket.priority` or `ticket.ticket_field_360001234`; those that are no details are
   *   passed over.
   */
  loadDetails(placeholders: ReadonlySet<string>): Promise<Details | Failure>;
  /**
   * Reads what there is of the requester from before this ticket. Costs some of the account's request quota, once a
   * requester: to be called when somebody asks for it.
   */
  loadCustomerHistory(): Promise<CustomerHistory | Failure>;
  /**
   * Puts a reply into the editor at the cursor; what the agent wrote stays. Looks first whether ticket and requester
   * are still those the reply was made for, whether the ticket is open, and whether the editor would make of it what
   * the agent means. Where any of that cannot be learnt, nothing is inserted. Is never tried twice: an unanswered
   * insertion may still arrive.
   */
  insert(reply: Reply): Promise<InsertOutcome>;
  /**
   * Calls `listener` at each change until the returned function is called; with `hidden` at once, where nobody looks
   * now.
   */
  onChange(listener: (change: Change) => void): () => void;
  /** Goes to Attune's own page. @returns why that did not work, or `null` where it did. */
  openFullPage(): Promise<Failure | null>;
  /** Asks for so much room in the side panel; CSS pixels. Unanswered or refused, the panel stays as it is. */
  setHeight(heightPx: number): void;
}

export type ColorScheme = 'light' | 'dark';

/** What the editor would make of words inserted now. */
export type Target = {
  /** A `note` is seen by colleagues only. */
  kind: 'reply' | 'note';
  /** Channel on which the reply goes out, in Zendesk's words. */
  channel: string;
  /** Whether the editor keeps HTML; else words are inserted as plain text. */
  rich: boolean;
};

export type TicketView = {
  kind: 'loaded';
  ticket: Ticket;
  target: Target;
  /** What Zendesk knows and would not tell, by its own paths (`ticket.requester`): a gap, not a failure. */
  missing: string[];
};

export type Details = {
  kind: 'loaded';
  /** The ticket that was open: another may be by now. */
  ticketId: number;
  /** By placeholder; those without a value are absent. Days are ISO, languages BCP 47. Hostile until escaped. */
  values: Record<string, string>;
  /** Placeholders that Zendesk would not tell: gaps, not failures. */
  missing: string[];
};

export type CustomerHistory = {
  kind: 'loaded';
  /** The ticket and the requester that it is about: others may be shown by now. */
  ticketId: number;
  requesterId: number;
  /** How many other tickets the requester has; `null` where Zendesk does not tell. */
  count: number | null;
  /** The newest of them first, a few. */
  latest: PastTicket[];
  /** What colleagues have noted on the profile; empty where nothing is. Hostile until escaped. */
  notes: string;
};

export type PastTicket = {
  id: number;
  subject: string;
  status: TicketStatus;
  /** ISO 8601, when it was opened. */
  at: string | null;
  rating: 'good' | 'bad' | null;
};

/** `timeout`: no answer in time. `refused`: Zendesk answered with an error. `malformed`: not what it should be. */
export type Failure = {
  kind: 'failed';
  reason: 'timeout' | 'refused' | 'malformed';
  /** For the log and the support desk; not for the agent's screen. */
  detail: string;
};

export type Reply = {
  /** The ticket and the requester for whom the words were made. */
  ticketId: number;
  requesterId: number | null;
  /** The same words twice: escaped HTML for rich editors, plain text for the others. */
  html: string;
  text: string;
  /** What the agent means them to become; a note only when the agent has said so. */
  as: Target['kind'];
};

export type InsertOutcome =
  | { kind: 'inserted'; target: Target }
  /** Nothing was inserted. `note` and `reply`: that is what the editor is on, and not what the agent meant. */
  | { kind: 'refused'; why: 'closed' | 'switched' | Target['kind'] }
  /** Nothing was inserted. */
  | Failure
  /** Nobody knows whether the words arrived, or still will. */
  | { kind: 'unconfirmed'; detail: string };

export type Change =
  /** Another ticket is open now; an answer about the one before is of no use any more. */
  | { kind: 'switched' }
  /** The ticket, its conversation, its requester or the editor's target is no longer what was loaded. */
  | { kind: 'ticket' }
  | { kind: 'scheme'; scheme: ColorScheme }
  /** The agent looks at the page again, or no longer: has gone to another, or to another tab of the browser. */
  | { kind: 'shown' }
  | { kind: 'hidden' };
