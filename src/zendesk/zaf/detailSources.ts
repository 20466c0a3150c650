import { part } from './part';

/**
 * Where the details that templates ask for are read: from ZAF's paths where they are there, and from REST records only
 * for what ZAF lacks. An addition is a line. `spec/zendesk/detailSources.spec.ts` holds this table against the
 * placeholders that templates know.
 */
export type Source = {
  /** What to ask ZAF for. */
  paths: readonly string[];
  /** What to ask REST for. */
  record: RecordName | null;
  /** @returns the value, or `null` where there is none. `from` gives what ZAF said, `record` what REST did. */
  read: (from: (path: string) => unknown, record: unknown) => string | null;
};

/** REST's records, by what they are to the ticket. */
export type RecordName = 'ticket' | 'form' | 'organization' | Person;
type Person = 'requester' | 'assignee' | 'agent';

/** Where ZAF has a person, and the person's account. */
export const PEOPLE: Record<Person, { path: string; find: (value: unknown) => unknown }> = {
  requester: { path: 'ticket.requester', find: (value) => value },
  assignee: { path: 'ticket.assignee', find: (value) => part(value, 'user') },
  agent: { path: 'currentUser', find: (value) => value },
};

const SOURCES: Readonly<Record<string, Source>> = {
  'ticket.priority': zaf('ticket.priority'),
  'ticket.ticket_type': zaf('ticket.type'),
  'ticket.via': zaf('ticket.via', (via) => part(via, 'channel')),
  'ticket.external_id': zaf('ticket.externalId'),
  'ticket.cc_names': zaf('ticket.collaborators', names),
  'ticket.group.name': zaf('ticket.assignee', (assignee) => part(part(assignee, 'group'), 'name')),
  'ticket.brand.subdomain': zaf('ticket.brand', (brand) => part(brand, 'subdomain')),
  'ticket.created_at': day('ticket.createdAt'),
  'ticket.created_at_with_timestamp': zaf('ticket.createdAt'),
  'ticket.updated_at': day('ticket.updatedAt'),
  'ticket.updated_at_with_timestamp': zaf('ticket.updatedAt'),
  'ticket.url': address(''),
  'ticket.url_with_protocol': address('https://'),
  'ticket.link': address('https://'),
  // ZAF has neither the due date nor the name of a form.
  'ticket.due_date': {
    ...day('currentUser'),
    record: 'ticket',
    read: (from, ticket) => localDay(part(ticket, 'due_at'), from('currentUser')),
  },
  'ticket.due_date_with_timestamp': rest('ticket', 'due_at'),
  'ticket.ticket_form': rest('form', 'display_name', 'name'),
  'ticket.organization.name': zaf('ticket.organization', (one) => part(one, 'name')),
  'ticket.organization.external_id': rest('organization', 'external_id'),
  'ticket.organization.details': rest('organization', 'details'),
  'ticket.organization.notes': rest('organization', 'notes'),
  ...personSources('ticket.requester', 'requester'),
  ...personSources('ticket.assignee', 'assignee'),
  ...personSources('current_user', 'agent'),
  'current_user.language': zaf('currentUser', (account) => part(account, 'locale')),
  // The requester's and the agent's come with the ticket.
  'ticket.assignee.name': assignee((account) => part(account, 'name')),
  'ticket.assignee.first_name': assignee((account) => splitName(account)[0]),
  'ticket.assignee.last_name': assignee((account) => splitName(account)[1]),
  'ticket.assignee.email': assignee((account) => part(account, 'email')),
  'ticket.assignee.language': assignee((account) => part(account, 'locale')),
};

const OWNERS: Readonly<Record<string, RecordName>> = {
  'ticket.requester': 'requester',
  'ticket.assignee': 'assignee',
  'ticket.organization': 'organization',
  current_user: 'agent',
};

/** @returns where to read `placeholder`; `null` where it is no detail. */
export function sourceOf(placeholder: string): Source | null {
  if (Object.hasOwn(SOURCES, placeholder)) return SOURCES[placeholder] ?? null;

  const [, title, id] =
    /^ticket\.ticket_field_(option_title_)?(\d{1,20})$/u.exec(placeholder) ?? [];
  if (id !== undefined) return title === undefined ? field(id) : optionTitle(id);

  const [, owner = '', key] = /^(.+)\.custom_fields\.(\w{1,100})$/u.exec(placeholder) ?? [];
  const record = Object.hasOwn(OWNERS, owner) ? OWNERS[owner] : undefined;
  if (key === undefined || record === undefined) return null;
  const fields = record === 'organization' ? 'organization_fields' : 'user_fields';
  return { paths: [], record, read: (_from, found) => text(part(part(found, fields), key)) };
}

