import * as v from 'valibot';
import { findSegments } from '../src/conversation/findSegments';
import type { EmotionModel } from '../src/emotion/EmotionModel';
import { readMessage } from '../src/emotion/readCustomer';
import { readEmotion } from '../src/emotion/readEmotion';
import type { Answered } from './Answered';
import { readRequest } from './readRequest';

const Asked = v.object({ text: v.string() });

/** One line in, one line out: reads `{"id","text"}` just as the app reads a customer's message. */
export function classify(line: string, model: EmotionModel): Answered {
  const request = readRequest(line, Asked);
  if (request.kind !== 'asked') return request;
  const { text } = request.asked;
  const reading =
    readMessage({ text, segments: findSegments(text) }, model) ?? readEmotion('', model);
  return {
    kind: 'answered',
    answer: {
      id: request.id,
      state: reading.state,
      confidence: reading.confidence,
      scores: reading.probabilities,
      intensity: reading.intensity,
      signals: reading.signals,
      evidence: reading.evidence.map(({ start, end, state }) => ({ start, end, state })),
      language: reading.language,
      unsure: reading.unsure,
    },
  };
}
