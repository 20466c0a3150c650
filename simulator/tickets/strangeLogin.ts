import { web } from './entries';
import { cloud, customer, supportForm } from './people';
import type { Ticket } from './Ticket';

const samuel = customer({
  id: 1004,
  name: 'Samuel Osei-Bonsu',
  email: 'samuel@oseijoinery.example',
  locale: 'en-GB',
  timeZone: 'Europe/London',
});

export const strangeLogin: Ticket = {
  slug: 'strange-login',
  id: 48231,
  shows: 'worried: money and security at stake, payday tomorrow',
  subject: 'A login from a city I have never been to, payroll goes out tomorrow',
  status: 'new',
  priority: 'urgent',
  type: 'incident',
  tags: ['security', 'payroll'],
  brand: cloud,
  form: supportForm,
  channel: 'web',
  requester: samuel,
  organization: { id: 611, name: 'Osei Joinery Ltd' },
  assignee: null,
  customFields: [{ id: 4410004, name: 'Plan', value: 'Business' }],
  createdAt: '2026-03-12T18:02:00Z',
  entries: [
    web(
      samuel,
      '2026-03-12T18:02:00Z',
      'Good evening. I have just had an e-mail that someone signed in to our Ledgerline account from Riga at 17:31. Nobody ' +
        'here is in Riga. I changed the password straight away but I am frightened that they got into the bank details before ' +
        'that.\n\nThe payroll for eleven people is scheduled for 6 tomorrow morning. Is the money safe? Could they have changed ' +
        'where it goes? I do not want to press anything in case I make it worse. Please can someone tell me tonight what to do.',
    ),
  ],
};
