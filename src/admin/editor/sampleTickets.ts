import { DETAIL_PLACEHOLDERS } from '../../templates/placeholders';
import { requestedPlaceholders } from '../../templates/requestedPlaceholders';
import type { TemplateTicket } from '../../templates/templateValues';
import customers from './sampleCustomers.json';
import details from './sampleDetails.json';

/** Invented customers, each with what makes greetings go wrong; the first is an ordinary one. */
export const SAMPLE_IDS = [
  ...(['ordinary', 'nameless', 'mailbox', 'company', 'particles'] as const),
  ...(['japanese', 'arabic', 'capitals', 'couple', 'hostile'] as const),
] as const;
export type SampleId = (typeof SAMPLE_IDS)[number];

/** A ticket to fill a template for; a `Ticket` of Zendesk is one. */
export type PreviewTicket = TemplateTicket & {
  requester: { name: string; email: string | null; locale: string | null } | null;
};

export type Sample = {
  id: SampleId;
  ticket: PreviewTicket;
  /** Whether the account knows more than the ticket itself: organization, group, fields. */
  hasDetails: boolean;
};

/** What an invented ticket is about, said by the caller in the screen's language. */
export type SampleWords = { subject: string; brand: string; agent: string };

export function sampleTickets({ subject, brand, agent }: SampleWords): Sample[] {
  return SAMPLE_IDS.flatMap((id) => {
    const customer = customers.find((one) => one.id === id);
    if (customer === undefined) return [];
    const { name, email, locale } = customer;
    const ticket = {
      id: 35436,
      subject,
      status: 'open',
      brand,
      tags: ['example'],
      requester: { name, email, locale },
      agent: { name: agent, email: 'tomas@larkfield.example' },
    };
    return [{ id, ticket, hasDetails: customer.details }];
  });
}

/**
 * Invented values of all details that a template asks for.
 * @param fieldValue what stands for a custom field, which nobody can know here.
 */
export function sampleDetails(template: string, fieldValue: string): Record<string, string> {
  const known: Readonly<Record<string, string>> = details;
  const asked = [...requestedPlaceholders(template)];
  const ownFields = asked.filter((name) => !ALL_DETAILS.has(name) && isField(name));
  return { ...known, ...Object.fromEntries(ownFields.map((name) => [name, fieldValue])) };
}

const ALL_DETAILS: ReadonlySet<string> = new Set(DETAIL_PLACEHOLDERS);

function isField(name: string): boolean {
  return name.includes('.ticket_field_') || name.includes('.custom_fields.');
}
