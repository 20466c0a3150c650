import * as v from 'valibot';
import { hashText } from '../src/conversation/hashText';
import type { Ticket, TicketEntry } from '../src/conversation/Ticket';

const PersonSchema = v.object({
  name: v.optional(v.nullable(v.string()), ''),
  email: v.optional(v.nullable(v.string()), null),
  locale: v.optional(v.nullable(v.string()), null),
});

/** A ticket as people write one down; all but its messages may be left out. */
export const TicketSchema = v.object({
  subject: v.optional(v.nullable(v.string()), ''),
  channel: v.optional(v.string(), 'email'),
  tags: v.optional(v.array(v.string()), []),
  requester: v.optional(v.nullable(PersonSchema), null),
  agent: v.optional(PersonSchema, {}),
  messages: v.array(
    v.object({
      from: v.picklist(['customer', 'agent']),
      text: v.string(),
      at: v.optional(v.nullable(v.string()), null),
    }),
  ),
});

export type WrittenTicket = v.InferOutput<typeof TicketSchema>;

const CUSTOMER_ID = 2;
const AGENT_ID = 1;

/** @param id of the ticket, or of the line that it stands in. */
export function toTicket(
  id: string | number,
  { subject, channel, tags, requester, agent, messages }: WrittenTicket,
): Ticket {
  const customerName = requester?.name ?? '';
  const agentName = agent.name ?? '';
  return {
    id: toTicketNumber(id),
    subject: subject ?? '',
    status: 'open',
    channel,
    brand: null,
    group: null,
    tags,
    requester: requester && { ...requester, id: CUSTOMER_ID, name: customerName },
    agent: { ...agent, id: AGENT_ID, name: agentName },
    entries: messages.map(({ from, text, at }): TicketEntry => ({
      author:
        from === 'customer'
          ? { id: CUSTOMER_ID, name: customerName, role: 'end-user' }
          : { id: AGENT_ID, name: agentName, role: 'agent' },
      channel,
      content: text,
      contentType: 'text/plain',
      at,
      attachments: 0,
    })),
  };
}

/** Tickets are numbered in Zendesk; another id becomes a number that is always the same. */
function toTicketNumber(id: string | number): number {
  return typeof id === 'number' && Number.isInteger(id)
    ? id
    : parseInt(hashText(String(id)).slice(0, 8), 16);
}
