import type { FindingCode, Severity } from '../Finding';
import type { Example, LintRule } from '../LintRule';
import { RULES } from '../../../coach/rules/table';
import type { TipKind } from '../../../coach/Review';

/** A rule of the coach, held against the template; the findings lie in `ReadEntry.tips`. */
function tipRule(
  code: FindingCode,
  kind: TipKind,
  severity: Severity,
  fires: readonly Example[],
  silent: readonly Example[],
): LintRule {
  return {
    code,
    severity,
    languages: 'en',
    source: RULES[kind].source,
    fires,
    silent,
    find: ({ tips }) =>
      tips
        .filter((tip) => tip.code === code)
        .map(({ tip, start, end, words, replacement }) => {
          const found = { start, end, tip };
          if (replacement === undefined) return { ...found, values: { words } };
          const drops = replacement.trim() === '' ? 'yes' : 'no';
          return {
            ...found,
            values: { words, replacement: replacement.trim(), drops },
            changes: [{ start, end, text: replacement }],
          };
        }),
  };
}

const LATE = 'I am sorry that your order is late.';

/** What the coach would say of the words, whichever ticket they went to. */
export const TIPS = {
  'apology-without-action': tipRule(
    'apology-without-action',
    'apology-without-action',
    'warning',
    [`${LATE} Thank you for your understanding.`],
    [`${LATE} I am calling the depot now.`, 'I am so sorry for the loss of your mother.'],
  ),
  'action-without-time': tipRule(
    'action-without-time',
    'action-without-time',
    'hint',
    ['I will look into it and get back to you.'],
    [
      'I will look into it and get back to you by tomorrow.',
      { states: ['happy'], template: 'I will pass it on to the team.' },
    ],
  ),
  'apology-repeated': tipRule(
    'apology-repeated',
    'apology-repeated',
    'warning',
    [`${LATE} I will call the depot today. Once again, we apologize for the delay.`],
    [
      `${LATE} I will call the depot today.`,
      '{% if ticket.id %}I am sorry about it.{% else %}I apologize for it.{% endif %} I will call the depot today.',
    ],
  ),
  'negative-wording': tipRule(
    'negative-wording',
    'positive-language',
    'hint',
    [
      { template: 'Unfortunately, the blue one is sold out.', fixed: 'The blue one is sold out.' },
      "I can't refund {{ ticket.title | default: 'it' }} until we receive the item.",
    ],
    [
      'You can change the address until tomorrow.',
      {
        template: 'By {{ fact.date }}.',
        facts: [{ key: 'date', kind: 'date', label: 'when', example: 'unfortunately not' }],
      },
    ],
  ),
  blame: tipRule(
    'blame',
    'blame',
    'warning',
    ['You should have read the instructions.', 'You failed to cancel in time.'],
    ['This is not your fault.'],
  ),
  dismissive: tipRule(
    'dismissive',
    'dismissive',
    'warning',
    ['Please calm down.', 'As I already said, the refund takes five days.'],
    ['I have just checked your order.'],
  ),
  promise: tipRule(
    'promise',
    'promise',
    'warning',
    ['I guarantee it arrives tomorrow.', 'This will never happen again.'],
    ['I hope this does not happen again.'],
  ),
  passive: tipRule('passive', 'passive', 'hint', ['Mistakes were made.'], ['We made a mistake.']),
  jargon: tipRule(
    'jargon',
    'jargon',
    'hint',
    ['I have raised it with tier 2.'],
    ['The VAT is on page 2 of the PDF.'],
  ),
  robotic: tipRule(
    'robotic',
    'robotic',
    'hint',
    ['We apologize for any inconvenience this may have caused. I will call the depot today.'],
    ['Thank you for your patience while I looked this up.'],
  ),
  'too-much-feeling': tipRule(
    'too-much-feeling',
    'over-empathising',
    'hint',
    ['I am so so sorry. I will call the depot today.'],
    [
      {
        states: ['worried'],
        template: 'I understand how upsetting a lost parcel is. I am tracing it now.',
      },
    ],
  ),
  cheerful: tipRule(
    'cheerful',
    'tone',
    'warning',
    [{ states: ['sad'], template: 'Great news: the account is closed.' }],
    [{ states: ['happy'], template: 'Great news: the account is closed.' }],
  ),
  flippant: tipRule(
    'flippant',
    'tone',
    'warning',
    [{ states: ['frustrated'], template: 'Oops, the lamp broke again.' }],
    [{ states: ['neutral'], template: 'The lamp broke again.' }],
  ),
  emoji: tipRule(
    'emoji',
    'tone',
    'warning',
    [{ states: ['angry'], template: 'It is on its way 😊', fixed: 'It is on its way.' }],
    [{ states: ['happy'], template: 'It is on its way 😊' }],
  ),
  capitals: tipRule(
    'capitals',
    'shouting',
    'hint',
    [{ template: 'Please READ THE TERMS.', fixed: 'Please read the terms.' }],
    ['The VAT and the IBAN are on the PDF.'],
  ),
  'long-sentence': tipRule(
    'long-sentence',
    'too-long',
    'hint',
    [
      `I will call the depot, and ${'then I will ask them about it, and '.repeat(6)}write to you today.`,
    ],
    ['I will call the depot, and write to you today.'],
  ),
  'too-terse': tipRule(
    'too-terse',
    'too-terse',
    'hint',
    [{ states: ['angry'], template: 'Refund sent.' }],
    [{ states: ['neutral'], template: 'Refund sent.' }],
  ),
} as const;
