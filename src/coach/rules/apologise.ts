import owning from '../phrases/owning.json';
import { hasPhrase, phraseBook } from '../findPhrases';
import type { Rule } from '../Rule';

const OWNING = phraseBook(owning.map((text) => [text, null] as const));

const LEAST_WORDS = 5;

/** Says that something went wrong and nobody says sorry for it. */
export const apologise: Rule = {
  kind: 'apologise',
  weight: 0.66,
  source:
    'Smith, Bolton, Wagner (1999), "A Model of Customer Satisfaction with Service Encounters Involving Failure and ' +
    'Recovery", Journal of Marketing Research 36(3)',
  fires: [
    {
      draft: 'I will send a new lamp tomorrow.',
      said: 'The lamp arrived broken and nobody answers!',
      state: 'angry',
    },
  ],
  silent: [
    {
      draft: 'I am sorry that the lamp arrived broken. I will send a new one tomorrow.',
      said: 'The lamp arrived broken and nobody answers!',
      state: 'angry',
    },
    {
      draft: 'That was our mistake. I will send a new one tomorrow.',
      said: 'The lamp arrived broken and nobody answers!',
      state: 'angry',
    },
    { draft: 'The lamp takes an E27 bulb.', said: 'Which bulb does it take?', state: 'neutral' },
  ],
  find: (draft, { state, isUpset, wentWrong, heard }) => {
    if (
      !isUpset ||
      state === 'sad' ||
      state === 'worried' ||
      !wentWrong ||
      draft.words.length < LEAST_WORDS
    )
      return [];
    const { apologies, sympathies, condolences } = heard;
    if (apologies.length + sympathies.length + condolences.length > 0) return [];
    if (hasPhrase(draft, OWNING)) return [];
    if (heard.acknowledgments.some(({ how }) => how !== 'generic')) return [];
    return [{ rule: 'apologise', values: {}, start: draft.bodyStart, end: draft.bodyStart }];
  },
};
