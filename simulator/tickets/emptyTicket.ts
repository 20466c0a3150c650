import { customer, home, supportForm } from './people';
import type { Ticket } from './Ticket';

export const emptyTicket: Ticket = {
  slug: 'empty',
  id: 48241,
  shows: 'nothing: no subject, no message',
  subject: '',
  status: 'new',
  priority: null,
  type: null,
  tags: [],
  brand: home,
  form: supportForm,
  channel: 'api',
  requester: customer({ id: 1017, name: 'Olive Tran', email: 'olive.tran@mailbox.example' }),
  organization: null,
  assignee: null,
  customFields: [],
  createdAt: '2026-03-12T16:00:00Z',
  entries: [],
};
