import { mail } from './entries';
import { cloud, customer, mara, supportForm } from './people';
import type { Ticket } from './Ticket';

const beatriz = customer({
  id: 1010,
  name: 'Beatriz Fontes',
  email: 'bia@fontesmoveis.example',
  locale: 'en-US',
  timeZone: 'America/Sao_Paulo',
});

export const thanksAtLast: Ticket = {
  slug: 'thanks-at-last',
  id: 48101,
  shows: 'mixed: a bad story that ends in thanks; the last message decides',
  subject: 'Bank feed has been dead since Monday',
  status: 'pending',
  priority: 'high',
  type: 'problem',
  tags: ['bank_feed', 'outage'],
  brand: cloud,
  form: supportForm,
  channel: 'email',
  requester: beatriz,
  organization: { id: 614, name: 'Fontes Móveis' },
  assignee: mara,
  customFields: [{ id: 4410004, name: 'Plan', value: 'Business' }],
  createdAt: '2026-03-03T14:00:00Z',
  entries: [
    mail(
      beatriz,
      '2026-03-03T14:00:00Z',
      '<p>The bank feed has been dead since Monday and your status page is all green. I am typing in transactions by hand.</p>',
    ),
    mail(
      beatriz,
      '2026-03-04T19:10:00Z',
      '<p>Still nothing. I have reconnected it four times as your robot told me. It is maddening, I lose two hours a day to this.</p>',
    ),
    mail(
      mara,
      '2026-03-05T10:30:00Z',
      '<p>Beatriz, the connection of your bank was stuck on our side. We have reset it and fetched the three missing days. You should ' +
        'not have had to type anything: I have credited March.</p><p>Mara</p>',
    ),
    mail(
      beatriz,
      '2026-03-05T13:47:00Z',
      '<p>Hi Mara,</p><p>it is back, and all three days are there, even the ones I had already typed in twice by mistake. After such an ' +
        'awful week I had nearly given up and moved everything to a spreadsheet. Thank you so much for staying on it, and for the ' +
        'credit, that was really kind!</p><p>Bia</p>',
    ),
  ],
};
