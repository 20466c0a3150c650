import wordings from '../phrases/robotic.json';
import { findWordings, wordingBook } from '../findWordings';
import type { Rule } from '../Rule';

const BOOK = wordingBook(wordings);

/** Stock phrases that anybody could have sent to anybody. */
export const robotic: Rule = {
  kind: 'robotic',
  weight: 0.45,
  source: 'Clark et al. (2013) and Gremler, Gwinner (2000) on rapport: scripted phrases lower it',
  fires: [
    'We apologize for any inconvenience this may have caused.',
    'Please be advised that your order has shipped.',
    'Rest assured that we are on it.',
    'We value your business.',
  ],
  silent: [
    'Thank you for your patience while I looked this up.',
    'I am sorry about the inconvenience of two trips to the depot.',
    'Your order is on its way.',
  ],
  find: (draft, { isUpset, firstName }) =>
    findWordings(draft, BOOK, isUpset).map((found) =>
      found.rule === 'dear-customer' && firstName !== null
        ? { ...found, replacement: `Dear ${firstName}` }
        : found,
    ),
};
