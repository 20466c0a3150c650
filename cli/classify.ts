import { findSegments } from '../src/conversation/findSegments';
import type { EmotionModel } from '../src/emotion/EmotionModel';
import { readMessage } from '../src/emotion/readCustomer';
import { readEmotion } from '../src/emotion/readEmotion';

type Asked = { kind: 'asked'; id: string | number; text: string };
type Refused = { kind: 'refused'; answer: { id?: string | number; error: string } };

/**
 * One line in, one line out: reads `{"id","text"}` just as the app reads a customer's message.
 *
 * @returns the answer, and whether the line was a valid one; `null` for an empty line
 */
export const classify = (
  line: string,
  model: EmotionModel,
): { answer: object; valid: boolean } | null => {
  if (line.trim() === '') return null;
  const asked = readLine(line);
  if (asked.kind === 'refused') return { answer: asked.answer, valid: false };
  const { id, text } = asked;
  const reading =
    readMessage({ text, segments: findSegments(text) }, model) ?? readEmotion('', model);
  return {
    valid: true,
    answer: {
      id,
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
};

const readLine = (line: string): Asked | Refused => {
  const refuse = (error: string, id?: string | number): Refused => ({
    kind: 'refused',
    answer: id === undefined ? { error } : { id, error },
  });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuse('The line is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('The line is not a JSON object with "id" and "text".');
  const { id, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    return refuse('The line has no "id" that is a string or a number.');
  if (text === undefined) return refuse('The line has no "text".', id);
  if (typeof text !== 'string') return refuse('The "text" is not a string.', id);
  return { kind: 'asked', id, text };
};
