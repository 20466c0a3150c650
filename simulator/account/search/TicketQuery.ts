import { groups } from '../users/groups';
import type { AccountTicket } from './AccountTicket';

/** One condition of a search: `status:open`, `-tags:refund`, `created>2026-03-01`, or a word of the text. */
export type Term = {
  isNot: boolean;
  /** `text` for a word without a property. */
  property: string;
  operator: ':' | '<' | '<=' | '>' | '>=';
  value: string;
};

/**
 * Reads Zendesk's search language, as far as tickets go:
 * https://support.zendesk.com/hc/en-us/articles/4408886879258
 *
 * @param query `type:ticket status:open "wedding cake" -tags:refund created>2026-03-01`
 */
export function readQuery(query: string): Term[] {
  const terms: Term[] = [];
  const pattern = /(-?)(?:([a-z_]+\d*)(:|<=|>=|<|>))?(?:"([^"]*)"|(\S+))/giu;
  for (const [, minus, property, operator, quoted, word] of query.matchAll(pattern)) {
    const value = quoted ?? word ?? '';
    terms.push({
      isNot: minus === '-',
      property: (property ?? 'text').toLowerCase(),
      operator: readOperator(operator),
      value,
    });
  }
  return terms;
}

function readOperator(text: string | undefined): Term['operator'] {
  return text === '<' || text === '<=' || text === '>' || text === '>=' ? text : ':';
}

/** Several conditions on one property are alternatives where they are alike (`tags:a tags:b`), as in Zendesk. */
export function findTickets(
  tickets: readonly AccountTicket[],
  terms: readonly Term[],
): AccountTicket[] {
  const alternatives = new Map<string, Term[]>();
  for (const term of terms) {
    const isAlternative = term.operator === ':' && !term.isNot && term.property !== 'text';
    const key = isAlternative ? term.property : `${alternatives.size} apart`;
    alternatives.set(key, [...(alternatives.get(key) ?? []), term]);
  }
  const together = [...alternatives.values()];
  return tickets.filter((ticket) =>
    together.every((terms) => terms.some((term) => holds(ticket, term) !== term.isNot)),
  );
}

const RANKS = {
  status: ['new', 'open', 'pending', 'hold', 'solved', 'closed'],
  priority: ['low', 'normal', 'high', 'urgent'],
};

type Test = (ticket: AccountTicket, value: string, operator: Term['operator']) => boolean;

/** By property. */
const tests: Record<string, Test> = {
  type: (_ticket, value) => value === 'ticket',
  status: (ticket, value, operator) => compareRanks('status', ticket.status, operator, value),
  priority: (ticket, value, operator) =>
    compareRanks('priority', ticket.priority ?? '', operator, value),
  ticket_type: ({ type }, value) => type === value,
  tags: ({ tags }, value) => (value === 'none' ? tags.length === 0 : tags.includes(value)),
  subject: ({ subject }, value) => contains(subject, value),
  description: ({ description }, value) => contains(description, value),
  requester: ({ requester }, value) => isParty(requester, value),
  assignee: ({ assignee }, value) => isParty(assignee, value),
  organization: ({ organization }, value) => isParty(organization, value),
  brand: ({ brand }, value) => isParty(brand, value),
  group: ({ groupId }, value) =>
    isParty(groups.find(({ id }) => id === groupId) ?? { id: groupId, name: '' }, value),
  satisfaction: ({ rating }, value) => rating === value,
  via: ({ channel }, value) => channel === value,
  created: ({ createdAt }, value, operator) => compareTimes(createdAt, operator, value),
  updated: ({ updatedAt }, value, operator) => compareTimes(updatedAt, operator, value),
  solved: ({ solvedAt }, value, operator) =>
    solvedAt !== null && compareTimes(solvedAt, operator, value),
  text: ({ id, subject, texts }, value) =>
    String(id) === value || [subject, ...texts].some((text) => contains(text, value)),
};

function holds(ticket: AccountTicket, { property, operator, value }: Term): boolean {
  const test = Object.hasOwn(tests, property) ? tests[property] : undefined;
  if (test) return test(ticket, value, operator);
  const id = /^custom_field_(\d+)$/.exec(property)?.[1];
  return ticket.fields.some((field) => String(field.id) === id && String(field.value) === value);
}

function isParty(
  party: { id: number | null; name: string; email?: string | null } | null,
  value: string,
): boolean {
  if (value === 'none') return party === null;
  if (party === null) return false;
  return String(party.id) === value || party.email === value || contains(party.name, value);
}

function contains(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase());
}

function compareRanks(
  property: keyof typeof RANKS,
  found: string,
  operator: Term['operator'],
  value: string,
): boolean {
  return compare(RANKS[property].indexOf(found), operator, RANKS[property].indexOf(value));
}

/** A day stands for its beginning; with `:` for all of it. */
function compareTimes(time: string, operator: Term['operator'], value: string): boolean {
  if (operator === ':') return time.startsWith(value);
  const wanted = Date.parse(value);
  return !Number.isNaN(wanted) && compare(Date.parse(time), operator, wanted);
}

function compare(a: number, operator: Term['operator'], b: number): boolean {
  switch (operator) {
    case ':':
      return a === b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
  }
}
