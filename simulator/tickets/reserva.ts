import { web } from './entries';
import { customer, orderForm, travel } from './people';
import type { Ticket } from './Ticket';

const lucia = customer({
  id: 1020,
  name: 'Lucía Ferrer Ibáñez',
  email: 'lucia.ferrer@buzon.example',
  locale: 'es',
  timeZone: 'Europe/Madrid',
});

export const reserva: Ticket = {
  slug: 'reserva',
  id: 48187,
  shows: 'another language: Spanish, happy',
  subject: '¡Gracias por el cambio de reserva!',
  status: 'pending',
  priority: 'low',
  type: 'task',
  tags: ['booking_change', 'spanish'],
  brand: travel,
  form: orderForm,
  channel: 'web',
  requester: lucia,
  organization: null,
  assignee: null,
  customFields: [{ id: 4410003, name: 'Booking', value: 'KR-30118' }],
  createdAt: '2026-03-08T10:05:00Z',
  entries: [
    web(
      lucia,
      '2026-03-08T10:05:00Z',
      '¡Muchísimas gracias por cambiarnos la reserva en el último momento! Mi madre pudo viajar con nosotros y fue un fin de semana precioso. ' +
        'Da gusto encontrarse con gente tan amable.',
    ),
  ],
};
