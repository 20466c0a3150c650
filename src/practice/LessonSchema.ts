import * as v from 'valibot';
import { GOOD_KINDS, TIP_KINDS } from '../coach/Review';
import { STATES } from '../emotion/Reading';
import { CHANNEL_KINDS } from '../library/Entry';
import type { Lesson } from './Lesson';
import { phrases } from './PhrasesSchema';

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2_000));

const ExerciseSchema = v.strictObject({
  prompt: line,
  customer: v.strictObject({
    name: line,
    state: v.picklist(STATES),
    intensity: v.picklist([0, 1, 2, 3]),
    said: text,
  }),
  channel: v.picklist(CHANNEL_KINDS),
  facts: v.array(line),
  absent: v.pipe(v.array(v.picklist(TIP_KINDS)), v.minLength(1)),
  present: v.array(v.picklist(GOOD_KINDS)),
  touches: v.array(v.pipe(phrases, v.minLength(1))),
  model: text,
});

/** The shape of a lesson, as it comes from a file. */
export const LessonSchema: v.GenericSchema<unknown, Lesson> = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), v.maxLength(80)),
  title: line,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u)),
  text,
  customer: text,
  before: text,
  after: text,
  exercise: ExerciseSchema,
  tips: v.array(v.picklist(TIP_KINDS)),
  states: v.array(v.picklist(STATES)),
});
