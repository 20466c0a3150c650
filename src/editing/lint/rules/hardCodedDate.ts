import { findMatches, withoutAddresses } from '../findMatches';
import type { Found, LintRule } from '../LintRule';
import { monthNames } from '../monthNames';
import { LEFT_OVER, orFact } from '../orFact';
import type { ReadEntry } from '../ReadEntry';

const A_DATE = { key: 'date', kind: 'date', label: 'by when', example: 'tomorrow' } as const;

const NUMBERED_DAY =
  /\b\d{4}-\d{2}-\d{2}\b|(?<![\d./-])\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/-])|\d{1,2}月\d{1,2}日/gu;

const namedDays = new Map<string, RegExp | null>();

/** "March 3", "3rd of March", "3. März 2026", "3 de marzo". */
function namedDay(language: string): RegExp | null {
  const before = namedDays.get(language);
  if (before !== undefined) return before;
  const names = monthNames(language);
  const month = `(?:${names.join('|')})\\.?`;
  const pattern =
    names.length === 0
      ? null
      : new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${month}[^\\S\\n]\\d{1,2}(?:st|nd|rd|th)?(?!\\p{N})|\\d{1,2}(?:st|nd|rd|th|\\.|er|º)?(?:[^\\S\\n](?:de|of))?[^\\S\\n]${month}(?!\\p{L}))(?:(?:,|[^\\S\\n]de)?[^\\S\\n]20\\d\\d)?`,
          'giu',
        );
  namedDays.set(language, pattern);
  return pattern;
}

/** A day that will be over. */
export const hardCodedDate: LintRule = {
  code: 'hard-coded-date',
  severity: 'warning',
  languages: 'any',
  source: LEFT_OVER,
  fires: [
    'It ships on March 3.',
    'It ships on 2026-03-04.',
    { template: 'Es kommt am 3. März.', language: 'de' },
    { template: 'Llega el 3 de marzo de 2026.', language: 'es' },
    { template: '3月4日にお届けします。', language: 'ja' },
    {
      template: 'It ships on 3/4/2026.',
      facts: [A_DATE],
      fixed: 'It ships on {{ fact.date }}.',
    },
  ],
  silent: [
    'It may take 3 to 5 days.',
    'You may 2 times out of three. Step 3 may take a day.',
    'Version 1.2.3 and 24/7 help.',
    '1. We read it in March.\n2. We write.',
    { template: 'By {{ fact.date }}.', facts: [A_DATE] },
  ],
  find: (read) => {
    const literal = withoutAddresses(read.literal);
    const named = namedDay(read.entry.language);
    return [NUMBERED_DAY, ...(named === null ? [] : [named])].flatMap((pattern) =>
      findMatches({ ...read, literal }, pattern, ([found], start, end) =>
        isVerb(found, read.entry.language)
          ? null
          : dateFound(read, start, end - (found.endsWith('.') ? 1 : 0)),
      ),
    );
  },
};

/** "Step 3 may take a day": where months have a capital, what has none is no month. */
function isVerb(found: string, language: string): boolean {
  return CAPITAL_MONTHS.has(language) && /\p{L}/u.test(found) && !/\p{Lu}|月/u.test(found);
}

const CAPITAL_MONTHS = new Set(['en', 'de']);

/** Without the full stop that ends the sentence. */
function dateFound(read: ReadEntry, start: number, end: number): Partial<Found> {
  return {
    end,
    values: { words: read.template.slice(start, end) },
    ...orFact(read, 'date', start, end),
  };
}
