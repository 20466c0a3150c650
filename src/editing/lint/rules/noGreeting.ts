import greetings from '../greetings.json';
import { opensWithGreeting } from '../../../templates/findGreeting';
import type { LintRule } from '../LintRule';
import { VALUE } from '../ReadEntry';

/** E-mail that begins without a greeting. */
export const noGreeting: LintRule = {
  code: 'no-greeting',
  severity: 'hint',
  languages: 'any',
  source:
    'DESIGN.md, decision 14: a greeting is a paragraph of its own, and is left out where it is not needed',
  fires: [
    {
      channels: ['email'],
      template: 'Your order is on its way. It will be with you soon.',
      fixed:
        "Hi {{ ticket.requester.first_name | default: 'there' }},\n\nYour order is on its way. It will be with you soon.",
    },
    { channels: ['email'], language: 'fr', template: 'Votre commande est en route.' },
  ],
  silent: [
    { channels: ['messaging'], template: 'Your order is on its way.' },
    { channels: [], template: 'Your order is on its way.' },
    { channels: ['email'], template: 'Hi Maria, your order is on its way.' },
    { channels: ['email'], template: 'Hello,\n\nyour order is on its way.' },
    { channels: ['email'], template: '<p>Hi Maria, it is on its way.</p>' },
    { channels: ['email'], language: 'mt', template: 'L-ordni tiegħek ġejja.' },
    { channels: ['email'], template: 'Maria,\n\nit is on its way.' },
    { channels: ['email'], template: '' },
  ],
  find: ({ entry: { channels, language }, literal, template, greetingEnd, problems }) => {
    if (!channels.includes('email') || channels.includes('messaging')) return [];
    // Liquid that is still being typed hides the greeting.
    if (greetingEnd > 0 || problems.some(({ code }) => code === 'syntax')) return [];
    const text = Object.hasOwn(GREETINGS, language) ? GREETINGS[language] : undefined;
    if (text === undefined || !/\p{L}/u.test(literal)) return [];
    if (
      opensWithGreeting(
        literal.replace(/^(?:\s|<[^<>\n]{0,200}>){1,20}/u, '').replaceAll(VALUE, 'x'),
      )
    )
      return [];
    // "Maria,": whoever it is that is called, something stands there.
    if (/^\s{0,20}\S{1,30}(?:[^\S\n]\S{1,30})?[,、:，]\s*\n/u.test(literal)) return [];
    const start = template.length - template.trimStart().length;
    return [{ start, end: start, changes: [{ start, end: start, text: `${text}\n\n` }] }];
  },
};

/** As the built-in entries of each language greet. */
const GREETINGS: Readonly<Record<string, string>> = greetings;