function personSources(placeholder: string, person: Person): Record<string, Source> {
  const { path, find } = PEOPLE[person];
  const own = (read: (account: unknown) => unknown) => zaf(path, (value) => read(find(value)));
  return {
    [`${placeholder}.id`]: own((account) => part(account, 'id')),
    [`${placeholder}.external_id`]: own((account) => part(account, 'externalId')),
    [`${placeholder}.details`]: own((account) => part(account, 'details')),
    [`${placeholder}.notes`]: own((account) => part(account, 'notes')),
    [`${placeholder}.time_zone`]: own((account) => part(part(account, 'timeZone'), 'name')),
    [`${placeholder}.phone`]: rest(person, 'phone'),
  };
}

function assignee(read: (account: unknown) => unknown): Source {
  const { path, find } = PEOPLE.assignee;
  return zaf(path, (value) => read(find(value)));
}

function zaf(path: string, read: (value: unknown) => unknown = (value) => value): Source {
  return { paths: [path], record: null, read: (from) => text(read(from(path))) };
}

function rest(record: RecordName, ...keys: string[]): Source {
  return {
    paths: [],
    record,
    read: (_from, found) =>
      keys.map((key) => text(part(found, key))).find((value) => value !== null) ?? null,
  };
}

/** A moment as the day that it is where the agent sits. */
function day(path: string): Source {
  return {
    paths: [path, 'currentUser'],
    record: null,
    read: (from) => localDay(from(path), from('currentUser')),
  };
}

/** The ticket's address for agents, as Zendesk's own placeholder has it. */
function address(protocol: string): Source {
  return {
    paths: ['ticket.id', 'currentAccount'],
    record: null,
    read: (from) => {
      const subdomain = text(part(from('currentAccount'), 'subdomain'));
      const id = text(from('ticket.id'));
      if (subdomain === null || id === null) return null;
      return `${protocol}${subdomain}.zendesk.com/agent/tickets/${id}`;
    },
  };
}

/** A drop-down's value is the tag of what was chosen. */
function field(id: string): Source {
  return zaf(`ticket.customField:custom_field_${id}`);
}

/** The words of what was chosen. */
function optionTitle(id: string): Source {
  const valuePath = `ticket.customField:custom_field_${id}`;
  const fieldPath = `ticketFields:custom_field_${id}`;
  return {
    paths: [valuePath, fieldPath],
    record: null,
    read: (from) => {
      const chosen = [from(valuePath)].flat();
      const options = part(from(fieldPath), 'optionValues');
      const titles = (Array.isArray(options) ? options : [])
        .filter((option: unknown) => chosen.includes(part(option, 'value')))
        // Documented without the name of this property; both have been seen.
        .map((option: unknown) => text(part(option, 'label')) ?? text(part(option, 'name')));
      return text(titles);
    },
  };
}

function splitName(account: unknown): [first: string, last: string] {
  const [first = '', ...rest] = (text(part(account, 'name')) ?? '').trim().split(/\s+/u);
  return [first, rest.join(' ')];
}

function names(people: unknown): unknown {
  return Array.isArray(people) ? people.map((person: unknown) => part(person, 'name')) : null;
}

/** @returns an ISO day, in the person's time zone where it is known. */
function localDay(moment: unknown, person: unknown): string | null {
  const at = typeof moment === 'string' ? new Date(moment) : null;
  if (at === null || Number.isNaN(at.getTime())) return null;
  const zone = part(part(person, 'timeZone'), 'ianaName');
  try {
    // Swedes write ISO days.
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: text(zone) ?? 'UTC' });
    return format.format(at);
  } catch {
    return at.toISOString().slice(0, 10); // a time zone that this browser does not know
  }
}

function text(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return null;
  const texts = value.map(text).filter((one) => one !== null);
  return texts.length === 0 ? null : texts.join(', ');
}
