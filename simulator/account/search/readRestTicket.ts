import { account } from '../../tickets/people';
import type { AccountTicket } from './AccountTicket';

/** A ticket as REST shows it. */
export function readRestTicket(ticket: AccountTicket): Record<string, unknown> {
  return {
    id: ticket.id,
    url: `https://${account.subdomain}.zendesk.example/api/v2/tickets/${ticket.id}.json`,
    external_id: null,
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: ticket.description,
    status: ticket.status,
    priority: ticket.priority,
    type: ticket.type,
    tags: ticket.tags,
    requester_id: ticket.requester?.id ?? null,
    assignee_id: ticket.assignee?.id ?? null,
    group_id: ticket.groupId,
    organization_id: ticket.organization?.id ?? null,
    brand_id: ticket.brand.id,
    ticket_form_id: ticket.formId,
    custom_fields: ticket.fields,
    satisfaction_rating: { score: ticket.rating },
    via: { channel: ticket.channel },
    due_at: ticket.dueAt,
    created_at: ticket.createdAt,
    updated_at: ticket.updatedAt,
  };
}
