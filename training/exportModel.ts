import { encodeBase64 } from '../src/emotion/base64';
import { MODEL_FORMAT } from '../src/emotion/EmotionModel';
import { FEATURE_VERSION } from '../src/emotion/findFeatures';
import { packFingerprints } from '../src/emotion/FingerprintTable';
import { packWeights } from '../src/emotion/packWeights';
import type { Calibration } from './calibrate';
import type { CompactModel } from './compactModel';
import type { TrainingSettings } from './TrainingSettings';

/** @returns the artefact, ready for `JSON.stringify`; the same input gives the same bytes */
export const exportModel = (
  { heads, vocabulary, steps, worths }: CompactModel,
  settings: TrainingSettings & Calibration,
  madeFrom: Record<string, unknown>,
): Record<string, unknown> => ({
  format: MODEL_FORMAT,
  version: settings.version,
  featureVersion: FEATURE_VERSION,
  featureCount: vocabulary.columns.size,
  madeFrom,
  blocks: settings.blocks,
  temperature: settings.temperature,
  signalThresholds: settings.signalThresholds,
  intensityThresholds: settings.intensityThresholds,
  unsure: settings.unsure,
  confidence: settings.confidence,
  evidence: settings.evidence,
  steps: worths,
  bias: [...heads.bias].map((bias) => Number(bias.toPrecision(6))),
  fingerprints: encodeBase64(packFingerprints(Uint32Array.from(vocabulary.columns.keys()))),
  weights: packWeights(steps),
});
