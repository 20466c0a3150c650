import type { Person, Ticket } from '../conversation/Ticket';

/**
 * The seam to the helpdesk, in Attune's words. `zaf/ZafZendesk.ts` speaks to the real one; specs have one in memory.
 * Both pass the same contract (`spec/zendesk/zendeskContract.ts`). No method throws or rejects: expected trouble is
 * a value.
 */
export interface Zendesk {
  /** Reads the open ticket and where a reply would go, in one go. Tries again by itself before it gives up. */
  loadTicket(): Promise<TicketView | Failure>;
  /** Who is signed in; for the pages that stand beside no ticket. */
  loadAgent(): Promise<{ kind: 'loaded'; agent: Person } | Failure>;
  /**
   * Puts a reply into the editor at the cursor; what the agent wrote stays. Looks first whether the ticket is still
   * the one the reply was made for, is not closed, and whether the editor would make an internal note of it.
   * Is never tried twice: an unanswered insertion may still arrive.
   */
  insert(reply: Reply): Promise<InsertOutcome>;
  /** Calls `listener` at each change until the returned function is called. */
  onChange(listener: (change: Change) => void): () => void;
  /** Asks for so much room in the side panel; CSS pixels. Unanswered or refused, the panel stays as it is. */
  setHeight(heightPx: number): void;
  /** Lets go of everything; no listener is called any more. */
  close(): void;
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
  /** What Zendesk would not tell, as its own paths (`ticket.requester`): shown as a gap, not as a failure. */
  missing: string[];
};

/** `timeout`: no answer in time. `refused`: Zendesk answered with an error. `malformed`: not what it should be. */
export type Failure = {
  kind: 'failed';
  reason: 'timeout' | 'refused' | 'malformed';
  /** For the log and the support desk; not for the agent's screen. */
  detail: string;
};

export type Reply = {
  /** The ticket for which the words were made. */
  ticketId: number;
  /** The same words twice: escaped HTML for rich editors, plain text for the others. */
  html: string;
  text: string;
  /** The agent has confirmed that they go into an internal note. */
  intoNote: boolean;
};

export type InsertOutcome =
  | { kind: 'inserted'; target: Target }
  | { kind: 'refused'; why: 'closed' | 'switched' | 'note' }
  | Failure;

export type Change =
  /** The ticket, its conversation or its requester is no longer what was loaded. */
  | { kind: 'ticket' }
  /** The customer or an agent wrote; a `ticket` change too, told apart so that it can be announced. */
  | { kind: 'conversation' }
  /** The editor's channel changed, or it turned from reply to note or back. */
  | { kind: 'target' }
  | { kind: 'scheme'; scheme: ColorScheme }
  /** The agent looks at the ticket again, or no longer. */
  | { kind: 'shown' }
  | { kind: 'hidden' };
