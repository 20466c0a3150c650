import { cleanText } from './cleanText';
import type { Conversation, Message, Speaker } from './Conversation';
import { findSegments } from './findSegments';
import { hashText } from './hashText';
import { htmlToText } from './htmlToText';
import { isHtml } from './isHtml';
import type { Ticket, TicketEntry } from './Ticket';

/** A message's text is cut here, in UTF-16 units. Nobody reads on, and time stays bounded. */
export const MAX_MESSAGE_CHARS = 100_000;

/** Markup is mostly wrapping: this much of it may hold a message of full length. */
const MAX_CONTENT_CHARS = 10 * MAX_MESSAGE_CHARS;

const MAX_AUTHOR_CHARS = 200;

/** Zendesk's role names, as its endpoints and channels spell them. Custom roles are numbers. */
const CUSTOMER_ROLES = new Set(['end-user', 'enduser', 'customer', 'requester']);
const SYSTEM_ROLES = new Set([
  'system',
  'trigger',
  'automation',
  'bot',
  'answer-bot',
  'app',
  'business-rule',
]);

/**
 * A ticket's entries as messages: who said what, in order.
 *
 * - The customer is who has an end user's role, or is the ticket's requester: an agent who asks for help
 *   is the customer of that ticket. The platform writes events as `system` and `trigger`, so "not an
 *   agent" would not do.
 * - Entries of the channel `internal` are notes, whoever wrote them.
 * - Entries without words and without attachments are left out.
 *
 * @param ticket what the seam hands over; a value of another shape than its type says is taken as absent
 */
export function readConversation(ticket: Ticket): Conversation {
  const entries: unknown = ticket.entries;
  const seen = new Map<string, number>();
  const messages = (Array.isArray(entries) ? entries : []).flatMap((entry: TicketEntry | null) => {
    const message = readMessage(entry, ticket.requester?.id ?? null);
    if (message === null) return [];
    const ordinal = (seen.get(message.id) ?? 0) + 1;
    seen.set(message.id, ordinal);
    return [ordinal === 1 ? message : { ...message, id: `${message.id}-${ordinal}` }];
  });
  return { messages };
}

/** @returns the message, its `id` not yet told apart from equal ones, or `null` where there is none. */
function readMessage(entry: TicketEntry | null, requesterId: number | null): Message | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const content = asText(entry.content);
  const text = readText(content, asText(entry.contentType));
  const attachments = readCount(entry.attachments);
  if (text === '' && attachments === 0) return null;

  const authorId = readId(entry.author?.id);
  const author = asText(entry.author?.name);
  const at = asText(entry.at);
  return {
    // Zendesk's conversation has no ids: author, moment and content tell entries apart.
    id: hashText(JSON.stringify([authorId, author, at, content])),
    from: readSpeaker(entry, authorId, requesterId),
    author: cutText(cleanText(author).replace(/\s+/gu, ' ').trim(), MAX_AUTHOR_CHARS),
    at: Number.isNaN(Date.parse(at)) ? null : at,
    text,
    segments: findSegments(text),
    attachments,
  };
}

function readText(content: string, contentType: string): string {
  const bounded = content.slice(0, MAX_CONTENT_CHARS);
  const text = isHtml(bounded, contentType) ? htmlToText(bounded) : cleanText(bounded);
  const cut = cutText(text, MAX_MESSAGE_CHARS).trimEnd();
  return cut.trim() === '' ? '' : cut;
}

function readSpeaker(
  entry: TicketEntry,
  authorId: number | null,
  requesterId: number | null,
): Speaker {
  if (asText(entry.channel).toLowerCase() === 'internal') return 'note';
  const role: unknown = entry.author?.role;
  const name = asText(role).trim().toLowerCase().replace(/[\s_]/gu, '-');
  if (CUSTOMER_ROLES.has(name)) return 'customer';
  if (SYSTEM_ROLES.has(name)) return 'system';
  if (authorId !== null && authorId === requesterId) return 'customer';
  const hasRole = name !== '' || typeof role === 'number';
  // Zendesk's own user has the id -1, an event none.
  return hasRole && authorId !== null && authorId > 0 ? 'agent' : 'system';
}

/** @returns at most `maxChars` units of `text`, without half a character at the end. */
function cutText(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  let end = maxChars;
  const floor = Math.max(0, maxChars - 50);
  while (end > floor && isWithinCharacter(text, end)) end -= 1;
  return text.slice(0, end);
}

/** Marks, joiners and low halves belong to what stands before them, and joiners to what follows. */
function isWithinCharacter(text: string, offset: number): boolean {
  const joined = text.charAt(offset - 1) === '\u200d';
  return joined || /\p{M}|\u200d|[\udc00-\udfff]/u.test(text.charAt(offset));
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function readId(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function readCount(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.floor(value) : 0;
}
