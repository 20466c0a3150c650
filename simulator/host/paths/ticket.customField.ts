import type { CustomField } from '../../tickets/Ticket';
import { badArgument, notFound } from '../Refusal';
import type { OnTicket, TicketPaths } from './Path';

/** `ticket.customField:custom_field_<id>`, or `ticket.customField:<name>`. */
export const customField: TicketPaths = {
  'ticket.customField': {
    get: (on, argument) => {
      const field = find(on, argument);
      return field ? field.value : notFound();
    },
    set: (on, value, argument) => {
      const field = find(on, argument);
      if (!field) return notFound();
      if (value !== null && typeof value !== 'string' && typeof value !== 'boolean') {
        return badArgument('a custom field takes a text, true, false or null');
      }
      on.ticket.setCustomField(field.id, value);
      return value;
    },
  },
};

function find({ ticket }: OnTicket, argument: string): CustomField | undefined {
  return ticket.data.customFields.find(
    (field) => argument === `custom_field_${field.id}` || argument === field.name,
  );
}
