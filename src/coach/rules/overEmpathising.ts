import gushing from '../phrases/gushing.json';
import type { Draft } from '../Draft';
import { findWordings, wordingBook } from '../findWordings';
import { findPhrases, phraseSet } from '../findPhrases';
import type { Found, Rule } from '../Rule';

const GUSHING = wordingBook(gushing);

/** Sentences that say once more how the customer feels. */
const FEELS = phraseSet([
  '@we really|fully|completely|totally|do|can|truly|only|absolutely|also|so? understand|imagine|appreciate|see|know|realize|realise|feel|hear|sympathize|empathize how|your|the|that|what|why|with',
  '@we really|fully|completely|totally|do|can|truly|only|absolutely|also? understand|imagine $',
  'must|would|has be|have|feel|been been? so|very|really|incredibly|extremely|truly|deeply|quite|pretty? frustrat*|upset*|stress*|worr*|difficult|hard|annoy*|disappoint*|awful|terrible|horrible|exhaust*|painful|scary|distress*|unsettling|infuriating|devastating|maddening',
  "[that's|that is|this is|it's|it is|sounds] so|very|really|incredibly|extremely|truly|deeply|quite|totally|completely|absolutely? frustrat*|upset*|stress*|worr*|annoy*|disappoint*|awful|terrible|horrible|exhaust*|painful|scary|distress*|unsettling|infuriating|devastating|maddening|understandable",
  'my|our heart goes',
  'in your shoes|place',
  'feel for you',
  'every right to be|feel',
]);

/** From the third sentence about the feeling on it is too much; it takes from the help. */
const TOO_MANY = 3;

/** More than one acknowledgment, and gushing. */
export const overEmpathising: Rule = {
  kind: 'over-empathising',
  weight: 0.45,
  source:
    'Marinova, Singh, Singh (2018), "Frontline Problem-Solving Effectiveness", Journal of Marketing Research 55(2): ' +
    'relational talk beyond the first lowers satisfaction',
  fires: [
    'I am so so sorry.',
    'I understand how upsetting this is. I can imagine how stressful it must be. That is so frustrating.',
    'I apologize from the bottom of my heart.',
  ],
  silent: [
    'I understand how upsetting a lost parcel is. I am tracing it now.',
    'I am so sorry for the loss of your mother.',
  ],
  find: (draft, { state, upset }) => [
    ...findWordings(draft, GUSHING, false),
    ...findRepeated(draft, state === 'neutral' && upset < 0.15 ? 1 : TOO_MANY),
  ],
};

function findRepeated(draft: Draft, tooMany: number): Found[] {
  const sentences = new Map<number, number>();
  for (const { from } of findPhrases(draft, FEELS)) {
    const index = draft.words[from]?.sentence ?? 0;
    sentences.set(index, from);
  }
  const sentence = draft.sentences[[...sentences.keys()].sort((a, b) => a - b)[tooMany - 1] ?? -1];
  if (sentence === undefined) return [];
  const { start, end } = sentence;
  return [{ rule: 'over-empathising', start, end, values: {} }];
}
