import { mail, note } from './entries';
import { customer, mara, supportForm, travel } from './people';
import type { Ticket } from './Ticket';

const caller = customer({
  id: 1018,
  name: 'Caller +44 20 7946 0958',
  email: null,
  locale: 'en-GB',
  timeZone: 'Europe/London',
});

export const phoneNumber: Ticket = {
  slug: 'phone-number',
  id: 48212,
  shows: 'a requester whose name is no name',
  subject: 'Voicemail from: Caller +44 20 7946 0958',
  status: 'new',
  priority: 'normal',
  type: 'question',
  tags: ['voicemail'],
  brand: travel,
  form: supportForm,
  channel: 'email',
  requester: caller,
  organization: null,
  assignee: null,
  customFields: [{ id: 4410003, name: 'Booking', value: null }],
  createdAt: '2026-03-10T11:19:00Z',
  entries: [
    mail(
      caller,
      '2026-03-10T11:19:00Z',
      '<p>Transcription: Hello, yes, I rang earlier about the wheelchair space on the Sunday train to York and was cut off. I have now rung ' +
        'four times and been cut off four times. I only need to know if it is booked or not. I would like somebody to ring me back, please, ' +
        'it really should not be this difficult.</p>',
    ),
    note(mara, '2026-03-10T11:40:00Z', '<p>Number not on file, no booking under it.</p>'),
  ],
};
