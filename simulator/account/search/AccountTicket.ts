import type { Person, Ticket } from '../../tickets/Ticket';

/** What the account knows of a ticket that is told in lists: no conversation. */
export type AccountTicket = Pick<
  Ticket,
  'id' | 'subject' | 'status' | 'priority' | 'type' | 'tags' | 'channel' | 'createdAt'
> & {
  description: string;
  requester: Party | null;
  assignee: Party | null;
  organization: { id: number; name: string } | null;
  brand: { id: number; name: string };
  formId: number;
  groupId: number;
  rating: 'unoffered' | 'offered' | 'good' | 'bad';
  fields: { id: number; value: string | boolean | null }[];
  dueAt: string | null;
  updatedAt: string;
  solvedAt: string | null;
  /** All that was written, for the search of words. */
  texts: string[];
};

type Party = { id: number | null; name: string; email: string | null };

/** A ticket at the desk, as lists tell of it. */
export function readAccountTicket(ticket: Readonly<Ticket>): AccountTicket {
  const { id, subject, status, priority, type, tags, channel, createdAt } = ticket;
  const updatedAt = ticket.entries.at(-1)?.at ?? createdAt;
  const { organization, brand } = ticket;
  return {
    ...{ id, subject, status, priority, type, tags, channel, createdAt, updatedAt },
    description: ticket.entries[0]?.content ?? '',
    requester: readParty(ticket.requester),
    assignee: readParty(ticket.assignee),
    organization: organization && { id: organization.id, name: organization.name },
    brand: { id: brand.id, name: brand.name },
    formId: ticket.form.id,
    // All tickets at the desk are of the first group, and none was rated.
    groupId: 301,
    rating: 'unoffered',
    fields: ticket.customFields.map((field) => ({ id: field.id, value: field.value })),
    dueAt: ticket.dueAt ?? null,
    solvedAt: status === 'solved' || status === 'closed' ? updatedAt : null,
    texts: ticket.entries.map(({ content }) => content ?? ''),
  };
}

function readParty(person: Person | null): Party | null {
  return person && { id: person.id, name: person.name, email: person.email };
}
