import { findMatches } from '../findMatches';
import type { LintRule } from '../LintRule';
import { orFact } from '../orFact';

const A_DATE = { key: 'date', kind: 'date', label: 'by when', example: 'tomorrow' } as const;

const WEEKDAY =
  /\b(?:by|on|until|till|before|this|next|from|since)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!\s?(?:to|through|till|until|[-–]|(?:and|or|to)\s\w{3,6}day)\b)/giu;

/** A day of the week that replies on other days cannot mean. */
export const hardCodedWeekday: LintRule = {
  code: 'hard-coded-weekday',
  severity: 'hint',
  languages: 'en',
  source: 'Read on a Saturday, "by Friday" promises what is over',
  fires: [
    'You will hear from me by Friday.',
    {
      template: 'You will have it by Friday.',
      facts: [A_DATE],
      fixed: 'You will have it by {{ fact.date }}.',
    },
  ],
  silent: ['We are here from Monday to Friday.', 'The shop is closed on Sundays.'],
  find: (read) =>
    findMatches(read, WEEKDAY, ([found], start, end) => {
      const from = start + found.search(/\s/u) + 1;
      return {
        start: from,
        values: { words: read.template.slice(from, end) },
        ...orFact(read, 'date', from, end),
      };
    }),
};
