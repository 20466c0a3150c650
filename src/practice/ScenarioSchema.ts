import * as v from 'valibot';
import { STATES } from '../emotion/Reading';
import { CHANNEL_KINDS } from '../library/Entry';
import { SITUATIONS } from '../library/Situation';
import { MOVES } from './Move';
import { phrases } from './PhrasesSchema';
import { DIFFICULTIES, type Scenario } from './Scenario';

const key = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), v.maxLength(80));
const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4_000));
const lines = (least: number, item = line): v.GenericSchema<unknown, string[]> =>
  v.pipe(v.array(item), v.minLength(least), v.maxLength(12));

const TouchSchema = v.strictObject({
  about: line,
  phrases,
  moves: v.pipe(v.array(v.picklist(MOVES)), v.maxLength(6)),
});

const StageSchema = v.strictObject({
  says: v.pipe(v.array(text), v.maxLength(6)),
  asks: v.pipe(
    v.array(
      v.strictObject({
        key,
        topic: v.pipe(line, v.regex(/[^.?!]$/u)),
        again: lines(1),
        answer: v.pipe(v.array(v.pipe(phrases, v.minLength(1))), v.maxLength(4)),
        wrong: v.exactOptional(phrases),
      }),
    ),
    v.minLength(1),
    v.maxLength(4),
  ),
  model: text,
});

/** The shape of a scenario, from a file of ours or from an admin. Whether it makes sense is `checkScenario`'s. */
export const ScenarioSchema: v.GenericSchema<unknown, Scenario> = v.strictObject({
  key,
  title: line,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u)),
  difficulty: v.picklist(DIFFICULTIES),
  channel: v.picklist(CHANNEL_KINDS),
  state: v.picklist(STATES),
  intensity: v.picklist([0, 1, 2, 3]),
  situation: v.picklist(SITUATIONS),
  customer: v.strictObject({
    name: line,
    about: line,
    patience: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(5)),
  }),
  opening: v.strictObject({ subject: line, text }),
  facts: lines(1),
  wants: line,
  goodOutcome: line,
  issue: v.pipe(phrases, v.minLength(1)),
  calms: TouchSchema,
  angers: TouchSchema,
  beyond: v.strictObject({ about: line, phrases }),
  tells: v.pipe(
    v.array(v.strictObject({ asked: v.pipe(phrases, v.minLength(1)), says: lines(1) })),
    v.maxLength(8),
  ),
  stages: v.pipe(v.array(StageSchema), v.minLength(1), v.maxLength(5)),
  lingers: lines(1),
  ends: v.strictObject({
    resolved: lines(1),
    calmed: lines(1),
    'left-angry': lines(1),
    'out-of-patience': lines(1),
  }),
});
