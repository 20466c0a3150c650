import { mail } from './entries';
import { customer, home, ines, orderForm } from './people';
import type { Ticket } from './Ticket';

const hollis = customer({ id: 1009, name: 'Hollis Grady', email: 'hgrady@northfork.example' });

export const praiseAndComplaint: Ticket = {
  slug: 'praise-and-complaint',
  id: 48172,
  shows: 'mixed: praise for the agent, a complaint about the company',
  subject: 'Re: Missing leg for bed frame BH-58830',
  status: 'open',
  priority: 'normal',
  type: 'problem',
  tags: ['missing_part', 'delivery'],
  brand: home,
  form: orderForm,
  channel: 'email',
  requester: hollis,
  organization: null,
  assignee: ines,
  customFields: [{ id: 4410001, name: 'Order number', value: 'BH-58830' }],
  createdAt: '2026-02-27T16:00:00Z',
  entries: [
    mail(
      hollis,
      '2026-02-27T16:00:00Z',
      '<p>The bed frame came with three legs. Beds have four.</p>',
    ),
    mail(
      ines,
      '2026-02-27T16:40:00Z',
      '<p>Hello Hollis, three is one too few. A leg leaves our warehouse today by express, tracking follows.</p><p>Inês</p>',
    ),
    mail(
      hollis,
      '2026-03-05T18:22:00Z',
      '<p>Inês, you have been wonderful, truly. You answered in under an hour and you made me laugh, and I would like your boss to ' +
        'know it.</p><p>Your warehouse, on the other hand, has now sent me the wrong leg twice. I have been sleeping on a mattress on ' +
        'the floor for eleven days. I do not blame you, but I cannot understand how a company can be this careless about something ' +
        'this simple. What happens now?</p>',
    ),
  ],
};
