import { mail } from './entries';
import { cloud, customer, supportForm, tobias } from './people';
import type { Ticket } from './Ticket';

const lena = customer({
  id: 1005,
  name: 'Lena Vogt',
  email: 'lena.vogt@vogt-keramik.example',
  locale: 'en-GB',
  timeZone: 'Europe/Berlin',
});

export const twoInvoices: Ticket = {
  slug: 'two-invoices',
  id: 48160,
  shows: 'confused: two invoices, two answers, no anger',
  subject: 'Which of the two March invoices is the right one?',
  status: 'open',
  priority: 'normal',
  type: 'question',
  tags: ['billing', 'invoice'],
  brand: cloud,
  form: supportForm,
  channel: 'email',
  requester: lena,
  organization: { id: 612, name: 'Vogt Keramik' },
  assignee: tobias,
  customFields: [{ id: 4410004, name: 'Plan', value: 'Starter' }],
  createdAt: '2026-03-09T08:10:00Z',
  entries: [
    mail(
      lena,
      '2026-03-09T08:10:00Z',
      '<p>Hello, I received two invoices for March, LL-3301 over 39 € and LL-3302 over 49 €. Which one do I pay?</p>',
    ),
    mail(
      tobias,
      '2026-03-09T11:25:00Z',
      '<p>Hi Lena, please pay LL-3302. LL-3301 was replaced when your plan changed.</p>',
    ),
    mail(
      lena,
      '2026-03-10T09:44:00Z',
      '<p>Hi Tobias,</p><p>now I am a bit lost. You say LL-3302, but the page "Billing" shows LL-3302 as <i>void</i> and LL-3301 as ' +
        '<i>due</i>. And I do not understand the part about the plan, I never changed one, or did I do that without noticing when ' +
        'I added the second user?</p><p>Could you explain what I should pay, and what the difference of ten euros is?</p><p>Lena</p>',
    ),
  ],
};
