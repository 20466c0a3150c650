import type { Conversation, Message } from '../conversation/Conversation';
import { saidText } from '../conversation/saidText';
import type { EmotionModel } from './EmotionModel';
import { mergeReadings } from './mergeReadings';
import type { Evidence, Reading, State } from './Reading';
import { readEmotion } from './readEmotion';

/** Evidence with the message that it stands in; offsets are those of the message's `text`. */
export type PlacedEvidence = Evidence & { messageId: string };

export type TrendPoint = { messageId: string; at: string | null; reading: Reading };

export type Direction = 'calming' | 'steady' | 'worsening';

export type CustomerReading = {
  /** The customer's state now, or `null` where there is nothing to read. Its `evidence` is empty: see `nowEvidence`. */
  now: Reading | null;
  nowEvidence: PlacedEvidence[];
  /** One point for every customer message with words, oldest first. */
  trend: TrendPoint[];
  /** `null` for fewer than two points. */
  direction: Direction | null;
};

/** How far the mood has to move before it counts as a change; see `moodOf`. */
const CHANGE = 0.25;

/**
 * Reads the customer of a whole conversation.
 *
 * "Now" is what the customer wrote since the last public reply, weighed together (see
 * `mergeReadings`); where that is nothing, the customer's latest message with words.
 *
 * @param known readings of an earlier call by message id. What is found there is taken as it is; what
 * is read now is added, so that a long thread is read only once. Drop it when the model changes.
 */
export const readCustomer = (
  { messages }: Conversation,
  model: EmotionModel,
  known = new Map<string, Reading>(),
): CustomerReading => {
  const trend: TrendPoint[] = [];
  let sinceReply = 0;
  for (const message of messages) {
    if (message.from === 'agent') sinceReply = 0;
    if (message.from !== 'customer') continue;
    const reading = known.get(message.id) ?? readMessage(message, model);
    if (reading === null) continue;
    known.set(message.id, reading);
    trend.push({ messageId: message.id, at: message.at, reading });
    sinceReply++;
  }
  const burst = trend.slice(-Math.max(1, sinceReply));
  const now = mergeReadings(burst.map(({ reading }) => reading));
  return {
    now,
    nowEvidence: burst.flatMap(({ messageId, reading }) =>
      reading.evidence
        .filter(({ state }) => state === now?.state)
        .map((evidence) => ({ ...evidence, messageId })),
    ),
    trend,
    direction: directionOf(trend, burst.length, now),
  };
};

/** @returns `null` where the message has no words of the customer's own */
export const readMessage = (
  { text, segments }: Pick<Message, 'text' | 'segments'>,
  model: EmotionModel,
): Reading | null => {
  const said = saidText(text, segments);
  return said.trim() === '' ? null : readEmotion(said, model);
};

/** How bad a state is to be in, as far as the trend goes: 1 at worst, -1 at best. */
const MOOD: Record<State, number> = {
  angry: 1,
  frustrated: 0.7,
  disappointed: 0.6,
  worried: 0.6,
  sad: 0.6,
  confused: 0.3,
  neutral: 0,
  happy: -0.6,
};

const moodOf = ({ probabilities }: Reading): number =>
  Object.entries(MOOD).reduce(
    (sum, [state, mood]) => sum + mood * probabilities[state as State],
    0,
  );

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
