/** A ticket's entries, read: who said what, in order, and which of it are the customer's own words. */

/**
 * What a stretch of a message is. Only `said` is read for emotion; the rest is kept for display.
 *
 * - `said`: the writer's own words
 * - `quote`: an earlier message, carried along by the mail program, with its "On … wrote:" line
 * - `forwarded`: the header block of a forwarded message
 * - `signature`: name, title, phone, "Sent from my iPhone"
 * - `legal`: confidentiality and virus-scan footers
 * - `log`: log lines and stack traces
 * - `code`: code blocks and inline markup dumps
 */
export type SegmentKind = 'said' | 'quote' | 'forwarded' | 'signature' | 'legal' | 'log' | 'code';

/** Offsets in UTF-16 units of the message's `text`. Segments touch each other and cover the text. */
export type Segment = { kind: SegmentKind; start: number; end: number };

/** `note` is an agent's internal note, `system` is all that no person wrote. */
export type Speaker = 'customer' | 'agent' | 'note' | 'system';

export type Message = {
  /** The same entry has the same id whenever it is read again; unlike entries differ. */
  id: string;
  from: Speaker;
  author: string;
  /** ISO 8601, or `null`. */
  at: string | null;
  /** All words of the message as plain text, lines kept. Well-formed UTF-16; at most `MAX_MESSAGE_CHARS`. */
  text: string;
  segments: Segment[];
  attachments: number;
};

export type Conversation = {
  /** Oldest first; entries without words and without attachments are left out. */
  messages: Message[];
};
