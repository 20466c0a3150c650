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
 * the other heads) times the root of the number of texts that hold it; the best are kept, unfitted.
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
  const fingerprints = [...vocabulary.columns.keys()];
  const worth = fingerprints.map((_, column) => {
    const weights = heads.weights.subarray(column * HEADS, (column + 1) * HEADS);
    const mean = weights.subarray(0, states).reduce((sum, weight) => sum + weight, 0) / states;
    let largest = 0;
    weights.forEach((weight, head) => {
      const size = head < states ? Math.abs(weight - mean) : Math.abs(weight) * OTHER_HEADS;
      largest = Math.max(largest, size);
    });
    return largest * Math.sqrt(vocabulary.rowCounts[column] ?? 0);
  });
  const kept = fingerprints
    .map((fingerprint, column) => ({ fingerprint, column, worth: worth[column] ?? 0 }))
    .sort((a, b) => b.worth - a.worth || a.fingerprint - b.fingerprint)
    .slice(0, settings.features)
    .sort((a, b) => a.fingerprint - b.fingerprint);

  const ofHead = (head: number): number[] =>
    kept.map(({ column }) => heads.weights[column * HEADS + head] ?? 0);
  const steps = Array.from({ length: HEADS }, (_, head) => worthOfStep(ofHead(head)));
  const weights = Int8Array.from(
    steps.flatMap((worth, head) => ofHead(head).map((weight) => stepOf(weight, worth))),
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

/** Such that the last step reaches the head's largest weight. */
const worthOfStep = (weights: readonly number[]): number => {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return Number((largest / weightOf(MAX_STEP, 1) || 1e-9).toPrecision(6));
};
