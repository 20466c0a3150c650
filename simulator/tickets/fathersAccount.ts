import { mail } from './entries';
import { customer, home, supportForm } from './people';
import type { Ticket } from './Ticket';

const ruth = customer({
  id: 1006,
  name: 'Ruth Abernathy',
  email: 'ruth.abernathy@mailbox.example',
});

export const fathersAccount: Ticket = {
  slug: 'fathers-account',
  id: 48207,
  shows: 'sad: a bereavement, and paperwork on top of it',
  subject: "My father's account",
  status: 'new',
  priority: 'normal',
  type: 'task',
  tags: ['account_closure', 'bereavement'],
  brand: home,
  form: supportForm,
  channel: 'email',
  requester: ruth,
  organization: null,
  assignee: null,
  customFields: [{ id: 4410001, name: 'Order number', value: null }],
  createdAt: '2026-03-07T20:55:00Z',
  entries: [
    mail(
      ruth,
      '2026-03-07T20:55:00Z',
      '<p>Hello,</p><p>my father, Walter Abernathy, passed away three weeks ago. He had the garden subscription with you, and a ' +
        'parcel of dahlia bulbs came to the house this morning. He had ordered them for the bed by my mother’s window, he did it ' +
        'every spring. I sat in the hall with the box for a good while.</p><p>I have to close his account and I do not have the ' +
        'password. I am sorry, I find it hard to do all of these one after the other. What do you need from me?</p><p>Ruth Abernathy</p>',
    ),
  ],
};
