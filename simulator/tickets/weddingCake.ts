import { automatic, event, mail, note } from './entries';
import { cakes, customer, mara, orderForm } from './people';
import type { Ticket } from './Ticket';

const amelia = customer({
  id: 1001,
  name: 'Amelia Hartwell',
  email: 'amelia@hartwell.example',
  tags: ['vip_event'],
  phone: '+1 555 0142',
  fields: { delivery_address: '12 Orchard Row' },
  notes: 'Works nights: please write rather than call before noon.',
  earlier: [
    {
      id: 46120,
      subject: 'Tasting appointment for a wedding cake',
      status: 'closed',
      createdAt: '2026-01-19T10:12:00Z',
      rating: 'good',
    },
    {
      id: 39877,
      subject: 'Birthday cake arrived with a dent',
      status: 'closed',
      createdAt: '2025-06-03T16:40:00Z',
      rating: 'bad',
    },
  ],
});

export const weddingCake: Ticket = {
  slug: 'wedding-cake',
  id: 48213,
  shows: 'frustrated: specific, sympathetic, short of time',
  subject: 'Wedding cake order PR-2291: still no answer, wedding is Saturday',
  status: 'open',
  priority: 'high',
  type: 'problem',
  tags: ['wedding', 'custom_order', 'delivery'],
  brand: cakes,
  form: orderForm,
  channel: 'email',
  requester: amelia,
  organization: null,
  assignee: mara,
  customFields: [
    { id: 4410001, name: 'Order number', value: 'PR-2291' },
    { id: 4410002, name: 'Event date', value: '2026-03-14' },
    {
      id: 4410003,
      name: 'Product',
      value: 'product_cake',
      options: [
        { label: 'Cake', value: 'product_cake' },
        { label: 'Bread', value: 'product_bread' },
      ],
    },
  ],
  createdAt: '2026-03-02T08:41:00Z',
  entries: [
    mail(
      amelia,
      '2026-03-02T08:41:00Z',
      '<p>Hello,</p><p>We ordered the three-tier lemon and elderflower cake for our wedding on March 14 (order PR-2291). ' +
        'Could you confirm that the top tier will be gluten free? My sister has celiac disease and we were promised this ' +
        'at the tasting.</p><p>Thank you,<br>Amelia</p>',
    ),
    automatic(
      '2026-03-02T08:41:20Z',
      '<p>Thanks for writing to Plum &amp; Rye. We have your message (48213) and reply within one working day.</p>',
    ),
    mail(
      amelia,
      '2026-03-06T17:05:00Z',
      '<p>Hi again, I have not heard back. I called the shop twice and was told somebody would phone me. ' +
        'Nobody has. Could someone please just look at the order?</p>',
    ),
    event('2026-03-06T17:05:10Z', 'Priority set to high by "Reopened by customer"'),
    note(
      mara,
      '2026-03-09T09:12:00Z',
      '<p>Kitchen says the order sheet has <b>no</b> gluten-free mark on the top tier. Still time to bake it separately, ' +
        'they need to know by Tuesday noon.</p>',
    ),
    mail(
      amelia,
      '2026-03-09T21:30:00Z',
      '<p>This is the third time I am writing and I am getting really worn out. I have explained the gluten-free tier to the shop, ' +
        'to the person on the phone, and now twice here, and every time I start from zero. Nobody calls back, nobody answers, ' +
        'and the wedding is on Saturday.</p>' +
        '<p>I should be writing place cards, not chasing a cake. Can somebody please finally tell me whether that tier is on the ' +
        'order, yes or no, and who brings it on Saturday morning?</p><p>Amelia</p>',
    ),
  ],
};
