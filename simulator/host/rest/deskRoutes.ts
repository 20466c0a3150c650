import { offsetOrCursorPage } from '../../account/offsetPage';
import { readAccountTicket } from '../../account/search/AccountTicket';
import { readRestTicket } from '../../account/search/readRestTicket';
import { done, noRecord } from '../../account/restAnswers';
import { route, type Route } from '../../account/Route';
import { readRestUser } from '../../account/users/readRestUser';
import { account } from '../../tickets/people';
import type { Organization, Person } from '../../tickets/Ticket';
import { readRestComments } from '../readComments';
import { AGENTS } from '../Settings';
import { isRecord } from '../wire';
import type { Workspace } from '../Workspace';

/** What concerns the tickets at the desk is answered from them, as they stand at this moment. */
export const deskRoutes: readonly Route<Workspace>[] = [
  route('GET', 'users/{id}', (workspace, { params }) => {
    const person = everybody(workspace).find((one) => String(one.id) === params['id']);
    return person ? done({ user: readRestUser(person) }) : noRecord();
  }),
  // At most 100 at a time; ids that nobody has are passed over.
  route('GET', 'users/show_many', (workspace, { query }) => {
    const ids = new Set((query.get('ids') ?? '').split(',').slice(0, 100));
    const people = everybody(workspace).filter(({ id }) => ids.has(String(id)));
    const users = people.map(readRestUser);
    return done({ users, count: users.length, next_page: null, previous_page: null });
  }),
  // `sort=-id` is the only order that is known here.
  route('GET', 'users/{id}/tickets/requested', (workspace, { params, query }) => {
    const id = params['id'] ?? '';
    return offsetOrCursorPage({
      name: 'tickets',
      items: requestedBy(workspace, id).sort((a, b) => Number(b['id']) - Number(a['id'])),
      keyOf: (ticket) => String(ticket['id']).padStart(20, '0'),
      tell: (ticket) => ticket,
      path: `/api/v2/users/${id}/tickets/requested.json`,
      query,
    });
  }),
  route('GET', 'users/{id}/related', (workspace, { params }) =>
    done({
      user_related: {
        requested_tickets: requestedBy(workspace, params['id'] ?? '').length,
        ccd_tickets: 0,
      },
    }),
  ),
  route('GET', 'tickets/{id}', (workspace, { params }) => {
    const ticket = workspace.tickets.find((one) => String(one.data.id) === params['id']);
    return ticket ? done({ ticket: readRestTicket(readAccountTicket(ticket.data)) }) : noRecord();
  }),
  route('GET', 'tickets/{id}/comments', (workspace, { params, query }) => {
    const ticket = workspace.tickets.find((one) => String(one.data.id) === params['id']);
    if (!ticket) return noRecord();
    const isNewestFirst = query.get('sort') === '-created_at' || query.get('sort_order') === 'desc';
    const comments = readRestComments(ticket.data);
    const answer = offsetOrCursorPage({
      name: 'comments',
      items: isNewestFirst ? comments.reverse() : comments,
      keyOf: (comment) => String(comment['id']).padStart(20, '0'),
      tell: (comment) => comment,
      path: `/api/v2/tickets/${ticket.data.id}/comments.json`,
      query,
    });
    if (query.get('include') !== 'users' || !isRecord(answer.body)) return answer;
    const authors = new Set(comments.map((comment) => comment['author_id']));
    const users = everybody(workspace).filter(({ id }) => authors.has(id));
    return { ...answer, body: { ...answer.body, users: users.map(readRestUser) } };
  }),
  route('GET', 'organizations/{id}', (workspace, { params }) => {
    const organization = workspace.tickets
      .flatMap((ticket) => ticket.data.organization ?? [])
      .find((one) => String(one.id) === params['id']);
    return organization ? done({ organization: readRestOrganization(organization) }) : noRecord();
  }),
  route('GET', 'ticket_forms/{id}', (workspace, { params }) => {
    const form = workspace.tickets
      .map((ticket) => ticket.data.form)
      .find((one) => String(one.id) === params['id']);
    if (!form) return noRecord();
    const { id, name } = form;
    return done({ ticket_form: { id, name, display_name: name, active: true } });
  }),
  ...['locales/current', 'locales/agent'].map((path) =>
    route<Workspace>('GET', path, ({ settings: { locale } }) =>
      done({ locale: { id: 1, locale, name: locale } }),
    ),
  ),
];

/** Who sits at the desk, where no account is there to tell. */
export const meRoute = route<Workspace>('GET', 'users/me', (workspace) =>
  done({ user: readRestUser(workspace.agent) }),
);

/** Agents, requesters, and whoever else wrote; each once, the agent at the desk as the settings have it. */
function everybody(workspace: Workspace): Person[] {
  const others = workspace.tickets.flatMap(({ data: { requester, entries } }) => [
    ...(requester ? [requester] : []),
    ...entries.map(({ from }) => from).filter(({ id }) => id !== null),
  ]);
  const people = new Map<number | null, Person>();
  for (const person of [workspace.agent, ...AGENTS, ...others]) {
    if (!people.has(person.id)) people.set(person.id, person);
  }
  return [...people.values()];
}

/** The open tickets of a person, and those that are only told of in lists. */
function requestedBy(workspace: Workspace, id: string): Record<string, unknown>[] {
  const open = workspace.tickets.filter(({ data }) => String(data.requester?.id) === id);
  const earlier = open[0]?.data.requester?.earlier ?? [];
  return [
    ...open.map(({ data }) => readRestTicket(readAccountTicket(data))),
    ...earlier.map(({ createdAt, rating, ...ticket }) => ({
      ...ticket,
      requester_id: Number(id),
      created_at: createdAt,
      satisfaction_rating: { score: rating ?? 'unoffered' },
    })),
  ];
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
