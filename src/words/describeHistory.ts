import type { History } from '../emotion/readHistory';
import type { Say } from './Say';

const DAY_HOURS = 24;

/** What the course of a conversation adds to a reading, in short phrases; none where it adds nothing. */
export function describeHistory({ unanswered, waitingHours, repeat }: History, say: Say): string[] {
  const phrases: string[] = [];
  if (waitingHours !== null) {
    phrases.push(
      waitingHours < DAY_HOURS
        ? say('history.waitingHours', { hours: Math.floor(waitingHours) })
        : say('history.waitingDays', { days: Math.floor(waitingHours / DAY_HOURS) }),
    );
  }
  if (unanswered > 1) phrases.push(say('history.unanswered', { count: unanswered }));
  if (repeat === 'unsettled') phrases.push(say('history.unsettled'));
  return phrases;
}
