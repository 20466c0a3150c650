import wordings from '../phrases/blame.json';
import { findWordings, wordingBook } from '../findWordings';
import type { Rule } from '../Rule';

const BOOK = wordingBook(wordings);

/** Puts the fault on the customer. */
export const blame: Rule = {
  kind: 'blame',
  weight: 0.85,
  source:
    'Weiner (1985), attribution theory; Groth, Grandey (2012) on spirals of blame in service encounters',
  fires: [
    'You should have read the instructions.',
    'This happened because you entered the wrong address.',
    'You failed to cancel in time.',
    'If you had checked the box, this would not have happened.',
  ],
  silent: [
    'You should have received an e-mail by now.',
    'This is not your fault.',
    'If you did not receive the code, tell me.',
    'You did not do anything wrong.',
    'You should not have to chase us.',
  ],
  find: (draft, { isUpset }) => findWordings(draft, BOOK, isUpset),
};
