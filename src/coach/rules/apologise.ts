import owning from '../phrases/owning.json';
import type { Draft } from '../Draft';
import { hasPhrase, phraseSet } from '../findPhrases';
import type { Rule } from '../Rule';

const OWNING = phraseSet(owning);

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
    const isFailed = state === 'angry' || state === 'frustrated' || state === 'disappointed';
    if (!(isFailed || (isUpset && wentWrong)) || state === 'sad') return [];
    // Nothing says that it was us: then to see what it was like for them is enough.
    if (!wentWrong && heard.acknowledgments.some(({ how }) => how !== 'generic')) return [];
    const { apologies, sympathies, condolences } = heard;
    if (
      apologies.length + condolences.length > 0 ||
      sympathies.some(({ to }) => !sorryYouFeel(draft, to))
    )
      return [];
    if (hasPhrase(draft, OWNING)) return [];
    return [{ rule: 'apologise', values: {}, start: draft.bodyStart, end: draft.bodyStart }];
  },
};

/** "Sorry that you feel that way" is sorry for the wrong thing. */
function sorryYouFeel(draft: Draft, to: number): boolean {
  return draft.words.slice(to - 2, to + 1).some(({ word }) => /^fe(?:el|lt|eling)$/u.test(word));
}
