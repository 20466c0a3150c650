import fc from 'fast-check';
import { builtInLibrary } from '../support/builtInLibrary';
import { fillTemplate } from '../../src/templates/fillTemplate';
import { findGreeting } from '../../src/templates/findGreeting';

const FIRST = '{{ ticket.requester.first_name }}';
const LAST = '{{ ticket.requester.last_name }}';
const body = 'Your parcel left today.';

const GREETINGS = [
  "Hi {{ ticket.requester.first_name | default: 'there' }},",
  'Hi there,',
  'Hello!',
  'Dear valued customer,',
  `Good morning ${FIRST},`,
  `${FIRST},`,
  `Hola{% if ticket.requester.first_name %}, ${FIRST}{% endif %}:`,
  'Estimado/a cliente:',
  '¡Buenos días!',
  `Bonjour{% if ticket.requester.first_name %} ${FIRST}{% endif %},`,
  'Madame, Monsieur,',
  `Guten Tag{% if ticket.requester.first_name %} ${FIRST}{% endif %},`,
  'Sehr geehrte Damen und Herren,',
  `Sehr geehrte Frau ${LAST},`,
  `Olá, ${FIRST}, tudo bem?`,
  'Prezado(a) cliente,',
  `{% if ticket.requester.last_name %}${LAST}様{% else %}お客様{% endif %}`,
  'お客様',
  `Ahoj ${FIRST},`,
  `{% assign name = ticket.requester.first_name | default: 'you' %}Hi {{ name }},`,
  `{% if ticket.requester.first_name %}\nHi ${FIRST},\n{% else %}\nHello,\n{% endif %}`,
  `{% assign tone = 'warm' %}\n\nHi ${FIRST},`,
  `**Hi ${FIRST},**`,
];

const NO_GREETINGS = [
  `Hi ${FIRST}, thanks for writing.`,
  `${FIRST}, you have every reason to be upset.`,
  `Thank you, ${FIRST}!`,
  'Thank you,',
  `Sorry, ${FIRST}.`,
  'Hi there, it is fixed',
  'All good,',
  `Hi {{ fact.issue }},`,
  'Hi {{ ticket.title }},',
  `Hello ${FIRST}, order 7:`,
  'お世話になっております。',
  'There,',
];

describe('findGreeting', () => {
  it.each(GREETINGS)('finds %j', (greeting) => {
    expect(findGreeting(`${greeting}\n\n${body}`)).toBe(greeting.length);
    expect(findGreeting(`\n${greeting}\n${body}`)).toBe(greeting.length + 1);
  });

  it.each(NO_GREETINGS)('leaves %j', (line) => {
    expect(findGreeting(`${line}\n\n${body}`)).toBe(0);
  });

  it('leaves a greeting with nothing behind it', () => {
    expect(findGreeting('Hello,')).toBe(0);
    expect(findGreeting('Hello,\n\n')).toBe(0);
  });

  it('leaves conditions that reach over the whole template, and what cannot be read', () => {
    expect(findGreeting(`{% if ticket.id %}Hi,\n\n${body}{% else %}Hello{% endif %}`)).toBe(0);
    expect(findGreeting('{{\n{%\n')).toBe(0);
  });

  it('finds the greeting of every built-in entry that greets, and of no other', () => {
    for (const { key, template } of builtInLibrary) {
      const [line = ''] = template.split('\n');
      const greets = line.startsWith('Hi ') && line.endsWith('},');
      expect([key, findGreeting(template)]).toEqual([key, greets ? line.length : 0]);
    }
  });

  it('takes any text', () => {
    const part = fc.constantFrom('{%', '%}', '{{', '}}', 'Hi', FIRST, '\n', ' if x ', 'endif', ',');
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string())), (parts) => {
        const template = parts.join('');
        const end = findGreeting(template);
        expect(end === 0 || template[end] === '\n').toBe(true);
      }),
    );
  });
});

describe('fillTemplate without a greeting', () => {
  const fill = (template: string, greet: boolean, values = {}) =>
    fillTemplate(template, values, { greet });

  it.each(GREETINGS)('leaves %j out, and nothing else', (greeting) => {
    const values = { 'ticket.requester.first_name': 'Jo', 'ticket.requester.last_name': '山田' };
    const template = `${greeting}\n\nyour parcel left.\n\nBest`;
    expect(fill(template, false, values)).toMatchObject({
      text: 'your parcel left.\n\nBest',
      html: '<p>your parcel left.</p><p>Best</p>',
    });
    expect(fill(template, true, values)).toMatchObject({
      text: expect.stringMatching(/Jo|Hi|Hello|Dear|cliente|días|Madame|Damen|山田|お客様/u),
    });
  });

  it('does not complain of a name that nobody sees', () => {
    expect(fill(`Hi ${FIRST},\n\n${body}`, false)).toMatchObject({ text: body });
    expect(fill(`Hi ${FIRST},\n\n${body}`, true)).toMatchObject({ kind: 'failed' });
    expect(fill(`Hi ${FIRST},\n\n${body} {{ ticket.title }}`, false)).toMatchObject({
      problems: [{ code: 'emptyPlaceholder', line: 3, column: 25 }],
    });
  });

  it('still knows what the greeting has set', () => {
    expect(fill(`{% assign x = 'Jo' %}Hello,\n\n${body} {{ x }}`, false)).toMatchObject({
      text: `${body} Jo`,
    });
  });
});
