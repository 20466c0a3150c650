import wordings from '../phrases/positiveLanguage.json';
import type { Draft } from '../Draft';
import { findWordings, wordingBook } from '../findWordings';
import { findEmpathyThenBut } from '../findEmpathyThenBut';
import type { Rule } from '../Rule';

const BOOK = wordingBook(wordings);

/** What can be done, not what cannot. */
export const positiveLanguage: Rule = {
  kind: 'positive-language',
  weight: 0.5,
  source:
    'Packard, Moore, McFerran (2018), "(I’m) Happy to Help (You)", Journal of Marketing Research 55(4); ' +
    'Clark, Kaplan (1991) and the plain-language guides on saying what can be done',
  fires: [
    "I can't refund this until we receive the item.",
    'Unfortunately, the blue one is sold out.',
    'You must send us the receipt.',
    'Our policy does not allow returns after 30 days.',
    'No problem!',
    'I understand how annoying this is, but the fee stays.',
  ],
  silent: [
    "I can't wait to hear how the recital goes!",
    "I'm sorry you can't log in.",
    'You can change the address until Friday.',
    'If you need to change anything, reply here.',
    'There was no problem with the payment.',
    'The page says "You must be signed in".',
  ],
  find: (draft: Draft, { isUpset }) => [
    ...findWordings(draft, BOOK, isUpset),
    ...findEmpathyThenBut(draft),
  ],
};
