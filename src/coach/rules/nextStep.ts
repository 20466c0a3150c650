import type { Draft } from '../Draft';
import { hasPhrase, phraseBook, phraseSet } from '../findPhrases';
import type { Rule } from '../Rule';

const LEAST_WORDS = 4;

/** Nobody does anything: no action, no step for the customer, no question, no answer. */
export const nextStep: Rule = {
  kind: 'next-step',
  weight: 0.68,
  source:
    'Marinova, Singh, Singh (2018), "Frontline Problem-Solving Effectiveness", Journal of Marketing Research 55(2); ' +
    'Tax, Brown, Chandrashekaran (1998) on procedural justice',
  fires: [
    {
      draft: 'I understand how upsetting that is. Thank you for your patience.',
      said: 'My parcel is lost and nobody helps me.',
      state: 'angry',
    },
  ],
  silent: [
    {
      draft: 'I understand how upsetting that is. I am calling the depot now.',
      said: 'My parcel is lost and nobody helps me.',
      state: 'angry',
    },
    { draft: 'What a lovely note, thank you.', said: 'You are great!', state: 'happy' },
    { draft: 'We are open until six.', said: 'Are you open on Saturday?', state: 'neutral' },
    { draft: 'Which of the two would you like?', said: 'It broke!', state: 'frustrated' },
  ],
  find: (draft, { state, isUpset, customer, heard: { actions, instructions, apologies } }) => {
    // An apology without action says it already.
    if (apologies.length > 0) return [];
    if (customer.words.length === 0 || draft.words.length < LEAST_WORDS) return [];
    if (!isUpset || state === 'happy') return [];
    if (actions.length > 0 || instructions.length > 0) return [];
    if (asksBack(draft) || hasPhrase(draft, COMING)) return [];
    return [{ rule: 'next-step', values: {}, start: draft.bodyEnd, end: draft.bodyEnd }];
  },
};

/** Something is going to happen, however it is put. */
const COMING = phraseBook([["will|we'll|i'll|soon|shortly", null]]);

/** "How can I help you?" asks nothing that the customer has not said. */
const IDLE = phraseSet([
  'how can|may i|we help|assist',
  'have you even',
  'what can i|we do for you',
  'did|do you expect',
]);

function asksBack(draft: Draft): boolean {
  return draft.sentences.some(({ asks, from, to }) => asks && !hasPhrase(draft, IDLE, from, to));
}
