import type { Conversation, Message } from '../conversation/Conversation';
import { saidText } from '../conversation/saidText';
import type { EmotionModel } from './EmotionModel';
import { mergeReadings, mergeWeights } from './mergeReadings';
import { moodOf } from './moodOf';
import { addHistory } from './addHistory';
import { readHistory, type HeardMessage, type History } from './readHistory';
import type { Evidence, Reading } from './Reading';
import { findEvidenceFor, readEmotion, type ReadOptions } from './readEmotion';

/** Evidence with the message that it stands in; offsets are those of the message's `text`. */
export type PlacedEvidence = Evidence & { messageId: string };

export type TrendPoint = { messageId: string; at: string | null; reading: Reading };

export type Direction = 'calming' | 'steady' | 'worsening';

export type CustomerReading = {
  /** The customer's state now, or `null` where there is nothing to read. Its `evidence` is empty: see `nowEvidence`. */
  now: Reading | null;
  /**
   * In the order of the conversation. Weights are shares of what speaks for the state in all these
   * messages together, so the evidence of one message ranks beside that of another.
   */
  nowEvidence: PlacedEvidence[];
  /** One point for every customer message with words, oldest first. */
  trend: TrendPoint[];
  /** `null` for fewer than two points. */
  direction: Direction | null;
  /** Who waits for whom, and whether the customer has come back; what of it is in `now`: `addHistory`. */
  history: History;
};

export type CustomerOptions = Pick<ReadOptions, 'recalibration'> & {
  /** The time, ISO 8601: without it nobody knows how long the customer has been waiting. */
  now?: string;
};

/** How far the mood has to move before it counts as a change; see `moodOf`. */
const CHANGE = 0.25;

/**
 * Reads the customer of a whole conversation.
 *
 * "Now" is what the customer wrote since the last public reply, weighed together (see
 * `mergeReadings`); where that is nothing, the customer's latest message with words. The conversation's
 * history is added to it (see `addHistory`).
 *
 * @param known readings of an earlier call by message id, as its `trend` has them. What is found there
 * is taken as it is, so that a long thread is read only once. Drop it when the model or its
 * recalibration changes.
 */
export const readCustomer = (
  { messages }: Conversation,
  model: EmotionModel,
  known: ReadonlyMap<string, Reading> = new Map(),
  { now: time, ...options }: CustomerOptions = {},
): CustomerReading => {
  const heard = messages.map((message): HeardMessage => ({
    message,
    reading:
      message.from === 'customer'
        ? (known.get(message.id) ?? readMessage(message, model, options))
        : null,
  }));
  const read: Read[] = [];
  let sinceReply = 0;
  for (const { message, reading } of heard) {
    if (message.from === 'agent') sinceReply = 0;
    if (reading === null) continue;
    read.push({ message, reading });
    sinceReply++;
  }
  const trend = read.map(({ message, reading }): TrendPoint => ({
    messageId: message.id,
    at: message.at,
    reading,
  }));
  const burst = read.slice(-Math.max(1, sinceReply));
  const merged = mergeReadings(burst.map(({ reading }) => reading));
  const history = readHistory(heard, time ?? null);
  return {
    now: merged === null ? null : addHistory(merged, history),
    nowEvidence: merged === null ? [] : placeEvidence(burst, merged, model, options),
    trend,
    direction: directionOf(trend, burst.length, merged),
    history,
  };
};

type Read = { message: Message; reading: Reading };

/** Of a message read as another state, evidence is shown where it may well be this one too. */
const WELL_POSSIBLE = 0.15;

/** Each message's evidence for the state of all, weighed by its part in the probability of the state. */
const placeEvidence = (
  burst: readonly Read[],
  now: Reading,
  model: EmotionModel,
  options: ReadOptions,
): PlacedEvidence[] => {
  const weights = mergeWeights(burst.map(({ reading }) => reading));
  return burst.flatMap(({ message, reading }, at) => {
    const { id, text, segments } = message;
    const probability = reading.probabilities[now.state];
    const part = ((weights[at] ?? 0) * probability) / now.probabilities[now.state];
    const evidence =
      reading.state === now.state
        ? reading.evidence
        : probability >= WELL_POSSIBLE
          ? findEvidenceFor(now.state, saidText(text, segments), model, options)
          : [];
    return evidence.map((one) => ({ ...one, weight: one.weight * part, messageId: id }));
  });
};

/** @returns `null` where the message has no words of the customer's own */
export const readMessage = (
  { text, segments }: Pick<Message, 'text' | 'segments'>,
  model: EmotionModel,
  options: ReadOptions = {},
): Reading | null => {
  const said = saidText(text, segments);
  return said.trim() === '' ? null : readEmotion(said, model, options);
};

/**
 * Now against before: the messages ahead of the burst, the latest weighing most; within a first burst,
 * its end against its beginning.
 */
const directionOf = (
  trend: readonly TrendPoint[],
  burstLength: number,
  now: Reading | null,
): Direction | null => {
  if (trend.length < 2 || now === null) return null;
  const earlier = trend.slice(0, -burstLength);
  const [from, to] =
    earlier.length > 0
      ? [earlier, moodOf(now)]
      : [trend.slice(0, 1), moodOf(trend.at(-1)?.reading ?? now)];
  let weight = 0;
  let sum = 0;
  from.forEach(({ reading }, at) => {
    const own = 0.6 ** (from.length - 1 - at);
    weight += own;
    sum += own * moodOf(reading);
  });
  const change = to - sum / weight;
  return change > CHANGE ? 'worsening' : change < -CHANGE ? 'calming' : 'steady';
};
