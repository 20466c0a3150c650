import * as v from 'valibot';
import type { Person, Ticket, TicketEntry } from '../../conversation/Ticket';
import type { Target } from '../Zendesk';

/**
 * Guards at the edge: ZAF's values, which are `unknown` until looked at, into Attune's ticket. Single odd values fall
 * back (a line of the conversation that is no object is dropped, a missing name is empty); only a ticket without a
 * number is refused, since nothing could be inserted safely into it.
 */

/** Everything that one reading of the ticket needs, in one bulk call. */
export const TICKET_PATHS = [
  'ticket.id',
  'ticket.subject',
  'ticket.status',
  'ticket.via',
  'ticket.conversation',
  'ticket.requester',
  'ticket.brand',
  'ticket.assignee',
  'ticket.tags',
  'currentUser',
  'comment.type',
  'ticket.editor.targetChannel',
  'ticket.editor.capabilities',
] as const;

const text = v.fallback(v.string(), '');
const nullableText = v.fallback(v.nullable(v.string()), null);
/** Ids are numbers; some hosts write them as strings. */
const id = v.fallback(
  v.nullable(
    v.union([
      v.pipe(v.number(), v.safeInteger()),
      v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number)),
    ]),
  ),
  null,
);

const person = v.object({ id, name: text, email: nullableText, locale: nullableText });

/** A custom role is a number. */
const role = v.fallback(v.union([v.string(), v.pipe(v.number(), v.transform(String))]), '');
const author = v.object({ id, name: text, role });
const channel = v.object({ name: nullableText });

const entry = v.object({
  author: v.fallback(author, { id: null, name: '', role: '' }),
  channel: v.fallback(v.nullable(channel), null),
  message: v.fallback(
    v.nullable(v.object({ content: nullableText, contentType: nullableText })),
    null,
  ),
  timestamp: nullableText,
  attachments: v.fallback(v.array(v.unknown()), []),
});

const assigneeGroup = v.fallback(
  v.nullable(
    v.pipe(
      v.object({ group: v.object({ name: v.string() }) }),
      v.transform(({ group }) => group.name),
    ),
  ),
  null,
);

const status = v.picklist(['new', 'open', 'pending', 'hold', 'solved', 'closed']);

/** `null` where the values have no ticket number or no conversation to read. */
export function readTicket(values: Record<string, unknown>): Ticket | null {
  const ticketId = v.safeParse(id, values['ticket.id']);
  const conversation = values['ticket.conversation'];
  if (!ticketId.success || ticketId.output === null || !Array.isArray(conversation)) return null;
  return {
    id: ticketId.output,
    subject: v.parse(text, values['ticket.subject']),
    status: v.parse(v.fallback(status, 'open'), values['ticket.status']),
    channel: v.parse(v.fallback(v.object({ channel: text }), { channel: '' }), values['ticket.via'])
      .channel,
    brand: v.parse(
      v.fallback(v.object({ name: nullableText }), { name: null }),
      values['ticket.brand'],
    ).name,
    group: v.parse(assigneeGroup, values['ticket.assignee']),
    tags: readList(values['ticket.tags']).filter((tag) => typeof tag === 'string'),
    requester: readPerson(values['ticket.requester']),
    agent: readPerson(values.currentUser) ?? { id: null, name: '', email: null, locale: null },
    entries: conversation.flatMap(readEntry),
  };
}

/** Where words would go if they were inserted now; a host that does not tell is taken for a rich public reply. */
export function readTarget(values: Record<string, unknown>): Target {
  const targetChannel = v.fallback(v.object({ name: text }), { name: '' });
  const capabilities = v.fallback(v.object({ richText: v.boolean() }), { richText: true });
  return {
    kind: values['comment.type'] === 'internalNote' ? 'note' : 'reply',
    channel: v.parse(targetChannel, values['ticket.editor.targetChannel']).name,
    rich: v.parse(capabilities, values['ticket.editor.capabilities']).richText,
  };
}

/** `null` where there is no such person, or nothing is known of them. */
export function readPerson(value: unknown): Person | null {
  const read = v.safeParse(person, value);
  return read.success && (read.output.id !== null || read.output.name !== '') ? read.output : null;
}

function readEntry(value: unknown): TicketEntry[] {
  const read = v.safeParse(entry, value);
  if (!read.success) return [];
  const { author, channel, message, timestamp, attachments } = read.output;
  return [
    {
      author,
      channel: channel?.name ?? null,
      content: message?.content ?? null,
      contentType: message?.contentType ?? null,
      at: timestamp,
      attachments: attachments.length,
    },
  ];
}

function readList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
