import * as v from 'valibot';
import { STATES } from '../../../emotion/Reading';
import { CHANNEL_KINDS } from '../../../library/Entry';
import { SITUATIONS } from '../../../library/Situation';
import { MOVES } from '../../../practice/Move';
import { DIFFICULTIES, type Scenario } from '../../../practice/Scenario';

const text = v.string();
const lines = v.array(text);
const touch = v.object({ about: text, phrases: lines, moves: v.array(v.picklist(MOVES)) });

/** The shape of a scenario that somebody is still writing: everything is there, and may be empty. */
export const LooseScenario: v.GenericSchema<unknown, Scenario> = v.object({
  key: text,
  title: text,
  language: text,
  difficulty: v.picklist(DIFFICULTIES),
  channel: v.picklist(CHANNEL_KINDS),
  state: v.picklist(STATES),
  intensity: v.picklist([0, 1, 2, 3]),
  situation: v.picklist(SITUATIONS),
  customer: v.object({ name: text, about: text, patience: v.number() }),
  opening: v.object({ subject: text, text }),
  facts: lines,
  wants: text,
  goodOutcome: text,
  issue: lines,
  calms: touch,
  angers: touch,
  beyond: v.object({ about: text, phrases: lines }),
  tells: v.array(v.object({ asked: lines, says: lines })),
  stages: v.array(
    v.object({
      says: lines,
      asks: v.array(
        v.object({
          key: text,
          topic: text,
          again: lines,
          answer: v.array(lines),
          wrong: v.exactOptional(lines),
        }),
      ),
      model: text,
    }),
  ),
  lingers: lines,
  ends: v.object({
    resolved: lines,
    calmed: lines,
    'left-angry': lines,
    'out-of-patience': lines,
  }),
});
