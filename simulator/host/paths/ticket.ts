import { htmlToText } from '../../editor/htmlToText';
import type { Brand, Ticket, TicketStatus } from '../../tickets/Ticket';
import { inWords } from '../inWords';
import { readTargetChannel, readRequester, type LiveTicket } from '../LiveTicket';
import { readComments } from '../readComments';
import { readConversation } from '../readConversation';
import { readUser } from '../readUser';
import { badArgument } from '../Refusal';
import type { TicketPaths } from './Path';

const STATUSES: readonly TicketStatus[] = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];
const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
const TYPES = ['question', 'incident', 'problem', 'task'] as const;

/** The ticket's own properties. */
export const ticket: TicketPaths = {
  ticket: { get: ({ ticket }) => readTicket(ticket) },
  'ticket.id': { get: ({ ticket }) => ticket.data.id },
  'ticket.isNew': { get: () => false },
  'ticket.externalId': { get: () => null },
  'ticket.createdAt': { get: ({ ticket }) => ticket.data.createdAt },
  'ticket.updatedAt': {
    get: ({ ticket }) => ticket.data.entries.at(-1)?.at ?? ticket.data.createdAt,
  },
  'ticket.description': { get: ({ ticket }) => readDescription(ticket) },
  'ticket.subject': {
    get: ({ ticket }) => ticket.data.subject,
    set: ({ ticket }, value) => {
      if (typeof value !== 'string') return badArgument('ticket.subject takes a text');
      ticket.change('subject', value);
      return value;
    },
  },
  'ticket.status': {
    get: ({ ticket }) => ticket.data.status,
    set: ({ ticket }, value) => {
      const status = STATUSES.find((known) => known === value);
      if (!status) return badArgument(`no such status: ${inWords(value)}`);
      ticket.setStatus(status);
      return status;
    },
  },
  'ticket.priority': {
    get: ({ ticket }) => ticket.data.priority,
    set: ({ ticket }, value) => {
      const priority = PRIORITIES.find((known) => known === value) ?? null;
      if (priority === null && value !== null)
        return badArgument(`no such priority: ${inWords(value)}`);
      ticket.change('priority', priority);
      return priority;
    },
  },
  'ticket.type': {
    get: ({ ticket }) => ticket.data.type,
    set: ({ ticket }, value) => {
      const type = TYPES.find((known) => known === value) ?? null;
      if (type === null && value !== null) return badArgument(`no such type: ${inWords(value)}`);
      ticket.change('type', type);
      return type;
    },
  },
  'ticket.via': { get: ({ ticket }) => readVia(ticket), hasParts: true },
  'ticket.brand': { get: ({ ticket }) => readBrand(ticket.data.brand), hasParts: true },
  'ticket.form': { get: ({ ticket }) => ({ id: ticket.data.form.id }), hasParts: true },
  'ticket.assignee': { get: ({ ticket }) => readAssignee(ticket.data), hasParts: true },
  'ticket.organization': {
    get: ({ ticket }) => readOrganization(ticket.data),
    hasParts: true,
  },
  'ticket.collaborators': { get: () => [] },
  'ticket.viewers': { get: () => [] },
  'ticket.recipient': { get: ({ ticket }) => `support@${ticket.data.brand.subdomain}.example` },
};

function readTicket(ticket: LiveTicket): Record<string, unknown> {
  const { data } = ticket;
  return {
    id: data.id,
    subject: data.subject,
    description: readDescription(ticket),
    status: data.status,
    priority: data.priority,
    type: data.type,
    tags: data.tags,
    brand: readBrand(data.brand),
    form: { id: data.form.id },
    requester: readRequester(ticket),
    assignee: readAssignee(data),
    organization: readOrganization(data),
    via: readVia(ticket),
    createdAt: data.createdAt,
    updatedAt: data.entries.at(-1)?.at ?? data.createdAt,
    isNew: false,
    externalId: null,
    collaborators: [],
    comments: readComments(data),
    conversation: readConversation(data),
    editor: {
      targetChannel: readTargetChannel(ticket),
      capabilities: { richText: ticket.editor.isRich },
    },
  };
}

/** The first comment's words. */
function readDescription(ticket: LiveTicket): string {
  const first = ticket.data.entries.find((entry) => entry.content !== null);
  if (!first) return '';
  return first.contentType === 'text/html'
    ? htmlToText(first.content ?? '')
    : (first.content ?? '');
}

function readVia(ticket: LiveTicket): Record<string, unknown> {
  const { channel, requester } = ticket.data;
  const from = requester ? { address: requester.email, name: requester.name } : {};
  return { channel, source: { from, to: {}, rel: null } };
}

function readBrand(brand: Brand): Record<string, unknown> {
  return {
    id: brand.id,
    name: brand.name,
    subdomain: brand.subdomain,
    url: `https://${brand.subdomain}.zendesk.example`,
    isActive: true,
    isDefault: brand.isDefault,
    hasHelpCenter: true,
    logo: null,
  };
}

function readAssignee(ticket: Readonly<Ticket>): Record<string, unknown> {
  return {
    user: ticket.assignee ? readUser(ticket.assignee) : null,
    group: { id: 301, name: ticket.group ?? 'Support' },
  };
}

function readOrganization(ticket: Readonly<Ticket>): Record<string, unknown> | null {
  const { organization } = ticket;
  return organization && { id: organization.id, name: organization.name, tags: [], domains: '' };
}
