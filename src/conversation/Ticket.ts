/** A ticket as Zendesk tells it, in Attune's words: what the seam (`src/zendesk`) hands to the flow. */

/** Somebody's account in the helpdesk. Every text is as a stranger typed it: hostile until escaped. */
export type Person = {
  id: number | null;
  name: string;
  email: string | null;
  /** BCP 47, such as `en-US`, or `null` where the account has none. */
  locale: string | null;
};

export type TicketStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';

/** One line of the ticket's history: a message, a note, or an event that the helpdesk wrote itself. */
export type TicketEntry = {
  author: { id: number | null; name: string; role: string };
  /** Zendesk's channel name; `internal` marks a note that the customer never sees. */
  channel: string | null;
  /** HTML or plain text as `contentType` says; `null` for events and for attachments without words. */
  content: string | null;
  contentType: string | null;
  /** ISO 8601, or `null` where Zendesk gives none. */
  at: string | null;
  attachments: number;
};

export type Ticket = {
  id: number;
  /** Empty where the ticket has none. */
  subject: string;
  status: TicketStatus;
  /** The channel on which the ticket came in, in Zendesk's words (`email`, `web`, `native_messaging` …). */
  channel: string;
  brand: string | null;
  /** The team that the ticket is assigned to. */
  group: string | null;
  tags: string[];
  /** `null` where the ticket has no requester yet. */
  requester: Person | null;
  /** The agent who looks at the ticket. */
  agent: Person;
  /** Oldest first. */
  entries: TicketEntry[];
};
