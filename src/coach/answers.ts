import type { Context } from './Context';
import type { Draft } from './Draft';
import { hasPhrase, phraseBook, phraseSet } from './findPhrases';
import type { CustomerQuestion } from './findQuestions';
import { contentStems, overlap } from './stems';

/** "I will find out": an answer is promised, whatever the question. */
const PROMISED = phraseSet([
  'find out',
  'let you know',
  'get|come|be back to|with|in you?',
  'confirm',
  'hear from me|us',
  "[you will|you'll] know|learn|hear",
  'in touch',
  'look it|this|that up',
  'tell you',
  "[i'll|i will|we'll|we will|let me|i am|i'm] check|checking|ask|asking",
  'look|looking into|at',
]);

const YES_NO = phraseSet([
  '< yes|no|sure|certainly|absolutely|indeed|correct|right|definitely|yep|nope|yeah|gladly|exactly|done|both|neither|only|not',
  'of course',
  "you can|could|may|can't|cannot",
  "you don't|do|needn't|need",
  '^ it|they|that|there|this|both is|are|does|do|will|can|has|have|was|did|works|takes|covers|includes|comes',
  "^ it's|that's|they're|it'll|there's",
  'is|are not|available|possible|included|allowed|part|free|fine',
  'happy|glad to',
  "we do|don't|have|offer|ship|deliver|can",
]);
const REASON = phraseSet([
  'because',
  'reason',
  'due to',
  'caused|causes',
  'cause',
  'why',
  'so that',
  'since',
  'the way',
]);
/** A reply with more of them may well answer in other words. */
const FEW_STEMS = 7;
const SPELLED_DURATION = phraseBook([
  [
    'a|an|one|two|three|four|five|six|seven|ten days|weeks|hours|day|week|hour|months|month|minutes',
    null,
  ],
]);

/** The questions that the draft neither answers nor promises to answer, in the customer's order. */
export function unansweredQuestions(
  draft: Draft,
  { questions, heard, customer, state }: Context,
): CustomerQuestion[] {
  if (questions.length === 0 || customer.words.length === 0) return [];
  if (hasPhrase(draft, PROMISED)) return [];
  const said = contentStems(draft);
  const asksBack = draft.sentences.some(({ asks }) => asks);
  // Delight asks without asking: "you did it before I even asked??"
  const isAsked = ({ form }: CustomerQuestion): boolean =>
    state !== 'happy' || (form !== 'other' && form !== 'yes-no' && form !== 'why');
  return questions.filter(isAsked).filter((question) => {
    const { same, near } = overlap(said, question.stems);
    const touches = same.length > 0 || near > 1;
    // Of a question that names nothing nobody can tell.
    if (question.stems.size === 0 && question.form !== 'when') return false;
    switch (question.form) {
      case 'when':
        return (
          heard.times.length === 0 &&
          !/\b\d{1,3} (?:day|week|hour|minute|month)/iu.test(draft.plain) &&
          !hasPhrase(draft, SPELLED_DURATION)
        );
      case 'how-much':
        return (
          !/(?:^|[^\p{L}\p{N}-])\d/u.test(draft.plain) &&
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
        return (
          !touches && !asksBack && heard.instructions.length === 0 && !hasPhrase(draft, YES_NO)
        );
      case 'other':
        return !touches && !asksBack && said.size < FEW_STEMS && !/\d/u.test(draft.plain);
    }
  });
}
