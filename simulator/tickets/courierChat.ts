import { chat, event } from './entries';
import { customer, home, ines, orderForm } from './people';
import type { Ticket } from './Ticket';

const dani = customer({
  id: 1015,
  name: 'Dani Kowalczyk',
  email: null,
  timeZone: 'America/Chicago',
});

export const courierChat: Ticket = {
  slug: 'courier-chat',
  id: 48240,
  shows: 'a messaging conversation: short turns, plain text only',
  subject: 'Conversation with Dani Kowalczyk',
  status: 'open',
  priority: 'normal',
  type: 'question',
  tags: ['messaging', 'delivery'],
  brand: home,
  form: orderForm,
  channel: 'native_messaging',
  requester: dani,
  organization: null,
  assignee: ines,
  customFields: [{ id: 4410001, name: 'Order number', value: 'BH-61902' }],
  createdAt: '2026-03-12T15:01:00Z',
  entries: [
    event('2026-03-12T15:01:00Z', 'Conversation started'),
    chat(dani, '2026-03-12T15:01:10Z', 'hi is anyone there'),
    chat(ines, '2026-03-12T15:01:40Z', 'Hi Dani, Inês here. What can I do for you?'),
    chat(dani, '2026-03-12T15:02:05Z', 'my crib was supposed to come today, BH-61902'),
    chat(dani, '2026-03-12T15:02:20Z', 'the app says delivered?? there is nothing here'),
    chat(dani, '2026-03-12T15:02:31Z', 'I checked with the neighbors too'),
    chat(ines, '2026-03-12T15:03:15Z', 'I am looking at the courier’s record now, one moment.'),
    chat(dani, '2026-03-12T15:09:48Z', 'hello?'),
    chat(
      dani,
      '2026-03-12T15:11:02Z',
      'I’m due next week and this is kind of freaking me out 😟 what if it’s just gone',
    ),
  ],
};
