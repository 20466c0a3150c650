import { event, mail } from './entries';
import { customer, orderForm, tobias, travel } from './people';
import type { Ticket } from './Ticket';

const declan = customer({
  id: 1002,
  name: 'Declan Murtagh',
  email: 'declan.murtagh@post.example',
  locale: 'en-GB',
  timeZone: 'Europe/London',
});

export const cancelledFerry: Ticket = {
  slug: 'cancelled-ferry',
  id: 48190,
  shows: 'angry: accuses the company, wants a manager, names the ombudsman',
  subject: 'You left a family of five on the quay',
  status: 'open',
  priority: 'urgent',
  type: 'incident',
  tags: ['cancellation', 'refund', 'eu261'],
  brand: travel,
  form: orderForm,
  channel: 'email',
  requester: declan,
  organization: null,
  assignee: tobias,
  customFields: [{ id: 4410003, name: 'Booking', value: 'KF-77410' }],
  createdAt: '2026-03-05T22:14:00Z',
  entries: [
    mail(
      declan,
      '2026-03-05T22:14:00Z',
      '<p>The 18:30 sailing was cancelled with no announcement. The app said "boarding" until 19:40. Booking KF-77410, ' +
        'two adults, three children. I want our fares back and the hotel paid.</p><p>D. Murtagh</p>',
    ),
    mail(
      tobias,
      '2026-03-06T10:02:00Z',
      '<p>Hello Declan,</p><p>I have opened a claim for the fares and the hotel night. Our claims team will write to you ' +
        'within two working days.</p><p>Tobias</p>',
    ),
    event('2026-03-06T10:02:05Z', 'Tobias Okafor assigned the ticket to Support'),
    mail(
      declan,
      '2026-03-11T07:48:00Z',
      '<p>Two working days, you said. It is FIVE. Nobody has written. And now I find a voucher in my inbox, expiring in May, ' +
        'as if that were a favor. You lied to us at the quay, you lied in the app and now you are lying by e-mail.</p>' +
        '<p>My six-year-old slept on a bench in a terminal with the heating off. This is a disgrace and you people do not care ' +
        'in the slightest. I want the money, not a voucher, and I want the name of your manager. If it is not settled by Friday ' +
        'I go to the ombudsman and to the paper, and we will never set foot on one of your boats again.</p>',
    ),
  ],
};
