import words from '../phrases/jargon.json';
import type { Draft } from '../Draft';
import { findPhrases, phraseSet } from '../findPhrases';
import type { Found, Rule } from '../Rule';
import { stem } from '../stems';

const BOOK = phraseSet([
  ...words.terms.split(' ').filter((term) => !term.includes('-')),
  ...words.phrases,
]);

/** Words of the house that a customer need not know; not those which the customer used. */
export const jargon: Rule = {
  kind: 'jargon',
  weight: 0.45,
  source:
    'Packard, Berger (2021), "How Concrete Language Shapes Customer Satisfaction", Journal of Consumer Research 47(5)',
  fires: ['I have raised it with tier 2.', 'Our SLA is 48 hours.', 'The RMA is open in our CRM.'],
  silent: [
    'The VAT is on page 2 of the PDF.',
    { draft: 'The webhook is back.', said: 'My webhook stopped.' },
    'I plugged in the USB cable.',
  ],
  find: (draft, { customer, customerStems }) => {
    const known = new Set(customer.words.map(({ word }) => word));
    const found: Found[] = [];
    for (const { from, to, start, end } of findPhrases(draft, BOOK)) {
      if (
        draft.words
          .slice(from, to)
          .some(({ word }) => known.has(word) || customerStems.has(stem(word)))
      )
        continue;
      if (isExplained(draft, end)) continue;
      found.push({ rule: 'jargon', start, end, values: { words: draft.text.slice(start, end) } });
    }
    return [...found, ...findAcronyms(draft, known)];
  },
};

/** "RMA (a return number)": said and explained at once. */
function isExplained(draft: Draft, end: number): boolean {
  return /^\s?(?:\(|,? (?:that is|i\.e\.|meaning|which means|which is|in other words)\b)/u.test(
    draft.plain.slice(end, end + 20),
  );
}

/** Everybody knows these, or they stand for themselves. */
const KNOWN_ACRONYMS = new Set(words.everyday.split(' '));

/** One short form may be a name; two that nobody used before are a language of their own. */
const LEAST_ACRONYMS = 2;

function findAcronyms(draft: Draft, known: ReadonlySet<string>): Found[] {
  const unknown = draft.words.filter(({ word, capitals, quoted, start, end }) => {
    if (!capitals || quoted || known.has(word) || KNOWN_ACRONYMS.has(word)) return false;
    if (!/^[a-z]{2,5}$/u.test(word)) return false;
    // Part of a number, a code or a name: "7H2-XXX", "AB/12".
    return !/[\p{N}/_-]/u.test(draft.plain.charAt(start - 1) + draft.plain.charAt(end));
  });
  if (new Set(unknown.map(({ word }) => word)).size < LEAST_ACRONYMS) return [];
  // Words in capitals beside each other are shouted.
  const isShouted = unknown.some((one, at) => unknown[at + 1]?.start === one.end + 1);
  const [first] = unknown;
  if (first === undefined || isShouted) return [];
  const { start, end } = first;
  return [{ rule: 'jargon', start, end, values: { words: draft.text.slice(start, end) } }];
}
