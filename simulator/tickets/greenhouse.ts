import { event, mail, note } from './entries';
import { customer, home, ines, orderForm } from './people';
import type { Entry, Ticket } from './Ticket';

const callum = customer({
  id: 1013,
  name: 'Callum Redfern',
  email: 'callum.redfern@allotment.example',
  locale: 'en-GB',
  timeZone: 'Europe/London',
});

/**
 * One exchange a line: what the customer writes, what the agent answers. Read down, it is a story: a greenhouse comes in
 * pieces over six weeks, tempers rise and fall, and at the end it is not quite over.
 */
const EXCHANGES: readonly (readonly [customer: string, agent: string])[] = [
  [
    'Good morning, could you tell me when the greenhouse (BH-57002) ships?',
    'Good morning Callum, on Thursday, in four boxes.',
  ],
  [
    'Lovely. Does the base come in the first box?',
    'It does, so you can lay it before the glass arrives.',
  ],
  [
    'Box one is here. No base in it, only gutters.',
    'Thank you for checking. The base should be in box two, I am asking the depot.',
  ],
  ['Any word from the depot?', 'They found it on another pallet. It leaves tomorrow.'],
  [
    'The base has come. It is the 6 by 8, I ordered the 8 by 10.',
    'That is our slip. The right base goes out today, keep the small one aside for the driver.',
  ],
  [
    'The driver took the small base and brought nothing.',
    'I see it in his report. The 8 by 10 is on the van for Monday.',
  ],
  [
    'Monday has been and gone.',
    'The van broke down at Shap. Wednesday, and I will call you when it is loaded.',
  ],
  [
    'You did not call.',
    'I did not, and I should have. It is loaded now, I have the driver on the line.',
  ],
  [
    'The base is here and it is the right one! Thank you.',
    'I am glad. The frame follows on Friday.',
  ],
  [
    'Frame arrived. Page 4 of the manual is in Polish, is that right?',
    'It is not. Here is page 4 in English, attached to this mail.',
  ],
  ['Nothing was attached.', 'Here it is, with apologies. Step 12 is the one with the roof bar.'],
  [
    'Got it. Roof bar is on. It went together nicely in fact.',
    'Good to hear. Glass is due on the 16th.',
  ],
  ['The 16th is today, any sign?', 'It is out for delivery between two and four.'],
  [
    'It is six. I took the afternoon off for this.',
    'I am sorry about your afternoon. The depot says the glass cracked while loading and was taken off.',
  ],
  ['All of it?', 'Two panes of twenty. The eighteen good ones come tomorrow, the two next week.'],
  [
    'Eighteen panes received. Three of them are cracked.',
    'So we owe you five. I have ordered six, to have one to spare.',
  ],
  [
    'I cannot plant anything in a greenhouse with holes, you know. The tomatoes are on every windowsill of the house.',
    'I understand. Would polycarbonate sheets help as a stopgap? I can send them overnight.',
  ],
  ['Yes please, that would be a help.', 'They are on their way, no charge.'],
  [
    'Sheets arrived. That was quick, thank you.',
    'You are welcome. The panes are booked for the 24th.',
  ],
  ['Is the 24th still on?', 'It is on.'],
  [
    'Nobody came on the 24th.',
    'I see no scan at all on that parcel. I am raising it with the carrier.',
  ],
  [
    'This is the fifth date you have given me. I keep taking time off work.',
    'You have every reason to be fed up. I have asked for a driver of our own on Saturday, no time off needed.',
  ],
  ['Saturday is fine.', 'Saturday between nine and eleven then. His name is Pete.'],
  ['Pete came at nine! Six panes, all whole.', 'Wonderful. How does it look?'],
  [
    'It looks like a greenhouse at last. The door sticks though.',
    'There is a screw at the upper hinge, half a turn to the left frees it.',
  ],
  ['Half a turn did it.', 'Then we are there. I have refunded the delivery.'],
  [
    'The refund has not shown up yet, is that normal?',
    'It takes up to five days, it was sent on Monday.',
  ],
  [
    'It is day eight now.',
    'I have looked: it went to the card that you used in 2023, which has expired. I am having it sent again.',
  ],
];

const EPILOGUE =
  'I had honestly hoped we were done. Eight weeks, five delivery dates, and now I am chasing forty pounds that you sent to a card I no ' +
  'longer own. I have nothing against you personally, Inês, you are the only one there who writes back, but I am so tired of being the one ' +
  'who has to remember. When will it be on the right card?';

const START = Date.parse('2026-01-12T09:00:00Z');
const HOURS = 3_600_000;

/** Every exchange takes two days; the answer comes three hours after the question. */
function thread(): Entry[] {
  const entries: Entry[] = [];
  EXCHANGES.forEach(([question, answer], index) => {
    const asked = START + index * 48 * HOURS;
    entries.push(mail(callum, at(asked), `<p>${question}</p>`));
    if (index === 13) {
      entries.push(
        note(
          ines,
          at(asked + HOURS),
          '<p>Depot: pallet dropped at 11:40, nobody told us. Ask for a goodwill refund of the delivery.</p>',
        ),
      );
    }
    entries.push(mail(ines, at(asked + 3 * HOURS), `<p>${answer}</p><p>Inês</p>`));
  });
  const end = START + EXCHANGES.length * 48 * HOURS;
  entries.push(event(at(end - 20 * HOURS), 'Status set to solved by Inês Carvalho'));
  entries.push(event(at(end - HOURS), 'Status set to open: the customer replied'));
  entries.push(mail(callum, at(end), `<p>${EPILOGUE}</p>`));
  return entries;
}

function at(time: number): string {
  return new Date(time).toISOString();
}

export const greenhouse: Ticket = {
  slug: 'greenhouse',
  id: 47004,
  shows: 'a thread of sixty messages, up and down',
  subject: 'Greenhouse BH-57002: delivery in parts',
  status: 'open',
  priority: 'high',
  type: 'problem',
  tags: ['delivery', 'partial', 'refund', 'goodwill'],
  brand: home,
  form: orderForm,
  channel: 'email',
  requester: callum,
  organization: null,
  assignee: ines,
  customFields: [{ id: 4410001, name: 'Order number', value: 'BH-57002' }],
  createdAt: at(START),
  entries: thread(),
};
