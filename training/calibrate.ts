import { SIGNALS, STATES } from '../src/emotion/Reading';
import { toRows } from './featurise';
import type { FittedModel, Prepared } from './fitModel';
import { multiply } from './SparseRows';
import type { TrainingSettings } from './TrainingSettings';

export type Calibration = {
  temperature: number;
  signalThresholds: number[];
  intensityThresholds: number[];
};

const TEMPERATURES = Array.from({ length: 81 }, (_, at) => Math.round(50 * 1.04 ** at) / 100);
const THRESHOLDS = Array.from({ length: 89 }, (_, at) => (2 + at) / 100);

/**
 * Fits what turns scores into probabilities and probabilities into words, on texts of writers whom
 * the model has not seen: the temperature by likelihood (and raised by `caution`), each signal's
 * threshold by F1, each step of intensity by accuracy.
 *
 * @param model fitted without `texts`
 */
export const calibrate = (
  model: FittedModel,
  texts: readonly Prepared[],
  settings: TrainingSettings,
): Calibration => {
  const { heads } = model.heads;
  const rows = toRows(
    texts.map(({ features }) => features),
    model.vocabulary,
    settings.blocks,
  );
  const scores = multiply(rows, model.heads.weights, model.heads.bias, heads);
  const scoreOf = (row: number, head: number): number => scores[row * heads + head] ?? 0;

  const surprise = (temperature: number): number =>
    texts.reduce((sum, { state }, row) => {
      const own = STATES.map((_, head) => scoreOf(row, head) / temperature);
      const highest = Math.max(...own);
      const total = own.reduce((all, score) => all + Math.exp(score - highest), 0);
      return sum - ((own[STATES.indexOf(state)] ?? 0) - highest - Math.log(total));
    }, 0);
  const chance = (row: number, head: number): number => 1 / (1 + Math.exp(-scoreOf(row, head)));

  return {
    temperature: Number(
      (settings.caution * best(TEMPERATURES, (temperature) => -surprise(temperature))).toFixed(4),
    ),
    signalThresholds: SIGNALS.map((signal, at) =>
      best(THRESHOLDS, (threshold) => {
        let hits = 0;
        let named = 0;
        texts.forEach(({ signals, source }, row) => {
          if (settings.signals.without.includes(source)) return;
          const names = chance(row, STATES.length + at) >= threshold;
          named += Number(names) + Number(signals.includes(signal));
          hits += Number(names && signals.includes(signal));
        });
        return named === 0 ? 0 : (2 * hits) / named;
      }),
    ),
    intensityThresholds: [2, 3].map((step, at) =>
      best(THRESHOLDS, (threshold) => {
        let right = 0;
        texts.forEach(({ state, intensity }, row) => {
          if (state === 'neutral') return;
          const reaches = chance(row, STATES.length + SIGNALS.length + at) >= threshold;
          right += Number(reaches === intensity >= step);
        });
        return right;
      }),
    ),
  };
};

/** The first candidate with the highest worth. */
const best = (candidates: readonly number[], worth: (candidate: number) => number): number => {
  let found = candidates[0] ?? 0;
  let highest = -Infinity;
  for (const candidate of candidates) {
    const own = worth(candidate);
    if (own > highest) [found, highest] = [candidate, own];
  }
  return found;
};
