import type { Message } from '../conversation/Conversation';
import { saidText } from '../conversation/saidText';
import { isSameComplaint } from './isSameComplaint';
import { UPSET, type Reading } from './Reading';

/** What the course of a conversation tells beside its words. */
export type History = {
  /** Public replies of agents; notes and what the helpdesk wrote itself are none. */
  replies: number;
  /** The customer's messages since the last reply, those with an attachment alone among them. */
  unanswered: number;
  /** How often the customer wrote again in that time; messages minutes apart are one writing. */
  reminders: number;
  /**
   * Hours since the first unanswered message, 0 and more. `null` where nothing is unanswered, or where
   * the time now or that of the message is unknown or wrong.
   */
  waitingHours: number | null;
  /**
   * Why the customer counts as having come back. `unanswered`: wrote three times and more without an
   * answer, over more than a day. `unsettled`: complains of the same before the last reply and after it.
   */
  repeat: 'unanswered' | 'unsettled' | null;
};

/** A message, and its reading where it has words of the customer's own. */
export type HeardMessage = { message: Message; reading: Reading | null };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Messages that follow one another within so long are one writing. */
const WITHIN_BURST = 30 * MINUTE;
/** A message from further ahead has a wrong time; from less, two clocks differ. */
const MOST_SKEW = HOUR;
/** From so many reminders, over longer than so long, an unanswered customer counts as come back. */
const LEAST_REMINDERS = 2;
const LONG = 24 * HOUR;

/**
 * @param heard the whole conversation, oldest first, with the readings of the customer's messages
 * @param now ISO 8601, or `null` where the caller knows no time
 */
export const readHistory = (heard: readonly HeardMessage[], now: string | null): History => {
  const replies = heard.flatMap(({ message }, at) => (message.from === 'agent' ? [at] : []));
  const lastReply = replies.at(-1) ?? -1;
  const fromCustomer = (part: readonly HeardMessage[]): HeardMessage[] =>
    part.filter(({ message }) => message.from === 'customer');
  const open = fromCustomer(heard.slice(lastReply + 1));
  const first = timeOf(open[0]?.message.at ?? null);
  const { reminders, span } = countReminders(open);
  return {
    replies: replies.length,
    unanswered: open.length,
    reminders,
    waitingHours: hoursBetween(first, timeOf(now)),
    repeat:
      reminders >= LEAST_REMINDERS && span > LONG
        ? 'unanswered'
        : isUnsettled(fromCustomer(heard.slice(0, Math.max(0, lastReply))), open)
          ? 'unsettled'
          : null,
  };
};

const timeOf = (at: string | null): number | null => {
  const time = at === null ? NaN : Date.parse(at);
  return Number.isNaN(time) ? null : time;
};

/**
 * A message without a time, or with one before the last, cannot be told from the same writing.
 *
 * @returns the span in milliseconds from the first writing to the last
 */
const countReminders = (open: readonly HeardMessage[]): { reminders: number; span: number } => {
  let reminders = 0;
  let span = 0;
  let last: number | null = null;
  for (const { message } of open) {
    const time = timeOf(message.at);
    if (time === null) continue;
    if (last !== null && time - last > WITHIN_BURST) reminders++;
    if (last !== null) span += Math.max(0, time - last);
    last = Math.max(time, last ?? time);
  }
  return { reminders, span };
};

const hoursBetween = (from: number | null, to: number | null): number | null =>
  from === null || to === null || from - to > MOST_SKEW ? null : Math.max(0, to - from) / HOUR;

/** Upset over the same thing on both sides of a reply; the answer to an agent's question is not that. */
const isUnsettled = (before: readonly HeardMessage[], open: readonly HeardMessage[]): boolean => {
  const complaint = before.filter(isComplaint).at(-1);
  return (
    complaint !== undefined &&
    open.some((one) => isComplaint(one) && isSameComplaint(saidBy(complaint), saidBy(one)))
  );
};

const isComplaint = ({ reading }: HeardMessage): boolean =>
  reading !== null && reading.unsure === null && UPSET.includes(reading.state);

const saidBy = ({ message }: HeardMessage): string => saidText(message.text, message.segments);
