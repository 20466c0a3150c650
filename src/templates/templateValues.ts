import { languageName } from './languageName';
import { cleanValue } from './cleanValue';
import { PLACEHOLDERS, type Placeholder, type TemplateValues } from './placeholders';

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
export type TemplateName = { first: string | null; full: string | null };

/**
 * @param name how to address the customer, as `greetingName` finds it: a wrong name hurts more than none, so the
 *   account's own name is never put into a greeting unread.
 * @returns the values that this ticket has; those it lacks are absent.
 */
export function templateValues(ticket: TemplateTicket, name: TemplateName): TemplateValues {
  const [agentFirst = '', ...agentRest] = cleanValue(ticket.agent.name).split(' ');
  const candidates: Record<Placeholder, string | null> = {
    'ticket.id': String(ticket.id),
    'ticket.title': ticket.subject,
    'ticket.status': ticket.status,
    'ticket.tags': ticket.tags.join(' '),
    'ticket.brand.name': ticket.brand,
    'ticket.requester.first_name': name.first,
    'ticket.requester.last_name': lastName(name),
    'ticket.requester.name': name.full,
    'ticket.requester.email': ticket.requester?.email ?? null,
    'ticket.requester.language': languageName(ticket.requester?.locale ?? null),
    'current_user.first_name': agentFirst,
    'current_user.last_name': agentRest.join(' '),
    'current_user.name': ticket.agent.name,
    'current_user.email': ticket.agent.email,
  };
  const values: Partial<Record<Placeholder, string>> = {};
  for (const placeholder of PLACEHOLDERS) {
    const value = cleanValue(candidates[placeholder] ?? '');
    if (value !== '') values[placeholder] = value;
  }
  return values;
}

/** What is left of the full name behind the first; `null` where the name is not built that way. */
function lastName({ first, full }: TemplateName): string | null {
  if (first === null || full === null || !full.startsWith(`${first} `)) return null;
  return full.slice(first.length + 1);
}
