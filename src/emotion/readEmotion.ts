import { detectLanguage } from '../conversation/detectLanguage';
import { blockValues } from './blockValues';
import { HEADS, type EmotionModel } from './EmotionModel';
import { findEvidence } from './findEvidence';
import { findFeatures, type Features } from './findFeatures';
import { rowOf } from './FingerprintTable';
import {
  SIGNALS,
  STATES,
  type Confidence,
  type Intensity,
  type Reading,
  type State,
  type UnsureReason,
} from './Reading';
import { partRead } from './partRead';

export type ReadOptions = {
  /** The text's language where the caller knows it (ISO 639-1); else it is detected. */
  language?: string;
};

/**
 * Reads a customer's emotional state from one text.
 *
 * The model is linear, so the reading can be explained exactly: every feature adds its weight to every
 * state, the evidence is the features that carried the winner. Time is linear in the text, of which at
 * most the first and last `MAX_READ_CHARS` are read (see `partRead`).
 *
 * @param text what the customer said, best through `saidText`; any string is fine
 * @param model from `checkModel`
 */
export const readEmotion = (
  text: string,
  model: EmotionModel,
  options: ReadOptions = {},
): Reading => {
  const part = partRead(text);
  const features = findFeatures(part.text);
  const rows = features.fingerprints.map((fingerprint) => rowOf(model.table, fingerprint));
  const scores = scoresOf(features, rows, model);

  const probabilities = softmax(scores.slice(0, STATES.length), model.temperature);
  const [first, second] = ranked(probabilities);
  const state = STATES[first] ?? 'neutral';
  const chances = [...scores.subarray(STATES.length)].map((score) => 1 / (1 + Math.exp(-score)));
  const best = probabilities[first] ?? 0;
  const language =
    options.language === undefined
      ? detectLanguage(part.text)
      : { language: options.language, confident: true };

  return {
    state,
    runnerUp: STATES[second] ?? 'neutral',
    probabilities: Object.fromEntries(
      STATES.map((name, at) => [name, probabilities[at] ?? 0]),
    ) as Record<State, number>,
    confidence: confidenceOf(best, model),
    unsure: unsureOf(features, language, best, best - (probabilities[second] ?? 0), model),
    intensity: intensityOf(state, chances, model),
    signals: SIGNALS.filter((_, at) => (chances[at] ?? 0) >= (model.signalThresholds[at] ?? 1)),
    evidence:
      state === 'neutral' ? [] : findEvidence(part, features, rows, first, probabilities, model),
    language: language.language,
  };
};

const scoresOf = (
  features: Features,
  rows: readonly number[],
  model: EmotionModel,
): Float64Array => {
  const values = blockValues(features, model.blocks);
  const sums = new Float64Array(HEADS);
  const { weights } = model;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? -1;
    if (row < 0) continue;
    const value = values[features.blocks[at] ?? 0] ?? 0;
    const first = row * HEADS;
    for (let head = 0; head < HEADS; head++)
      sums[head] = (sums[head] ?? 0) + value * (weights[first + head] ?? 0);
  }
  return sums.map((sum, head) => sum * (model.steps[head] ?? 0) + (model.bias[head] ?? 0));
};

const softmax = (scores: Float64Array, temperature: number): number[] => {
  const highest = Math.max(...scores);
  const powers = [...scores].map((score) => Math.exp((score - highest) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};

/** The places of the two highest; the earlier wins a draw. */
const ranked = (probabilities: readonly number[]): [number, number] => {
  const order = probabilities.map((_, at) => at);
  order.sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0) || a - b);
  return [order[0] ?? 0, order[1] ?? 0];
};

const confidenceOf = (best: number, { confidence }: EmotionModel): Confidence =>
  best >= confidence.high ? 'high' : best >= confidence.medium ? 'medium' : 'low';

const unsureOf = (
  features: Features,
  language: { language: string; confident: boolean },
  best: number,
  lead: number,
  { unsure }: EmotionModel,
): UnsureReason | null => {
  if (features.readable === 0) return 'too-little-text';
  if (language.confident && language.language !== 'en' && language.language !== 'und')
    return 'language';
  if (features.readable < unsure.leastReadable && best < unsure.fewWordsProbability)
    return 'too-little-text';
  if (best < unsure.leastProbability || lead < unsure.leastLead) return 'no-clear-winner';
  return null;
};

const intensityOf = (state: State, chances: readonly number[], model: EmotionModel): Intensity => {
  if (state === 'neutral') return 0;
  const [clear = 1, strong = 1] = model.intensityThresholds;
  if ((chances[SIGNALS.length] ?? 0) < clear) return 1;
  return (chances[SIGNALS.length + 1] ?? 0) < strong ? 2 : 3;
};
