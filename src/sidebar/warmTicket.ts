import type { Ticket } from '../conversation/Ticket';

const customer = { id: 1, name: 'Ann Lee', email: 'ann.lee@mail.test', locale: 'en-US' };
const said = (role: string, at: string, content: string): Ticket['entries'][number] => ({
  author: { id: role === 'agent' ? 2 : 1, name: role, role },
  channel: 'email',
  content: `<div class="zd-comment" dir="auto"><p>${content}</p></div>`,
  contentType: 'text/html',
  at,
  attachments: 0,
});

/**
 * An invented ticket that takes the ways most tickets take: what it needs is compiled, and its words are looked up,
 * before the first real ticket arrives. Nothing of it is ever shown.
 */
export const warmTicket: Ticket = {
  id: 1,
  subject: 'Parcel late again',
  status: 'open',
  channel: 'email',
  brand: null,
  group: null,
  tags: ['delivery'],
  requester: customer,
  agent: { ...customer, id: 2, name: 'Lee Roe' },
  entries: [
    said('end-user', '2026-01-05T09:00:00Z', 'Where is my parcel? I ordered it on May 3.'),
    said('agent', '2026-01-05T10:00:00Z', 'Hi Ann,<br>I will look into it and write to you today.'),
    said(
      'end-user',
      '2026-01-07T09:00:00Z',
      'Still nothing! I am so tired of this.<br><br>Ann Lee',
    ),
  ],
};
