import { hasPhrase, phraseSet } from '../findPhrases';
import type { Rule } from '../Rule';
import { contentStems, overlap } from '../stems';

/** The agent says what the apology is for: something did go wrong. */
const OWN_FAULT = phraseSet([
  'our|my mistake|error|fault|slip',
  'mix-up',
  'missed',
  'wrong',
  'error',
  'broken',
  'outage',
  "it's|it isn't|wasn't",
  'dead',
]);

/** So likely upset a customer is not to be told that no apology is due. */
const CALM_BELOW = 0.15;

/** An apology to somebody for whom nothing went wrong. */
export const apologyNotDue: Rule = {
  kind: 'apology-not-due',
  weight: 0.48,
  source:
    'Kador (2009), Effective Apology; Smith et al. (1999): an apology signals a failure, also where there was none',
  fires: [
    {
      draft: 'I am sorry for the inconvenience. We are open until six.',
      said: 'Until when are you open on Saturday?',
      state: 'neutral',
    },
    { draft: 'Sorry! So glad you like it.', said: 'The new dress is lovely.', state: 'happy' },
  ],
  silent: [
    {
      draft: 'I am sorry for the delay in answering. We are open until six.',
      said: 'Until when are you open on Saturday?',
      state: 'neutral',
    },
    { draft: 'I am sorry about the crash.', said: 'The export crashes.', state: 'neutral' },
    'I am sorry about that.',
  ],
  find: (draft, { state, upset, wentWrong, customer, customerStems, heard: { apologies } }) => {
    if (upset >= CALM_BELOW || customer.words.length === 0) return [];
    if (wentWrong && state !== 'happy') return [];
    if (state !== 'neutral' && state !== 'happy') return [];
    return apologies
      .filter(({ from }) => {
        const sentence = draft.sentences[draft.words[from]?.sentence ?? 0];
        if (state === 'happy') return true;
        // Sorry for the very thing that they wrote about: so something did go wrong.
        if (sentence !== undefined) {
          const { same } = overlap(contentStems(draft, sentence.from, sentence.to), customerStems);
          if (same.length > 0) return false;
        }
        return sentence === undefined || !hasPhrase(draft, OWN_FAULT, sentence.from, sentence.to);
      })
      .slice(0, 1)
      .map(({ start, end }) => ({
        rule: 'apology-not-due',
        start,
        end,
        values: { words: draft.text.slice(start, end) },
      }));
  },
};
