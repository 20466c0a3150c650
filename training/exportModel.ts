import { encodeBase64 } from '../src/emotion/base64';
import { HEADS, MODEL_FORMAT } from '../src/emotion/EmotionModel';
import { FEATURE_VERSION } from '../src/emotion/findFeatures';
import { packFingerprints } from '../src/emotion/FingerprintTable';
import { MAX_STEP, packWeights, stepOf, weightOf } from '../src/emotion/packWeights';
import { STATES } from '../src/emotion/Reading';
import type { Calibration } from './calibrate';
import type { FittedModel } from './fitModel';
import type { TrainingSettings } from './TrainingSettings';

/** What a weight of a signal or of the intensity counts beside one of a state. */
const OTHER_HEADS = 0.2;

/**
 * Prunes and quantises. A feature is worth its largest |weight| over the states (and, discounted, over
 * the other heads) times the root of the number of texts that hold it; the best are kept, unfitted. Of
 * these the signals and the steps of intensity keep the `otherWeights` that are worth most to each.
 *
 * @returns the artefact, ready for `JSON.stringify`; the same input gives the same bytes
 */
export const exportModel = (
  { heads, vocabulary }: FittedModel,
  settings: TrainingSettings & Calibration,
  madeFrom: Record<string, unknown>,
): Record<string, unknown> => {
  const states = STATES.length;
  if (heads.heads !== HEADS) throw new Error(`expected ${HEADS} heads, got ${heads.heads}`);
  const features = [...vocabulary.columns.keys()].map((fingerprint, column) => {
    const weights = centered(heads.weights.subarray(column * HEADS, (column + 1) * HEADS));
    const often = Math.sqrt(vocabulary.rowCounts[column] ?? 0);
    const largest = weights.reduce(
      (most, weight, head) => Math.max(most, Math.abs(weight) * (head < states ? 1 : OTHER_HEADS)),
      0,
    );
    return { fingerprint, weights, often, worth: largest * often };
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
  const steps = byHead.map(worthOfStep);
  const weights = Int8Array.from(
    byHead.flatMap((own, head) => own.map((weight) => stepOf(weight, steps[head] ?? 1))),
  );
  return {
    format: MODEL_FORMAT,
    version: settings.version,
    featureVersion: FEATURE_VERSION,
    featureCount: kept.length,
    madeFrom,
    blocks: settings.blocks,
    temperature: settings.temperature,
    signalThresholds: settings.signalThresholds,
    intensityThresholds: settings.intensityThresholds,
    unsure: settings.unsure,
    confidence: settings.confidence,
    evidence: settings.evidence,
    steps,
    bias: [...heads.bias].map((bias) => Number(bias.toPrecision(6))),
    fingerprints: encodeBase64(
      packFingerprints(Uint32Array.from(kept, ({ fingerprint }) => fingerprint)),
    ),
    weights: packWeights(weights),
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
