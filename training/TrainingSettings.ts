import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { STATES } from '../src/emotion/Reading';

/** See `StepOptions` in `fitBySteps.ts`. */
const fit = v.object({
  rounds: v.number(),
  rate: v.number(),
  dropped: v.number(),
  bayes: v.number(),
  seeds: v.array(v.number()),
});

const Settings = v.object({
  version: v.string(),
  /** Files of `training/corpus` to train on. */
  corpus: v.array(v.string()),
  /** The files that are left out, trained without and tested on, to measure. */
  leftOut: v.array(v.string()),
  /** The files that a first fit leaves out, to calibrate on. */
  calibrateOn: v.array(v.string()),
  /** Where the third parties' data lie, unless `ATTUNE_DATA` says otherwise. */
  dataFolder: v.string(),
  /** How much a text counts, by channel or by file; 1 where nothing is said. */
  importance: v.record(v.string(), v.number()),
  /** A feature needs to occur in so many texts. */
  leastRows: v.number(),
  blocks: v.array(v.object({ scale: v.number(), power: v.number() })),
  states: fit,
  /** `share`: how much of a polarity's weights is added to those of its states. */
  polarities: v.object({ ...fit.entries, share: v.number() }),
  /** `without`: files whose signals are labelled too sparsely to learn from. */
  signals: v.object({ ...fit.entries, without: v.array(v.string()) }),
  intensity: fit,
  /** Taken off a state's log odds: what naming it wrongly costs beyond other mistakes. */
  prices: v.record(v.picklist(STATES), v.number()),
  /** So many features are kept … */
  features: v.number(),
  /** … and so many weights of each signal and each step of intensity. */
  otherWeights: v.number(),
  /** The temperature is raised by this factor: real customers are stranger than writers left out. */
  caution: v.number(),
  unsure: v.record(v.string(), v.number()),
  confidence: v.record(v.string(), v.number()),
  evidence: v.record(v.string(), v.number()),
});

/** Everything that decides what the training makes; `training/settings.json`. */
export type TrainingSettings = v.InferOutput<typeof Settings>;

/** @throws where the file does not hold the settings, naming the place */
export const readSettings = (path: string): TrainingSettings => {
  const parsed = v.safeParse(Settings, JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`${path}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
};
