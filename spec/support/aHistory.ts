import type { History } from '../../src/emotion/readHistory';

/** One unanswered message of which nobody knows the time. */
export const aHistory: History = {
  replies: 0,
  unanswered: 1,
  reminders: 0,
  waitingHours: null,
  repeat: null,
};
