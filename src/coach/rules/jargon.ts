import words from '../phrases/jargon.json';
import type { Draft } from '../Draft';
import { findPhrases, phraseBook } from '../findPhrases';
import type { Found, Rule } from '../Rule';

const BOOK = phraseBook(
  [...words.terms.split(' ').filter((term) => !term.includes('-')), ...words.phrases].map(
    (text) => [text, null] as const,
  ),
);

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
  find: (draft, { customer }) => {
    const known = new Set(customer.words.map(({ word }) => word));
    const found: Found[] = [];
    for (const { from, to, start, end } of findPhrases(draft, BOOK)) {
      if (draft.words.slice(from, to).some(({ word }) => known.has(word))) continue;
      if (isExplained(draft, end)) continue;
      found.push({ rule: 'jargon', start, end, values: { words: draft.text.slice(start, end) } });
    }
    return found;
  },
};

/** "RMA (a return number)": said and explained at once. */
function isExplained(draft: Draft, end: number): boolean {
  return /^\s?(?:\(|,? (?:that is|i\.e\.|meaning|which means|which is|in other words)\b)/u.test(
    draft.plain.slice(end, end + 20),
  );
}
