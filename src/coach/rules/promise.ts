import byTopic from '../phrases/promisesByTopic.json';
import wordings from '../phrases/promises.json';
import { findWordings, wordingBook } from '../findWordings';
import type { PromiseTopic } from '../Review';
import type { Rule } from '../Rule';

const BOOK = wordingBook(wordings);

/** What the settings take from agents to promise. */
const BY_TOPIC: Record<PromiseTopic, ReturnType<typeof wordingBook>> = {
  refund: wordingBook(byTopic.refund),
  legal: wordingBook(byTopic.legal),
  compensation: wordingBook(byTopic.compensation),
  delivery: wordingBook(byTopic.delivery),
};

/** Promises what nobody can keep, or what settings do not allow. */
export const promise: Rule = {
  kind: 'promise',
  weight: 0.75,
  source:
    'Parasuraman, Zeithaml, Berry (1985): the gap between what is promised and what is delivered',
  fires: [
    'I guarantee it arrives tomorrow.',
    'This will never happen again.',
    'It is perfectly safe to take both.',
    'We accept full liability.',
    { draft: 'I will refund you in full.', noPromises: ['refund'] },
  ],
  silent: [
    'I hope this does not happen again.',
    'I cannot promise a date yet.',
    'Your two-year warranty covers it.',
    'I will refund you in full.',
    { draft: 'I have asked for a refund.', noPromises: ['refund'] },
  ],
  find: (draft, { isUpset, noPromises }) => [
    ...findWordings(draft, BOOK, isUpset),
    ...[...noPromises].flatMap((topic) => findWordings(draft, BY_TOPIC[topic], isUpset)),
  ],
};
