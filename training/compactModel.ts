import { HEADS } from '../src/emotion/EmotionModel';
import { MAX_STEP, stepOf, weightOf } from '../src/emotion/packWeights';
import { STATES } from '../src/emotion/Reading';
import type { FittedModel } from './fitModel';
import type { TrainingSettings } from './TrainingSettings';

/** A model as it ships: its features in the order of their fingerprints, its weights those that a reader unpacks. */
export type CompactModel = FittedModel & {
  /** Head after head, a step a feature. */
  steps: Int8Array;
  /** What a head's first step is worth. */
  worths: number[];
};

/** What a weight of a signal or of the intensity counts beside one of a state. */
const OTHER_HEADS = 0.2;

/**
 * Prunes and quantises. A feature is worth its largest |weight| over the states (and, discounted, over
 * the other heads) times the root of the number of texts that hold it; the best are kept, unfitted. Of
 * these the signals and the steps of intensity keep the `otherWeights` that are worth most to each.
 */
export const compactModel = (
  { heads, vocabulary }: FittedModel,
  settings: Pick<TrainingSettings, 'features' | 'otherWeights'>,
): CompactModel => {
  const states = STATES.length;
  if (heads.heads !== HEADS) throw new Error(`expected ${HEADS} heads, got ${heads.heads}`);
  const features = [...vocabulary.columns.keys()].map((fingerprint, column) => {
    const weights = centered(heads.weights.subarray(column * HEADS, (column + 1) * HEADS));
    const rowCount = vocabulary.rowCounts[column] ?? 0;
    const often = Math.sqrt(rowCount);
    const largest = weights.reduce(
      (most, weight, head) => Math.max(most, Math.abs(weight) * (head < states ? 1 : OTHER_HEADS)),
      0,
    );
    return { fingerprint, weights, rowCount, often, worth: largest * often };
  });
  const kept = features
    .sort((a, b) => b.worth - a.worth || a.fingerprint - b.fingerprint)
    .slice(0, settings.features)
    .sort((a, b) => a.fingerprint - b.fingerprint);

  const ofHead = (head: number): number[] => {
    const weights = kept.map((feature) => feature.weights[head] ?? 0);
    if (head < states) return weights;
    const worth = kept.map(({ often }, at) => Math.abs(weights[at] ?? 0) * often);
    const least = [...worth].sort((a, b) => b - a)[settings.otherWeights - 1] ?? 0;
    return weights.map((weight, at) => ((worth[at] ?? 0) < least ? 0 : weight));
  };
  const byHead = Array.from({ length: HEADS }, (_, head) => ofHead(head));
  const worths = byHead.map(worthOfStep);
  const steps = Int8Array.from(
    byHead.flatMap((own, head) => own.map((weight) => stepOf(weight, worths[head] ?? 1))),
  );
  const weights = new Float32Array(kept.length * HEADS);
  steps.forEach((step, at) => {
    const head = Math.floor(at / kept.length);
    weights[(at % kept.length) * HEADS + head] = weightOf(step, worths[head] ?? 1);
  });
  return {
    vocabulary: {
      columns: new Map(kept.map(({ fingerprint }, column) => [fingerprint, column])),
      rowCounts: Int32Array.from(kept, ({ rowCount }) => rowCount),
    },
    heads: { heads: HEADS, weights, bias: heads.bias },
    steps,
    worths,
  };
};

/**
 * A feature's weights, the states' less their median: what is added to the scores of all states alike
 * changes no reading, and so most weights are next to nothing and compress.
 */
const centered = (weights: Float32Array): Float32Array => {
  const states = STATES.length;
  const sorted = weights.slice(0, states).sort();
  const median = ((sorted[states / 2 - 1] ?? 0) + (sorted[states / 2] ?? 0)) / 2;
  return weights.map((weight, head) => (head < states ? weight - median : weight));
};

/** Such that the last step reaches the head's largest weight. */
const worthOfStep = (weights: readonly number[]): number => {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return Number((largest / weightOf(MAX_STEP, 1) || 1e-9).toPrecision(6));
};
