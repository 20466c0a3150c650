import type { Action } from '../findActions';
import type { Draft } from '../Draft';
import { findPhrases, hasPhrase, phraseBook } from '../findPhrases';
import type { Rule } from '../Rule';

/** What waits for the customer has no time of ours; nor has what is said of any time. */
const CONDITIONS = phraseBook(
  [
    'if',
    'once',
    'whenever',
    'as soon as i|we|you|it|the|they|he|she|your',
    'when you|it|the|your',
    'should you',
    'in case',
    'until',
    'always',
    'anytime',
    'any time',
    'after',
    'with that',
    'tell me',
    'let me know',
    'send me',
    '^ then',
    'from there|here|your',
  ].map((text) => [text, null] as const),
);
const VAGUE = phraseBook(
  [
    '[as soon as possible]',
    'asap',
    'shortly',
    'soon',
    'in due course',
    'at some point',
    'in the near future',
    'quickly',
    'when possible',
  ].map((text) => [text, null] as const),
);

/** Something is promised, and not when. */
export const actionWithoutTime: Rule = {
  kind: 'action-without-time',
  weight: 0.5,
  source:
    'Maister (1985), "The Psychology of Waiting Lines": uncertain waits are longer than known, finite waits',
  fires: [
    'I will look into it and get back to you.',
    'We will contact you shortly.',
    'I will check with the warehouse as soon as possible.',
  ],
  silent: [
    'I will look into it and get back to you by Friday.',
    'I have refunded the fee.',
    'Once you send the photo, I will order a new one.',
    'I am checking it now.',
    'You will receive the code within ten minutes.',
  ],
  find: (draft, { state, heard: { actions, times } }) => {
    if (times.length > 0 || state === 'happy') return [];
    // What is asked of the customer first has no time yet.
    if (draft.sentences.some(({ asks }) => asks)) return [];
    const vague = findPhrases(draft, VAGUE)[0];
    const waiting = actions.filter(
      (action) =>
        action.when === 'promised' && !isConditional(draft, action) && !isAtOnce(draft, action),
    );
    const last = waiting.at(-1);
    if (last === undefined) return [];
    if (vague !== undefined) {
      const { start, end } = vague;
      return [{ rule: 'vague-time', values: { words: draft.text.slice(start, end) }, start, end }];
    }
    const end = endOfSentence(draft, last.sentence);
    return [{ rule: 'action-without-time', values: {}, start: end, end }];
  },
};

/** Done with the reply itself: nobody waits for it. */
const AT_ONCE =
  /(?:close|mark|keep|leave|note|stay|pass|pick|attach|add|explain|walk|guide|be|hold)$/u;

function isAtOnce({ plain }: Draft, { start, end }: Action): boolean {
  return AT_ONCE.test(plain.slice(start, end).toLowerCase());
}

function isConditional(draft: Draft, { sentence }: Action): boolean {
  const span = draft.sentences[sentence];
  if (span === undefined) return false;
  return hasPhrase(draft, CONDITIONS, span.from, span.to);
}

/** Before the mark that ends it. */
function endOfSentence(draft: Draft, sentence: number): number {
  const to = draft.sentences[sentence]?.to ?? 0;
  return draft.words[to - 1]?.end ?? draft.bodyEnd;
}
