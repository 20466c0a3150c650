import * as v from 'valibot';
import type { Person, Ticket, TicketEntry } from '../../conversation/Ticket';
import { part } from './part';
import { readPerson } from './readTicketView';

/** What REST tells of a ticket in several answers, as they came. */
export type RestTicket = {
  ticket: unknown;
  comments: readonly unknown[];
  /** By id. */
  users: ReadonlyMap<string, unknown>;
  /** Names by id. */
  brands: ReadonlyMap<string, string>;
  groups: ReadonlyMap<string, string>;
  /** Who looks at it. */
  agent: Person;
};

/** Who writes what Zendesk itself adds. */
const SYSTEM_USER = '-1';

const text = v.fallback(v.string(), '');
const nullableText = v.fallback(v.nullable(v.string()), null);
const id = v.fallback(
  v.nullable(
    v.pipe(
      v.union([v.string(), v.number()]),
      v.transform((one) => String(one)),
    ),
  ),
  null,
);
const via = v.fallback(v.object({ channel: nullableText }), { channel: null });
const status = v.picklist(['new', 'open', 'pending', 'hold', 'solved', 'closed']);

const ticketSchema = v.object({
  id: v.number(),
  subject: text,
  status: v.fallback(status, 'open'),
  via,
  brand_id: id,
  group_id: id,
  tags: v.fallback(v.array(v.string()), []),
  requester_id: id,
});

const commentSchema = v.object({
  type: text,
  author_id: id,
  html_body: nullableText,
  body: nullableText,
  public: v.fallback(v.boolean(), true),
  via,
  created_at: nullableText,
  attachments: v.fallback(v.array(v.unknown()), []),
});

/**
 * A ticket by REST, in the shape in which the sidebar reads it over ZAF; what odd values there are fall back as they do
 * there (`readTicketView.ts`). REST tells comments only: what ZAF adds of events is missing.
 *
 * @returns `null` where it has no number.
 */
export function readRestTicket(rest: RestTicket): Ticket | null {
  const read = v.safeParse(ticketSchema, rest.ticket);
  if (!read.success) return null;
  const ticket = read.output;
  const nameIn = (names: ReadonlyMap<string, string>, key: string | null) =>
    key === null ? null : (names.get(key) ?? null);
  return {
    id: ticket.id,
    subject: ticket.subject,
    status: ticket.status,
    channel: ticket.via.channel ?? '',
    brand: nameIn(rest.brands, ticket.brand_id),
    group: nameIn(rest.groups, ticket.group_id),
    tags: ticket.tags,
    requester: readPerson(rest.users.get(ticket.requester_id ?? '')),
    agent: rest.agent,
    entries: rest.comments.flatMap((comment) => readComment(comment, rest.users)),
  };
}

/** @returns the ids of everybody who is needed to read it. */
export function peopleOf(ticket: unknown, comments: readonly unknown[]): string[] {
  const ids = [part(ticket, 'requester_id'), ...comments.map((one) => part(one, 'author_id'))];
  return [...new Set(ids.flatMap((one) => v.parse(id, one) ?? []))];
}

function readComment(value: unknown, users: ReadonlyMap<string, unknown>): TicketEntry[] {
  const read = v.safeParse(commentSchema, value);
  if (!read.success) return [];
  const comment = read.output;
  const author = users.get(comment.author_id ?? '');
  const role = part(author, 'role');
  const name = part(author, 'name');
  const spoken = comment.type === 'VoiceComment' ? 'voice' : comment.via.channel;
  return [
    {
      author: {
        id: comment.author_id === null ? null : Number(comment.author_id),
        name: typeof name === 'string' ? name : '',
        role: typeof role === 'string' ? role : roleWithout(comment),
      },
      // ZAF knows notes by their channel alone.
      channel: comment.public ? spoken : 'internal',
      content: comment.html_body || comment.body || null,
      contentType: comment.html_body ? 'text/html' : comment.body ? 'text/plain' : null,
      at: comment.created_at,
      attachments: comment.attachments.length,
    },
  ];
}

/** Of somebody whom Zendesk tells nothing of any more: customers are deleted for good, agents become customers first. */
function roleWithout(comment: { author_id: string | null; public: boolean }): string {
  if (comment.author_id === SYSTEM_USER) return 'system';
  return comment.public ? 'end-user' : 'agent';
}
