import { languageName } from './languageName';
import { cleanValue } from './cleanValue';
import {
  isPlaceholder,
  type Placeholder,
  type TemplateValues,
  type TicketPlaceholder,
} from './placeholders';

/** What of a ticket templates can show. A `Ticket` is one; this folder only says what it needs. */
export type TemplateTicket = {
  id: number;
  subject: string;
  status: string;
  brand: string | null;
  tags: readonly string[];
  requester: { email: string | null; locale: string | null } | null;
  agent: { name: string; email: string | null };
};

/** The names by which the customer may be addressed; `null` where none is sure. */
export type TemplateName = { first: string | null; family: string | null; full: string | null };

/**
 * @param name how to address the customer, as `greetingName` finds it: a wrong name hurts more than none, so the
 *   account's own name is never put into a greeting unread.
 * @param details what was loaded because templates ask for it, by placeholder; a language as its BCP 47 tag.
 * @returns the values that this ticket has; those it lacks are absent.
 */
export function templateValues(
  ticket: TemplateTicket,
  name: TemplateName,
  details: Readonly<Record<string, string>> = {},
): TemplateValues {
  const [agentFirst = '', ...agentRest] = cleanValue(ticket.agent.name).split(' ');
  const candidates: Record<TicketPlaceholder, string | null> = {
    'ticket.id': String(ticket.id),
    'ticket.title': ticket.subject,
    'ticket.status': ticket.status,
    'ticket.tags': ticket.tags.join(' '),
    'ticket.brand.name': ticket.brand,
    'ticket.requester.first_name': name.first,
    'ticket.requester.last_name': name.family,
    'ticket.requester.name': name.full,
    'ticket.requester.email': ticket.requester?.email ?? null,
    'ticket.requester.language': languageName(ticket.requester?.locale ?? null),
    'current_user.first_name': agentFirst,
    'current_user.last_name': agentRest.join(' '),
    'current_user.name': ticket.agent.name,
    'current_user.email': ticket.agent.email,
  };
  const values: { [placeholder in Placeholder]?: string } = {};
  for (const [placeholder, candidate] of Object.entries({
    ...readDetails(details),
    ...candidates,
  })) {
    const value = cleanValue(candidate ?? '');
    if (value !== '' && isPlaceholder(placeholder)) values[placeholder] = value;
  }
  return values;
}

function readDetails(details: Readonly<Record<string, string>>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(details).map(([placeholder, value]) => [
      placeholder,
      placeholder.endsWith('.language') ? languageName(value) : value,
    ]),
  );
}
