import { web } from './entries';
import { customer, home, ines, orderForm } from './people';
import type { Ticket } from './Ticket';

const priya = customer({ id: 1003, name: 'Priya Raghunathan', email: 'priya.r@letters.example' });

export const fadedLinen: Ticket = {
  slug: 'faded-linen',
  id: 48155,
  shows: 'disappointed: a loyal customer, let down, not hostile',
  subject: 'Linen curtains after one wash',
  status: 'open',
  priority: 'normal',
  type: 'problem',
  tags: ['quality', 'curtains'],
  brand: home,
  form: orderForm,
  channel: 'web',
  requester: priya,
  organization: null,
  assignee: ines,
  customFields: [{ id: 4410001, name: 'Order number', value: 'BH-60412' }],
  createdAt: '2026-03-08T15:20:00Z',
  entries: [
    web(
      priya,
      '2026-03-08T15:20:00Z',
      'I have bought nearly everything in my living room from you over the last nine years, so I did not think twice about ' +
        'the Marlow linen curtains, even at that price.\n\nI washed them once, cold, exactly as the label says. The two left ' +
        'panels have come out a full shade lighter than the right ones and the hem has started to pucker.\n\nI expected better ' +
        'from you, honestly. The old pair from 2019 still looks new. It feels as if the same name is now sewn onto something ' +
        'much cheaper, and I am not sure I would choose Brightside again for the bedroom.',
    ),
  ],
};
