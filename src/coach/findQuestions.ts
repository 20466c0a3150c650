import rhetorical from './phrases/rhetoricalQuestions.json';
import type { Draft } from './Draft';
import { hasPhrase, phraseBook, phraseSet } from './findPhrases';
import type { Span } from './Review';
import { contentStems } from './stems';

/** What form an answer has: a time for `when`, an amount for `how-much`, yes or no. */
export type AnswerForm =
  'when' | 'how-much' | 'where' | 'how' | 'why' | 'request' | 'yes-no' | 'other';

/** A question that the customer wants answered. */
export type CustomerQuestion = Span & {
  text: string;
  form: AnswerForm;
  stems: ReadonlySet<string>;
};

const RHETORICAL = phraseSet(rhetorical.phrases);
const INDIRECT = phraseSet(rhetorical.indirect);

const FORMS: readonly (readonly [AnswerForm, ReturnType<typeof phraseBook<null>>])[] = (
  [
    ['when', ['when', 'how long|soon', 'what time|day|date', 'eta', 'by when']],
    [
      'how-much',
      ['how much|many', 'what price|amount', "[what is|what's|whats] the price|cost|fee"],
    ],
    ['where', ['where']],
    [
      'how',
      ['how do|can|to|should|could|would', 'what do i|we', 'what should i|we', 'which|what steps'],
    ],
    [
      'other',
      ['^ what|which|who', '< what|which|who is|are|was|were|do|does|did|would|should|happens'],
    ],
    ['why', ['why', 'how come', 'what happened', 'reason']],
    [
      'request',
      [
        'can|could|will|would you|someone|anyone|somebody|u',
        'please',
        '[can|could|may|might] [i|we] [have|get|speak|talk]',
        'would you mind',
        'any chance',
      ],
    ],
    [
      'yes-no',
      [
        'is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|may|am _',
        "isn't|aren't|don't|doesn't|didn't|can't|won't|wasn't|haven't|hasn't",
      ],
    ],
  ] as const
).map(([form, phrases]) => [form, phraseSet(phrases)]);

/** A question so short needs a word that asks. */
const LEAST_WORDS = 4;
const ASKING = phraseBook([
  ['when|where|how|why|what|which|who|is|are|do|does|did|can|could|will|eta|any', null],
]);

/** More than these no reply answers one by one. */
const MAX_QUESTIONS = 12;

/**
 * Finds what the customer asks: sentences with a question mark, and "please let me know when …".
 * Questions that only vent ("Are you kidding me?") are left out.
 */
export function findQuestions(customer: Draft): CustomerQuestion[] {
  const questions: CustomerQuestion[] = [];
  for (const { start, end, from, to, asks } of customer.sentences) {
    if (!asks && !hasPhrase(customer, INDIRECT, from, to)) continue;
    if (hasPhrase(customer, RHETORICAL, from, to)) continue;
    // "4 star hotel??" asks nothing.
    if (to - from < LEAST_WORDS && !hasPhrase(customer, ASKING, from, to)) continue;
    const form = FORMS.find(([, book]) => hasPhrase(customer, book, from, to))?.[0] ?? 'other';
    questions.push({
      start,
      end,
      text: customer.text.slice(start, end),
      form,
      stems: contentStems(customer, from, to),
    });
    if (questions.length === MAX_QUESTIONS) break;
  }
  return questions;
}
