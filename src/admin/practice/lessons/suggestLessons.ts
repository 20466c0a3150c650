import type { Lesson } from '../../../practice/Lesson';
import { lessonFor, lessonForState } from '../../../practice/lessons';
import type { Session } from '../../../practice/Session';

const MOST = 3;

/** Lessons on what went wrong in a conversation, what weighed most first; and the one on the customer's state. */
export function suggestLessons({ scenario, turns }: Session): Lesson[] {
  const tips = turns
    .flatMap(({ moves }) => moves)
    .filter(({ effect }) => effect > 0)
    .sort((a, b) => b.effect - a.effect)
    .flatMap(({ tip }) => (tip === undefined ? [] : [lessonFor(tip.kind)]));
  const all = [lessonForState(scenario.state), ...tips].filter((one) => one !== undefined);
  return [...new Set(all)].slice(0, MOST);
}
