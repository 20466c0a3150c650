import { findSegments } from '../src/conversation/findSegments';
import type { EmotionModel } from '../src/emotion/EmotionModel';
import { readMessage } from '../src/emotion/readCustomer';
import { readEmotion } from '../src/emotion/readEmotion';

type Asked = { kind: 'asked'; id: string | number; text: string };
type Refused = { kind: 'refused'; id?: string | number; error: string };

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
  if (asked.kind === 'refused') {
    const { kind: _, ...answer } = asked;
    return { answer, valid: false };
  }
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
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'refused', error: 'The line is not valid JSON.' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { kind: 'refused', error: 'The line is not a JSON object with "id" and "text".' };
  const { id, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    return { kind: 'refused', error: 'The line has no "id" that is a string or a number.' };
  if (text === undefined) return { kind: 'refused', id, error: 'The line has no "text".' };
  if (typeof text !== 'string') return { kind: 'refused', id, error: 'The "text" is not a string.' };
  return { kind: 'asked', id, text };
};
