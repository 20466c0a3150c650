import { event, web } from './entries';
import { cloud, customer, supportForm } from './people';
import type { Ticket } from './Ticket';

/** Wrote before the account was deleted. */
const former = customer({ id: 1025, name: 'Deleted user', email: null });

export const nobody: Ticket = {
  slug: 'nobody',
  id: 48090,
  shows: 'no requester: the account was deleted',
  subject: 'Where is my data export?',
  status: 'open',
  priority: 'low',
  type: 'question',
  tags: ['gdpr'],
  brand: cloud,
  form: supportForm,
  channel: 'web',
  requester: null,
  organization: null,
  assignee: null,
  customFields: [{ id: 4410004, name: 'Plan', value: null }],
  createdAt: '2026-02-20T11:00:00Z',
  entries: [
    web(
      former,
      '2026-02-20T11:00:00Z',
      'I asked for a copy of my data two weeks ago and was promised it within seven days. I am worried that the account will be deleted before ' +
        'I get it. Can you tell me when it comes?',
    ),
    event('2026-02-28T00:00:00Z', 'The requester was deleted'),
  ],
};
