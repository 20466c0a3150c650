import { layOutEntry, type SampleEntry, type SeedRecord } from './layOutEntry';

const HI =
  'Hi{% if ticket.requester.first_name %} {{ ticket.requester.first_name }}{% endif %},\n\n';
const GUTEN_TAG =
  'Guten Tag{% if ticket.requester.first_name %} {{ ticket.requester.first_name }}{% endif %},\n\n';

const samples: readonly SampleEntry[] = [
  {
    key: 'brightside-angry-parcel',
    title: 'Own a lost parcel, name the hour',
    states: ['angry', 'frustrated'],
    situations: ['delivery'],
    family: 'make-right',
    channels: ['email'],
    language: 'en',
    template: `${HI}You planned around this parcel, and it did not come. That is on us.\n\nI will {{ fact.next_step }} and write to you by {{ fact.date }}, whether or not the carrier has answered by then.`,
    facts: [
      {
        key: 'next_step',
        kind: 'text',
        label: 'what you do next',
        example: 'send a second parcel by express',
      },
      {
        key: 'date',
        kind: 'date',
        label: 'when you write again',
        example: 'tomorrow at noon',
      },
    ],
    details: { safe: true },
    origin: 'angry-delivery-own-it 0f1e2d3c4b5a6978',
    earlier: [
      {
        template: `${HI}Sorry that the parcel did not come. I will {{ fact.next_step }} by {{ fact.date }}.`,
        at: '2026-03-09T10:12:00Z',
        by: '9002',
      },
      {
        template: `${HI}We are sorry. I will {{ fact.next_step }} by {{ fact.date }}.`,
        at: '2026-03-04T15:40:00Z',
        by: null,
      },
    ],
  },
  {
    key: 'brightside-worried-charge',
    title: 'A charge nobody recognises',
    states: ['worried'],
    situations: ['billing', 'security'],
    family: 'understand',
    channels: ['email'],
    language: 'en',
    template: `${HI}A charge that you do not recognise is unsettling, so let us look at that first. I have put a hold on it: nothing more is taken while I check.\n\nYou hear from me by {{ fact.date }}.`,
    facts: [{ key: 'date', kind: 'date', label: 'when you write again', example: 'today at 5 pm' }],
    groups: ['Billing', 'Trust & Safety'],
  },
  {
    key: 'brightside-confused-setup',
    title: 'One step at a time',
    states: ['confused'],
    situations: ['how-to', 'technical'],
    family: 'thank',
    language: 'en',
    template: `${HI}Thank you for telling us exactly where you are stuck. Let us take it one step at a time.\n\n1. {{ fact.first_step }}\n2. Tell me what you see then.\n\nWe go on from there together.`,
    facts: [
      {
        key: 'first_step',
        kind: 'text',
        label: 'the first step, as a sentence',
        example: 'Open Settings and choose Devices.',
      },
    ],
    details: { asks: true },
  },
  {
    key: 'brightside-chat-outage',
    title: 'Down for everybody (chat)',
    states: ['frustrated', 'neutral'],
    situations: ['outage'],
    family: 'patience',
    channels: ['messaging'],
    language: 'en',
    template:
      'Thanks for writing in. It is down for everyone right now and our engineers are on it. I message you here the minute it is back.',
    details: { safe: true, signals: ['urgent'] },
  },
  {
    key: 'brightside-sad-account',
    title: 'Closing the account of someone who died',
    states: ['sad'],
    situations: ['hardship'],
    family: 'sorry',
    channels: ['email'],
    language: 'en',
    template:
      'Dear{% if ticket.requester.first_name %} {{ ticket.requester.first_name }}{% endif %},\n\nI am very sorry for your loss. I take care of the account for you, and you will not have to explain it to anybody else here.\n\nNothing more is charged as of today. There is nothing that you need to send right now.',
    details: { when: ['passed away', 'died', 'bereavement'] },
  },
  {
    key: 'brightside-happy-thanks',
    title: 'Thank back, briefly',
    states: ['happy'],
    situations: ['praise'],
    family: 'matters',
    language: 'en',
    template: `${HI}You made our morning. I have passed your words on to the people who did the work.`,
  },
  {
    key: 'brightside-cake-gesture',
    title: 'A cake that went wrong: a voucher',
    states: ['disappointed', 'angry'],
    situations: ['damaged', 'quality'],
    family: 'make-better',
    channels: ['email'],
    language: 'en',
    template: `${HI}A cake is for one day only, and that day cannot be had again. I would like to send you {{ fact.amount }} towards the next one, and I would like to know what would have made it right.`,
    facts: [{ key: 'amount', kind: 'amount', label: 'worth of the voucher', example: '€20' }],
    gesture: true,
    brands: ['Plum & Rye Bakery'],
  },
  {
    key: 'brightside-de-warten',
    title: 'Danke für Ihre Geduld',
    states: ['frustrated', 'neutral'],
    situations: ['technical'],
    family: 'patience',
    channels: ['email'],
    language: 'de',
    template: `${GUTEN_TAG}danke, dass Sie so lange gewartet haben. Ich werde {{ fact.next_step }} und Ihnen bis {{ fact.date }} schreiben.`,
    facts: [
      {
        key: 'next_step',
        kind: 'text',
        label: 'was Sie als Nächstes tun',
        example: 'einen Techniker buchen',
      },
      { key: 'date', kind: 'date', label: 'Tag oder Uhrzeit', example: 'Donnerstag' },
    ],
  },
  {
    key: 'brightside-draft-login',
    title: 'Locked out (to be finished)',
    states: ['frustrated'],
    situations: ['login'],
    family: 'make-right',
    language: 'en',
    template: `${HI}Being locked out right when you need to get in is maddening. Let me see what I can do.`,
    status: 'draft',
  },
  {
    key: 'brightside-draft-refund',
    title: 'Refund on its way',
    states: ['neutral'],
    situations: ['refund'],
    family: 'thank',
    language: 'en',
    template: `${HI}Your refund of {{ fact.amount }} left us today. Your bank shows it within five working days.`,
    facts: [{ key: 'amount', kind: 'amount', label: 'how much', example: '$48.20' }],
    status: 'draft',
  },
  {
    key: 'brightside-old-fax',
    title: 'Please send a fax',
    states: ['neutral'],
    situations: ['how-to'],
    family: 'thank',
    language: 'en',
    template: `${HI}Please send us the form by fax.`,
    status: 'archived',
  },
  {
    key: 'brightside-service-apology',
    title: 'Rude on the phone',
    states: ['angry', 'disappointed'],
    situations: ['service'],
    family: 'sorry',
    channels: ['email'],
    language: 'en',
    template: `${HI}Nobody should be spoken to as you were. I am sorry. I have listened to the call and talked with the colleague and with {{ fact.who }}.\n\nFrom here on I am your contact: answer this mail and it comes to me.`,
    facts: [{ key: 'who', kind: 'text', label: 'whom you talked with', example: 'our team lead' }],
    details: { intensity: [2, 3] },
  },
];

/** A library in use: a dozen replies, some of them drafts, one archived, one with a history. */
export function startedEntries(): SeedRecord[] {
  const first = Date.UTC(2026, 2, 3, 9);
  const authors = [9001, 9002, 9003];
  return samples.map((sample, index) => {
    const at = new Date(first + index * 26 * 3_600_000).toISOString().slice(0, 19);
    const isEdited = sample.earlier !== undefined;
    return layOutEntry(sample, (index + 1) * 100, {
      at: `${at}Z`,
      ...(isEdited && { updatedAt: '2026-03-11T08:30:00Z', updatedBy: 9003 }),
      by: authors[index % authors.length] ?? 9001,
    });
  });
}
