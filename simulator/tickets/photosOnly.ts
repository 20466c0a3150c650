import { chat, mail } from './entries';
import { customer, home, orderForm } from './people';
import type { Ticket } from './Ticket';

const kwame = customer({ id: 1024, name: 'Kwame Adjei', email: 'kwame.adjei@mailbox.example' });

export const photosOnly: Ticket = {
  slug: 'photos-only',
  id: 48216,
  shows: 'attachments and not a word',
  subject: 'IMG_2204',
  status: 'new',
  priority: null,
  type: null,
  tags: ['photos'],
  brand: home,
  form: orderForm,
  channel: 'email',
  requester: kwame,
  organization: null,
  assignee: null,
  customFields: [{ id: 4410001, name: 'Order number', value: null }],
  createdAt: '2026-03-10T19:30:00Z',
  entries: [
    mail(kwame, '2026-03-10T19:30:00Z', null, [
      { filename: 'IMG_2204.jpg', contentType: 'image/jpeg' },
      { filename: 'IMG_2205.jpg', contentType: 'image/jpeg' },
    ]),
    chat(kwame, '2026-03-10T19:32:00Z', null, [
      { filename: 'invoice.pdf', contentType: 'application/pdf' },
    ]),
  ],
};
