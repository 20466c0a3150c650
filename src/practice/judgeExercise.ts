import { findPhrases, phraseSet } from '../coach/findPhrases';
import { readDraft } from '../coach/readDraft';
import type { GoodKind, Review, SilentReason, Tip } from '../coach/Review';
import { reviewDraft } from '../coach/reviewDraft';
import { correctReading } from '../emotion/correctReading';
import { findOddity } from './oddDraft';
import type { Exercise } from './Lesson';

export type Judgment =
  /** Nothing to judge: no words, another language, or no words of the agent's own. */
  | { kind: 'silent'; why: SilentReason | 'no-words' | 'echoed' }
  | {
      kind: 'judged';
      passed: boolean;
      /** The tips that were to be avoided and came up, the weightiest first. */
      tips: Tip[];
      /** What was to be good and is not, yet. */
      missing: GoodKind[];
      /** Whether it answers this message: without, it could have been sent to anybody. */
      fitsTheMessage: boolean;
      /** All that the coach has to say. */
      review: Extract<Review, { kind: 'reviewed' }>;
    };

/** Judges the answer to a lesson's exercise with the coach. */
export function judgeExercise(exercise: Exercise, text: string): Judgment {
  const { customer, channel, absent, present, touches } = exercise;
  const draft = readDraft(text);
  const oddity = findOddity(draft, [customer.said]);
  if (oddity !== null)
    return { kind: 'silent', why: oddity === 'other-language' ? 'language' : oddity };
  const reading = {
    ...correctReading(null, customer.state),
    intensity: customer.intensity,
    language: 'en',
  };
  const review = reviewDraft({
    text,
    customer: { reading, said: customer.said },
    name: customer.name,
    channel,
    sent: [],
  });
  if (review.kind === 'silent') return review;
  const tips = review.tips.filter(({ kind }) => absent.includes(kind));
  const missing = present.filter((kind) => !review.good.includes(kind));
  const fitsTheMessage = touches.every((group) => findPhrases(draft, phraseSet(group)).length > 0);
  return {
    kind: 'judged',
    passed: tips.length === 0 && missing.length === 0 && fitsTheMessage,
    tips,
    missing,
    fitsTheMessage,
    review,
  };
}
