import type { Person } from '../../tickets/Ticket';
import { account, ines, mara, tobias } from '../../tickets/people';
import { readRestComments } from '../readComments';
import type { Workspace } from '../Workspace';

/** One endpoint of Zendesk's REST API. */
export type Route = {
  method: 'GET';
  path: RegExp;
  /** The body, or `null` where there is no such record. `id` is what the path's group holds. */
  answer: (workspace: Workspace, id: string) => Record<string, unknown> | null;
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
    phone: null,
    user_fields: {},
    organization_id: null,
    suspended: false,
    verified: true,
  };
}
