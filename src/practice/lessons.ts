import * as v from 'valibot';
import type { TipKind } from '../coach/Review';
import type { State } from '../emotion/Reading';
import type { Lesson } from './Lesson';
import { LessonSchema } from './LessonSchema';
import en from './lessons/en.json';

/** The lessons that come with Attune, in the order in which they build on each other. */
export const builtInLessons: readonly Lesson[] = v.parse(v.array(LessonSchema), en);

/** @param link a lesson's key, or what it is wanted for: `tip:apologise`, `state:angry`. Anything may come. */
export function findLesson(link: string): Lesson | undefined {
  const wanted = /^(tip|state):(.+)$/u.exec(link);
  if (wanted === null) return builtInLessons.find(({ key }) => key === link);
  const [, kind, name] = wanted;
  return builtInLessons.find(({ tips, states }) => {
    const subjects: readonly string[] = kind === 'tip' ? tips : states;
    return subjects.some((subject) => subject === name);
  });
}

/** @returns the lesson on what a tip is about; every kind of tip has one. */
export function lessonFor(tip: TipKind): Lesson | undefined {
  return builtInLessons.find(({ tips }) => tips.includes(tip));
}

/** @returns the lesson on how to meet a state; every state has one. */
export function lessonForState(state: State): Lesson | undefined {
  return builtInLessons.find(({ states }) => states.includes(state));
}
