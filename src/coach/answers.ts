import type { Context } from './Context';
import type { Draft } from './Draft';
import { findPhrases, hasPhrase, phraseBook } from './findPhrases';
import type { CustomerQuestion } from './findQuestions';
import { contentStems, overlap } from './stems';

/** "I will find out": an answer is promised, whatever the question. */
const PROMISED = phraseBook(
  [
    'find out',
    'let you know',
    'get|come|be back to|with|in you?',
    'look|looking|looked into',
    'checking|check',
    'confirm',
    'investigat*',
    'update you',
    'hear from me|us',
    'answer',
    'in touch',
    'reach out',
    'follow|following up',
    'ask|asked|asking',
    'look|looking it|this|that? up',
    'explain',
    'you will know',
    "you'll know",
    'details',
  ].map((text) => [text, null] as const),
);

const YES_NO = phraseBook(
  [
    '< yes|no|sure|certainly|absolutely|indeed|correct|right|definitely|yep|nope|yeah|gladly|exactly|done',
    'of course',
    'you can|could|may',
    "can't|cannot|can not|doesn't|don't|isn't|aren't|won't|not",
    'it|that|they|there|this|we|i|both|he|she is|are|does|do|will|can|has|have|was|did|works|takes|covers|includes|comes',
    "it's|that's|they're|we're|it'll|i'll|there's|we'll|i've|i'm",
    'possible',
    'happy|glad to',
  ].map((text) => [text, null] as const),
);
const REASON = phraseBook(
  [
    'because',
    'since',
    'reason',
    'due to',
    'caused',
    'cause',
    'why',
    'as',
    'happens',
    'happened',
    'so that',
    'from',
    'was|were|is|are|had|did',
  ].map((text) => [text, null] as const),
);

/** The questions that the draft neither answers nor promises to answer, in the customer's order. */
export function unansweredQuestions(
  draft: Draft,
  { questions, heard, customer }: Context,
): CustomerQuestion[] {
  if (questions.length === 0 || customer.words.length === 0) return [];
  if (hasPhrase(draft, PROMISED)) return [];
  const said = contentStems(draft);
  const asksBack = draft.sentences.some(({ asks }) => asks);
  return questions.filter((question) => {
    const { same, near } = overlap(said, question.stems);
    const touches = same.length > 0 || near > 1;
    switch (question.form) {
      case 'when':
        return heard.times.length === 0;
      case 'how-much':
        return (
          !/\d/u.test(draft.plain) &&
          !/\b(?:free|no (?:extra )?(?:cost|charge|fee))\b/iu.test(draft.plain)
        );
      case 'where':
        return (
          !touches &&
          heard.actions.length === 0 &&
          !/https?:|\b(?:here|at|in|on|under)\b/iu.test(draft.said)
        );
      case 'how':
        return heard.instructions.length === 0 && heard.actions.length === 0 && !touches;
      case 'why':
        return !touches && !hasPhrase(draft, REASON);
      case 'request':
        return (
          heard.actions.length === 0 && heard.instructions.length === 0 && !touches && !asksBack
        );
      case 'yes-no':
        return !touches && !asksBack && findPhrases(draft, YES_NO).length === 0;
      case 'other':
        return !touches && !asksBack;
    }
  });
}
