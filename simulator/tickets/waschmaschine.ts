import { mail } from './entries';
import { customer, home, orderForm, tobias } from './people';
import type { Ticket } from './Ticket';

const heike = customer({
  id: 1019,
  name: 'Heike Brandstätter',
  email: 'h.brandstaetter@briefkasten.example',
  locale: 'de',
  timeZone: 'Europe/Vienna',
});

export const waschmaschine: Ticket = {
  slug: 'waschmaschine',
  id: 48185,
  shows: 'another language: German, frustrated',
  subject: 'Waschmaschine BH-59110 – wieder kein Termin',
  status: 'open',
  priority: 'high',
  type: 'problem',
  tags: ['delivery', 'german'],
  brand: home,
  form: orderForm,
  channel: 'email',
  requester: heike,
  organization: null,
  assignee: tobias,
  customFields: [{ id: 4410001, name: 'Order number', value: 'BH-59110' }],
  createdAt: '2026-03-04T07:15:00Z',
  entries: [
    mail(
      heike,
      '2026-03-04T07:15:00Z',
      '<p>Guten Tag, wann wird die Waschmaschine geliefert? Der Termin vom Montag wurde ohne Nachricht gestrichen.</p>',
    ),
    mail(
      heike,
      '2026-03-10T18:40:00Z',
      '<p>Guten Tag,</p><p>ich schreibe Ihnen nun zum dritten Mal. Zweimal habe ich mir freigenommen, zweimal ist niemand gekommen, und bei ' +
        'der Hotline lande ich immer wieder am Anfang. Mit zwei kleinen Kindern ohne Waschmaschine ist das auf Dauer wirklich nicht mehr ' +
        'machbar.</p><p>Bitte nennen Sie mir endlich einen Termin, der auch hält.</p><p>Heike Brandstätter</p>',
    ),
  ],
};
