import { web } from './entries';
import { customer, supportForm, travel } from './people';
import type { Ticket } from './Ticket';

const jonas = customer({
  id: 1007,
  name: 'Jonas Bäcklund',
  email: 'jonas.backlund@norr.example',
  timeZone: 'Europe/Stockholm',
});

export const nightTrain: Ticket = {
  slug: 'night-train',
  id: 48198,
  shows: 'happy: delighted, praise by name',
  subject: 'To the conductor of the night train to Fort William 🌙',
  status: 'open',
  priority: 'low',
  type: 'task',
  tags: ['praise', 'night_train'],
  brand: travel,
  form: supportForm,
  channel: 'web',
  requester: jonas,
  organization: null,
  assignee: null,
  customFields: [{ id: 4410003, name: 'Booking', value: 'KR-20931' }],
  createdAt: '2026-03-06T12:31:00Z',
  entries: [
    web(
      jonas,
      '2026-03-06T12:31:00Z',
      'I have to tell somebody! My daughter left her stuffed hare on the 21:15 from Euston. Your conductor Morag walked the whole ' +
        'train at two in the morning, found him behind a radiator, and put him back in her bunk with a paper ticket of his own. ' +
        'Our girl has talked of nothing else for three days 😊\n\nThank you, thank you. Best journey we ever had with you. Please ' +
        'make sure that Morag hears this!',
    ),
  ],
};
