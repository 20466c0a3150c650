import * as v from 'valibot';
import type { TipKind } from '../coach/Review';
import type { State } from '../emotion/Reading';
import type { Lesson } from './Lesson';
import { LessonSchema } from './LessonSchema';
import en from './lessons/en.json';

/** The lessons that come with Attune, in the order in which they build on each other. */
export const builtInLessons: readonly Lesson[] = v.parse(v.array(LessonSchema), en);

/** @returns the lesson on what a tip is about; every kind of tip has one. */
export function lessonFor(tip: TipKind): Lesson | undefined {
  return builtInLessons.find(({ tips }) => tips.includes(tip));
}

/** @returns the lesson on how to meet a state; every state has one. */
export function lessonForState(state: State): Lesson | undefined {
  return builtInLessons.find(({ states }) => states.includes(state));
}
