import type { CustomField } from '../../tickets/Ticket';
import { notFound } from '../Refusal';
import type { TicketPaths } from './Path';

/** `ticketFields:custom_field_<id>` or `ticketFields:<name>`: what the account's admins say of a field. */
export const ticketFields: TicketPaths = {
  ticketFields: {
    get: ({ ticket }, argument) => {
      const fields = ticket.data.customFields;
      if (argument === '') return fields.map(readField);
      const field = fields.find(
        (one) => argument === `custom_field_${one.id}` || argument === one.name,
      );
      return field ? readField(field) : notFound();
    },
  },
};

function readField(field: CustomField): Record<string, unknown> {
  return {
    name: `custom_field_${field.id}`,
    label: field.name,
    type: field.options ? 'tagger' : 'text',
    isVisible: true,
    isEnabled: true,
    isRequired: false,
    ...(field.options && { optionValues: field.options }),
  };
}
