import { event, mail } from './entries';
import { customer, home, ines, orderForm } from './people';
import type { Ticket } from './Ticket';

const theo = customer({ id: 1022, name: 'Theo Vasquez', email: 'theo.vasquez@mailbox.example' });

export const closedLamp: Ticket = {
  slug: 'closed-lamp',
  id: 46620,
  shows: 'a closed ticket: nothing can be sent',
  subject: 'Lamp arrived broken',
  status: 'closed',
  priority: 'normal',
  type: 'problem',
  tags: ['damaged', 'replaced'],
  brand: home,
  form: orderForm,
  channel: 'email',
  requester: theo,
  organization: null,
  assignee: ines,
  customFields: [{ id: 4410001, name: 'Order number', value: 'BH-55318' }],
  createdAt: '2026-01-20T10:00:00Z',
  entries: [
    mail(
      theo,
      '2026-01-20T10:00:00Z',
      '<p>The shade of the lamp was in pieces when I opened the box. I am quite disappointed, it was packed in a single sheet of paper.</p>',
    ),
    mail(
      ines,
      '2026-01-20T10:50:00Z',
      '<p>Hello Theo, a new shade leaves today, in a proper box. No need to send the pieces back.</p><p>Inês</p>',
    ),
    event('2026-01-24T00:00:00Z', 'Status set to closed: solved for four days'),
  ],
};
