import wordings from '../phrases/passive.json';
import { findWordings, wordingBook } from '../findWordings';
import type { Rule } from '../Rule';

const BOOK = wordingBook(wordings);

/** Hides who was responsible. */
export const passive: Rule = {
  kind: 'passive',
  weight: 0.5,
  source:
    'Scher, Darley (1997) on apologies that take responsibility; Packard et al. (2018) on I instead of we and nobody',
  fires: [
    'Mistakes were made.',
    'An error occurred in our billing.',
    'Your request was overlooked.',
    'The wrong item was sent.',
  ],
  silent: [
    'Your parcel was scanned in Leeds.',
    'Your refund has been issued.',
    'We made a mistake.',
    'Your request was overlooked by us.',
  ],
  find: (draft, { isUpset }) => findWordings(draft, BOOK, isUpset),
};
