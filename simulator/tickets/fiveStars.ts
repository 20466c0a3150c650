import { web } from './entries';
import { customer, home, orderForm } from './people';
import type { Ticket } from './Ticket';

const marcus = customer({
  id: 1012,
  name: 'Marcus Thibodeaux',
  email: 'mthibodeaux@bayou.example',
  timeZone: 'America/Chicago',
});

export const fiveStars: Ticket = {
  slug: 'five-stars',
  id: 48218,
  shows: 'sarcasm: every word is praise, none of it is meant',
  subject: 'Five stars for creativity',
  status: 'open',
  priority: 'normal',
  type: 'problem',
  tags: ['delivery', 'damaged'],
  brand: home,
  form: orderForm,
  channel: 'web',
  requester: marcus,
  organization: null,
  assignee: null,
  customFields: [{ id: 4410001, name: 'Order number', value: 'BH-61177' }],
  createdAt: '2026-03-10T23:12:00Z',
  entries: [
    web(
      marcus,
      '2026-03-10T23:12:00Z',
      'Oh, bravo. I order one mirror and you deliver about four hundred small ones. What a wonderful surprise.\n\nAnd how thoughtful of ' +
        'your driver to leave the box in the rain, upside down, right next to the arrow that says THIS WAY UP. Great job AGAIN, that is ' +
        'the second one. Truly, I can hardly wait to see what you will do with the third.',
    ),
  ],
};
