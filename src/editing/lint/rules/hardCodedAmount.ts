import { findMatches, withoutAddresses } from '../findMatches';
import type { LintRule } from '../LintRule';
import { LEFT_OVER, orFact } from '../orFact';

const AMOUNT =
  /(?:[$€£¥]|\b(?:USD|EUR|GBP|CHF|JPY|BRL)\s|R\$)\s?\d[\d.,]{0,12}|\b\d[\d.,]{0,12}\s?(?:[$€£¥円]|(?:USD|EUR|GBP|CHF|JPY|BRL|dollars?|euros?|pounds?|reais)\b)/giu;

/** A sum of money: a price that is the same for all, or one customer's. */
export const hardCodedAmount: LintRule = {
  code: 'hard-coded-amount',
  severity: 'hint',
  languages: 'any',
  source: LEFT_OVER,
  fires: [
    'I have refunded €25.90.',
    'You get 10 dollars back.',
    {
      template: 'You get $10 back.',
      facts: [{ key: 'amount', kind: 'amount', label: 'how much', example: '$5' }],
      fixed: 'You get {{ fact.amount }} back.',
    },
  ],
  silent: ['You get 10% off.', 'It takes 10 days.'],
  find: (read) =>
    findMatches({ ...read, literal: withoutAddresses(read.literal) }, AMOUNT, ([found], start) => {
      const words = found.replace(/[.,]$/u, '');
      const end = start + words.length;
      return { end, values: { words }, ...orFact(read, 'amount', start, end) };
    }),
};
