import type { Draft } from '../coach/Draft';
import { findPhrases, hasPhrase, phraseSet } from '../coach/findPhrases';
import { reviewDraft } from '../coach/reviewDraft';
import type { Span } from '../coach/Review';
import type { Ask } from './Scenario';

/** What a reply says to a question, and by which words; `wrong` where that contradicts the facts of the case. */
export type Said = { key: string; topic: string; spans: Span[]; isWrong: boolean };

/** In a sentence with one of these nothing is said for certain. */
const HEDGES = phraseSet([
  "don't|dont|not|can't|cannot|unable|hard|won't [to]? [know|say|tell|promise|sure]",
  'maybe|perhaps|hopefully|probably|presumably|might',
  'i|we [just|really]? hope|think|guess|suppose|believe',
  'should|could be? possible',
  'try to',
]);

/**
 * @param draft what the agent wrote, without what is the customer's own
 * @returns those of the questions to which it says something: all groups of phrases are touched, in sentences that are
 *   certain. Of a question without phrases the coach judges.
 */
export function findAnswered(draft: Draft, asks: readonly Ask[]): Said[] {
  return asks.flatMap(({ key, topic, answer, again, wrong }): Said[] => {
    const denials = wrong === undefined ? [] : findPhrases(draft, phraseSet(wrong));
    if (denials.length > 0)
      return [
        { key, topic, spans: denials.map(({ start, end }) => ({ start, end })), isWrong: true },
      ];
    if (answer.length === 0)
      return isAnsweredForCoach(draft, again[0] ?? topic)
        ? [{ key, topic, spans: [], isWrong: false }]
        : [];
    const touched = answer.map((group) =>
      findPhrases(draft, phraseSet(group)).find(({ from }) => isCertain(draft, from)),
    );
    const spans = touched.flatMap((match) =>
      match === undefined ? [] : [{ start: match.start, end: match.end }],
    );
    return spans.length === answer.length ? [{ key, topic, spans, isWrong: false }] : [];
  });
}

function isCertain(draft: Draft, word: number): boolean {
  const sentence = draft.sentences[draft.words[word]?.sentence ?? 0];
  return sentence === undefined || !hasPhrase(draft, HEDGES, sentence.from, sentence.to);
}

/** The coach says only of what it is sure of that it is answered. */
function isAnsweredForCoach({ text }: Draft, question: string): boolean {
  const said = question.endsWith('?') ? question : `${question}?`;
  const review = reviewDraft({
    text,
    customer: { reading: null, said },
    name: null,
    channel: 'email',
    sent: [],
  });
  return (
    review.kind === 'reviewed' &&
    review.good.includes('question-answered') &&
    review.good.includes('name-the-issue')
  );
}
