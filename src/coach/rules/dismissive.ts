import wordings from '../phrases/dismissive.json';
import { findWordings, wordingBook } from '../findWordings';
import type { Rule } from '../Rule';

const BOOK = wordingBook(wordings);

/** Belittles what the customer feels or asks. */
export const dismissive: Rule = {
  kind: 'dismissive',
  weight: 0.8,
  source: 'Linehan (1993) on invalidation; Clark et al. (2013) on what callers hear as dismissal',
  fires: [
    'Please calm down.',
    'As I already said, the refund takes five days.',
    'It is only a small scratch.',
    'You just need to restart it.',
  ],
  silent: [
    'I have just checked your order.',
    'It is just as important to us.',
    'Just reply to this message and I will book it.',
    'Only you can see this page.',
  ],
  find: (draft, { isUpset }) => findWordings(draft, BOOK, isUpset),
};
