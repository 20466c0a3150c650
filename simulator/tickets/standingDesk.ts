import { web } from './entries';
import { customer, home, orderForm } from './people';
import type { Ticket } from './Ticket';

const noor = customer({
  id: 1008,
  name: 'Noor de Wit',
  email: 'noor@dewit-architects.example',
  timeZone: 'Europe/Amsterdam',
});

export const standingDesk: Ticket = {
  slug: 'standing-desk',
  id: 48221,
  shows: 'neutral: a plain question',
  subject: 'Does the Alder desk fit a 2.2 m top?',
  status: 'new',
  priority: 'low',
  type: 'question',
  tags: ['presales'],
  brand: home,
  form: orderForm,
  channel: 'web',
  requester: noor,
  organization: {
    id: 613,
    name: 'De Wit Architects',
    details: 'Six workplaces in Utrecht',
    fields: { account_tier: 'studio' },
  },
  assignee: null,
  customFields: [{ id: 4410001, name: 'Order number', value: null }],
  createdAt: '2026-03-11T13:05:00Z',
  entries: [
    web(
      noor,
      '2026-03-11T13:05:00Z',
      'Good afternoon. We are furnishing a studio for six people. Does the Alder standing frame take a desk top of 220 x 80 cm, ' +
        'and is the crossbar the same in black? Delivery would be to Utrecht in April. Kind regards, Noor de Wit',
    ),
  ],
};
