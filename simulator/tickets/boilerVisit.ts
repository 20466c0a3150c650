import { automatic, event, mail, note } from './entries';
import { customer, home, ines, mara, supportForm, tobias } from './people';
import type { Ticket } from './Ticket';

const margaret = customer({
  id: 1016,
  name: 'Margaret Ellery',
  email: 'm.ellery@postbox.example',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  notes: 'Prefers letters to phone calls.',
});

export const boilerVisit: Ticket = {
  slug: 'boiler-visit',
  id: 48118,
  shows: 'internal notes, system lines and automatic mails between the messages',
  subject: 'Engineer for the boiler',
  status: 'hold',
  priority: 'high',
  type: 'task',
  tags: ['home_care', 'visit', 'no_heating'],
  brand: home,
  form: supportForm,
  channel: 'email',
  requester: margaret,
  organization: null,
  assignee: mara,
  customFields: [{ id: 4410005, name: 'Contract', value: 'Home Care Plus' }],
  createdAt: '2026-03-01T09:00:00Z',
  entries: [
    mail(
      margaret,
      '2026-03-01T09:00:00Z',
      '<p>Dear Sirs, the boiler shows E133 and there is no hot water. I am 81 and would be grateful for a visit soon. M. Ellery</p>',
    ),
    automatic(
      '2026-03-01T09:00:12Z',
      '<p>We have your request 48118. You are important to us!</p>',
    ),
    event('2026-03-01T09:00:15Z', null),
    note(
      tobias,
      '2026-03-01T09:30:00Z',
      '<p>Terrible backlog in the north, <b>first slot is Thursday</b>. Furious caller this morning from the same street.</p>',
    ),
    mail(
      tobias,
      '2026-03-01T09:41:00Z',
      '<p>Dear Mrs Ellery, an engineer will come on Thursday between 8 and 12. We are bringing two electric heaters today.</p>',
    ),
    event('2026-03-01T09:41:04Z', 'Status set to on-hold by Tobias Okafor'),
    note(
      mara,
      '2026-03-05T12:20:00Z',
      '<p>Engineer came, part missing. I am so annoyed with the supplier. @Inês can you find one in Leeds?</p>',
    ),
    note(
      ines,
      '2026-03-05T12:55:00Z',
      '<p>Leeds has one. Courier tonight, engineer tomorrow at 9.</p>',
    ),
    mail(
      margaret,
      '2026-03-05T16:10:00Z',
      '<p>Dear Mr Okafor, the engineer was very polite but left again without mending it. The little heaters are a comfort, though I worry ' +
        'what they will do to the bill, and the nights are cold. Could you tell me when he is coming back? M. Ellery</p>',
    ),
    automatic('2026-03-05T16:10:10Z', '<p>Your request 48118 was updated.</p>'),
    event('2026-03-05T16:10:12Z', 'Priority set to high'),
  ],
};
