import * as v from 'valibot';
import type { Review } from '../src/coach/Review';
import { reviewDraft } from '../src/coach/reviewDraft';
import { cleanText } from '../src/conversation/cleanText';
import { findSegments } from '../src/conversation/findSegments';
import { saidText } from '../src/conversation/saidText';
import type { EmotionModel } from '../src/emotion/EmotionModel';
import { readMessage } from '../src/emotion/readCustomer';
import { channelKind } from '../src/suggestions/channelKind';
import { sayTip } from '../src/words/sayTip';
import type { Answered } from './Answered';
import { readRequest } from './readRequest';
import { sayInEnglish } from './sayInEnglish';

/** A draft with what surrounds it; all but the draft may be left out. */
export const DraftSchema = v.object({
  draft: v.string(),
  customer: v.optional(v.nullable(v.string()), null),
  name: v.optional(v.nullable(v.string()), null),
  channel: v.optional(v.nullable(v.string()), null),
  sent: v.optional(v.array(v.string()), []),
});

/** One line in, one line out: reviews a draft beside what the customer wrote, just as the app does. */
export function review(line: string, model: EmotionModel): Answered {
  const request = readRequest(line, DraftSchema);
  if (request.kind !== 'asked') return request;
  const { id, asked } = request;
  const reviewed = reviewAsked(asked, model);
  if (reviewed.kind === 'silent')
    return {
      kind: 'answered',
      answer: { id, level: 'good', good: [], tips: [], silent: reviewed.why },
    };
  return {
    kind: 'answered',
    answer: {
      id,
      level: reviewed.level,
      good: reviewed.good,
      tips: reviewed.tips.map((tip) => ({
        kind: tip.kind,
        start: tip.start,
        end: tip.end,
        message: sayTip(tip, sayInEnglish),
        ...(tip.replacement === undefined ? {} : { replacement: tip.replacement }),
      })),
    },
  };
}

/** Reads the customer's words with the shipped engine, and the draft beside them. */
export function reviewAsked(
  { draft, customer, name, channel, sent }: v.InferOutput<typeof DraftSchema>,
  model: EmotionModel,
): Review {
  const text = cleanText(customer ?? '');
  const segments = findSegments(text);
  return reviewDraft({
    text: draft,
    customer: { reading: readMessage({ text, segments }, model), said: saidText(text, segments) },
    name,
    channel: channelKind(channel ?? 'email'),
    sent,
  });
}
