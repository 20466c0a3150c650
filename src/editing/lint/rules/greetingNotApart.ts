import { capitalized } from '../../../coach/findWordings';
import { findGreeting, opensWithGreeting } from '../../../templates/findGreeting';
import type { LintRule } from '../LintRule';
import { VALUE } from '../ReadEntry';

/** The greeting, up to the mark that ends it. */
const GREETING = /^\s{0,20}[^,.!:;?\n]{1,160}?(?:,\s?[^,.!:;?\n]{0,160}?)?[,!:](?=[^\S\n]+\S)/u;

/** The sentence goes on in the greeting's line. */
export const greetingNotApart: LintRule = {
  code: 'greeting-not-apart',
  severity: 'hint',
  languages: 'any',
  source:
    'DESIGN.md, decision 14: a greeting that is a paragraph of its own is left out where the customer was just greeted',
  fires: [
    {
      channels: ['email'],
      template:
        "Hi {{ ticket.requester.first_name | default: 'there' }}, your order is on its way.",
      fixed:
        "Hi {{ ticket.requester.first_name | default: 'there' }},\n\nYour order is on its way.",
    },
    { channels: ['email'], language: 'fr', template: 'Bonjour, votre commande est en route.' },
  ],
  silent: [
    {
      channels: ['email'],
      template: "Hi {{ ticket.requester.first_name | default: 'there' }},\n\nyour order is here.",
    },
    {
      channels: ['messaging'],
      template: "Hi {{ ticket.requester.first_name | default: 'there' }}, your order is here.",
    },
    { channels: ['email'], template: 'Your order, and all that is in it, is here.' },
  ],
  find: ({ entry: { channels, language }, literal, template, greetingEnd, problems }) => {
    if (!channels.includes('email') || channels.includes('messaging')) return [];
    if (greetingEnd > 0 || problems.some(({ code }) => code === 'syntax')) return [];
    if (!opensWithGreeting(literal.replaceAll(VALUE, 'x'))) return [];
    const start = template.length - template.trimStart().length;
    const end = GREETING.exec(literal)?.[0].length;
    if (end === undefined) return [];
    const rest = template.slice(end);
    const text = language === 'en' ? capitalized(rest.trimStart()) : rest.trimStart();
    const apart = `${template.slice(0, end)}\n\n${text}`;
    const found = { start, end, values: { words: template.slice(start, end) } };
    // Only where the line is then known for a greeting.
    if (findGreeting(apart) === 0) return [found];
    const first = text.charAt(0);
    const next = end + rest.length - rest.trimStart().length;
    return [
      { ...found, changes: [{ start: end, end: next + first.length, text: `\n\n${first}` }] },
    ];
  },
};
