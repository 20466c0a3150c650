import type { Organization, Person, Ticket } from '../../tickets/Ticket';
import { account, ines, mara, tobias } from '../../tickets/people';
import { readRestComments } from '../readComments';
import type { Workspace } from '../Workspace';

/** One endpoint of Zendesk's REST API. */
export type Route = {
  method: 'GET';
  path: RegExp;
  /** The body, or `null` where there is no such record. `id` is what the path's group holds. */
  answer: (
    workspace: Workspace,
    id: string,
    query: URLSearchParams,
  ) => Record<string, unknown> | null;
};

/** Every endpoint that the simulator knows; others are 404 and a line in the log. */
export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/api\/v2\/users\/me(?:\.json)?$/,
    answer: (workspace) => ({ user: readRestUser(workspace.agent) }),
  },
  {
    method: 'GET',
    path: /^\/api\/v2\/users\/(\d+)(?:\.json)?$/,
    answer: (workspace, id) => {
      const person = everybody(workspace).find((one) => String(one.id) === id);
      return person ? { user: readRestUser(person) } : null;
    },
  },
  {
    // At most 100 at a time; ids that nobody has are passed over.
    method: 'GET',
    path: /^\/api\/v2\/users\/show_many(?:\.json)?$/,
    answer: (workspace, _id, query) => {
      const ids = new Set((query.get('ids') ?? '').split(',').slice(0, 100));
      const people = new Map(everybody(workspace).map((person) => [String(person.id), person]));
      const users = [...people].filter(([id]) => ids.has(id)).map(([, one]) => readRestUser(one));
      return { users, count: users.length, next_page: null, previous_page: null };
    },
  },
  {
    // Cursor pages; `sort=-id` is the only order that is known here.
    method: 'GET',
    path: /^\/api\/v2\/users\/(\d+)\/tickets\/requested(?:\.json)?$/,
    answer: (workspace, id, query) => {
      const tickets = requestedBy(workspace, id).sort((a, b) => Number(b.id) - Number(a.id));
      const size = Number(query.get('page[size]') ?? 100);
      return {
        tickets: tickets.slice(0, size),
        meta: { has_more: tickets.length > size },
        links: { next: null, prev: null },
      };
    },
  },
  {
    method: 'GET',
    path: /^\/api\/v2\/users\/(\d+)\/related(?:\.json)?$/,
    answer: (workspace, id) => ({
      user_related: { requested_tickets: requestedBy(workspace, id).length, ccd_tickets: 0 },
    }),
  },
  {
    method: 'GET',
    path: /^\/api\/v2\/tickets\/(\d+)(?:\.json)?$/,
    answer: (workspace, id) => {
      const ticket = workspace.tickets.find((one) => String(one.data.id) === id);
      return ticket ? { ticket: readRestTicket(ticket.data) } : null;
    },
  },
  {
    method: 'GET',
    path: /^\/api\/v2\/organizations\/(\d+)(?:\.json)?$/,
    answer: (workspace, id) => {
      const organization = workspace.tickets
        .flatMap((ticket) => ticket.data.organization ?? [])
        .find((one) => String(one.id) === id);
      return organization ? { organization: readRestOrganization(organization) } : null;
    },
  },
  {
    method: 'GET',
    path: /^\/api\/v2\/ticket_forms\/(\d+)(?:\.json)?$/,
    answer: (workspace, id) => {
      const form = workspace.tickets
        .map((ticket) => ticket.data.form)
        .find((one) => String(one.id) === id);
      if (!form) return null;
      const { name } = form;
      return { ticket_form: { id: form.id, name, display_name: name, active: true } };
    },
  },
  {
    method: 'GET',
    path: /^\/api\/v2\/tickets\/(\d+)\/comments(?:\.json)?$/,
    answer: (workspace, id) => {
      const ticket = workspace.tickets.find((one) => String(one.data.id) === id);
      if (!ticket) return null;
      const comments = readRestComments(ticket.data);
      return { comments, count: comments.length, next_page: null, previous_page: null };
    },
  },
  {
    method: 'GET',
    path: /^\/api\/v2\/locales\/(?:current|agent)(?:\.json)?$/,
    answer: (workspace) => {
      const { locale } = workspace.settings;
      return { locale: { id: 1, locale, name: locale } };
    },
  },
];

function everybody(workspace: Workspace): Person[] {
  const requesters = workspace.tickets.flatMap((ticket) => ticket.data.requester ?? []);
  return [workspace.agent, mara, tobias, ines, ...requesters];
}

/** The open tickets of a person, and those that are only told of in lists. */
function requestedBy(workspace: Workspace, id: string): Record<string, unknown>[] {
  const open = workspace.tickets.filter(({ data }) => String(data.requester?.id) === id);
  const earlier = open[0]?.data.requester?.earlier ?? [];
  return [
    ...open.map(({ data }) => readRestTicket(data)),
    ...earlier.map(({ createdAt, rating, ...ticket }) => ({
      ...ticket,
      requester_id: Number(id),
      created_at: createdAt,
      satisfaction_rating: { score: rating ?? 'unoffered' },
    })),
  ];
}

function readRestUser(person: Person): Record<string, unknown> {
  return {
    id: person.id,
    url: `https://${account.subdomain}.zendesk.example/api/v2/users/${person.id}.json`,
    name: person.name,
    email: person.email,
    role: person.role,
    locale: person.locale,
    locale_id: 1,
    time_zone: person.timeZone,
    iana_time_zone: person.timeZone,
    tags: person.tags,
    notes: person.notes ?? '',
    details: '',
    external_id: null,
    phone: person.phone ?? null,
    user_fields: person.fields ?? {},
    organization_id: null,
    suspended: false,
    verified: true,
  };
}

function readRestTicket(ticket: Readonly<Ticket>): Record<string, unknown> {
  return {
    id: ticket.id,
    url: `https://${account.subdomain}.zendesk.example/api/v2/tickets/${ticket.id}.json`,
    external_id: null,
    subject: ticket.subject,
    status: ticket.status,
    priority: ticket.priority,
    type: ticket.type,
    tags: ticket.tags,
    requester_id: ticket.requester?.id ?? null,
    assignee_id: ticket.assignee?.id ?? null,
    organization_id: ticket.organization?.id ?? null,
    brand_id: ticket.brand.id,
    ticket_form_id: ticket.form.id,
    custom_fields: ticket.customFields.map(({ id, value }) => ({ id, value })),
    via: { channel: ticket.channel },
    due_at: ticket.dueAt ?? null,
    created_at: ticket.createdAt,
    updated_at: ticket.entries.at(-1)?.at ?? ticket.createdAt,
  };
}

function readRestOrganization(organization: Organization): Record<string, unknown> {
  return {
    id: organization.id,
    url: `https://${account.subdomain}.zendesk.example/api/v2/organizations/${organization.id}.json`,
    name: organization.name,
    external_id: null,
    details: organization.details ?? '',
    notes: '',
    domain_names: [],
    tags: [],
    organization_fields: organization.fields ?? {},
  };
}
