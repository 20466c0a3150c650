import type { Assistance } from '../assist';
import { saidText } from '../conversation/saidText';

/** A message that was read now: its words as the customer wrote them, and the evidence in it. */
export type ShownMessage = {
  id: string;
  text: string;
  /** The evidence; offsets are those of `text`, UTF-16 units, in order, not overlapping. */
  marks: { start: number; end: number }[];
  /** Whether `text` is only a part of it. */
  cut: boolean;
};

/** More is a letter: the agent reads it in the conversation, or asks for it. */
const MAX_CHARS = 700;
/** So much stands before the first mark where a long message is cut. */
const LEAD_CHARS = 160;

/**
 * The customer's messages since the last reply, or the latest one, with the words that told.
 *
 * @param whole ids of the messages to show uncut
 */
export function showMessages(
  { conversation, customer }: Pick<Assistance, 'conversation' | 'customer'>,
  whole: ReadonlySet<string>,
): ShownMessage[] {
  const lastReply = conversation.messages.findLastIndex(({ from }) => from === 'agent');
  const read = new Set(customer.trend.map(({ messageId }) => messageId));
  const fromCustomer = conversation.messages.filter(({ id }) => read.has(id));
  const since = conversation.messages.slice(lastReply + 1).filter(({ id }) => read.has(id));
  const now = since.length > 0 ? since : fromCustomer.slice(-1);
  return now.map(({ id, text, segments }) => {
    const marks = customer.nowEvidence
      .filter(({ messageId }) => messageId === id)
      .map(({ start, end }) => ({ start, end }))
      .sort((a, b) => a.start - b.start);
    return { id, ...excerpt(text, saidText(text, segments), marks, whole.has(id)) };
  });
}

/** Quotes and signatures are blanks in `said`; they are left away at both ends. */
function excerpt(
  text: string,
  said: string,
  marks: ShownMessage['marks'],
  whole: boolean,
): Omit<ShownMessage, 'id'> {
  const first = said.length - said.trimStart().length;
  const last = said.trimEnd().length;
  const long = last - first > MAX_CHARS;
  if (whole || !long) return { ...slice(text, marks, first, last), cut: false };
  const told = marks[0]?.start ?? first;
  const start = told - first < MAX_CHARS / 2 ? first : wordStart(text, told - LEAD_CHARS);
  return { ...slice(text, marks, start, wordStart(text, start + MAX_CHARS)), cut: true };
}

function slice(text: string, marks: ShownMessage['marks'], start: number, end: number) {
  return {
    text: text.slice(start, end).trimEnd(),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  };
}

/** The beginning of the word at `at` or, in a text without spaces, a place that cuts no emoji in half. */
function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  if (space !== -1 && at - space < 40) return space + 1;
  return /[\uDC00-\uDFFF]/u.test(text.charAt(at)) ? at - 1 : at;
}
