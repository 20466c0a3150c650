import { shareWithin, wordRuns } from '../../suggestions/likeness';
import type { Rule } from '../Rule';

/** Shorter sentences ("Thank you for your patience") are said again without anybody minding. */
const LEAST_WORDS = 6;

/** From this share of its runs of three words on a sentence was sent before. */
const SAME_FROM = 0.75;

/** A sentence that this ticket was sent before. */
export const repeatedPhrase: Rule = {
  kind: 'repeated-phrase',
  weight: 0.58,
  source:
    'Gremler, Gwinner (2000) on rapport; callers who meet the same sentence again hear a script',
  fires: [
    {
      draft: 'I understand how frustrating a missing parcel is. It left the depot today.',
      sent: ['Hi Ana, I understand how frustrating a missing parcel is. I will trace it.'],
    },
  ],
  silent: [
    {
      draft: 'It left the depot today, and the courier has your number.',
      sent: ['Hi Ana, I understand how frustrating a missing parcel is. I will trace it.'],
    },
    { draft: 'Thank you for your patience.', sent: ['Thank you for your patience.'] },
  ],
  find: (draft, { sent }) => {
    if (sent.length === 0) return [];
    const before = sent.map((reply) => wordRuns(reply.plain));
    return draft.sentences
      .filter(({ from, to, start, end }) => {
        if (to - from < LEAST_WORDS) return false;
        const runs = wordRuns(draft.plain.slice(start, end));
        return before.some((reply) => shareWithin(runs, reply) >= SAME_FROM);
      })
      .slice(0, 3)
      .map(({ start, end }) => ({ rule: 'repeated-phrase', values: {}, start, end }));
  },
};
