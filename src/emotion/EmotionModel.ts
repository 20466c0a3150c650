import * as v from 'valibot';
import { decodeBase64 } from './base64';
import { unpackWeights } from './packWeights';
import { tableOf, unpackFingerprints, type FingerprintTable } from './FingerprintTable';
import { FEATURE_VERSION } from './findFeatures';
import { SIGNALS, STATES } from './Reading';
import { weightsOf, type Weights } from './Weights';

/** The version of the artefact's own layout. */
export const MODEL_FORMAT = 3;

/**
 * The heads, in the order of the weights' columns: the states, the signals, then "at least clear" and
 * "at least strong" for the intensity.
 */
export const HEADS = STATES.length + SIGNALS.length + 2;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const perHead = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.length(HEADS));

/** The artefact as it stands in `artefact/model.json`; see `training/MODEL_CARD.md`. */
const Artefact = v.object({
  format: v.literal(MODEL_FORMAT),
  version: v.string(),
  featureVersion: v.number(),
  featureCount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200_000)),
  /** A feature's value is `scale / (distinct features of its block) ^ power`. */
  blocks: v.pipe(
    v.array(v.object({ scale: v.pipe(v.number(), v.finite()), power: share })),
    v.length(3),
  ),
  fingerprints: v.string(),
  weights: v.string(),
  /** What a head's steps are worth: `weightOf` has the formula. */
  steps: perHead,
  bias: perHead,
  /** The scores of the states are divided by it before the softmax. */
  temperature: v.pipe(v.number(), v.minValue(0.05), v.maxValue(50)),
  /** From which probability on each signal is named. */
  signalThresholds: v.pipe(v.array(share), v.length(SIGNALS.length)),
  /** From which probability on the intensity is at least 2, and at least 3. */
  intensityThresholds: v.pipe(v.array(share), v.length(2)),
  unsure: v.object({
    /** Fewer words, emoji and emoticons are too little text, unless the state is this probable. */
    leastReadable: v.pipe(v.number(), v.integer(), v.minValue(0)),
    fewWordsProbability: share,
    /** Below these the reading has no clear winner. */
    leastProbability: share,
    leastLead: share,
    /** Joy is no clear winner where anger, frustration and disappointment together are this probable. */
    mostUpsetBesideHappy: share,
  }),
  confidence: v.object({ high: share, medium: share }),
  evidence: v.object({
    /** Which share of the strongest stretch's weight a stretch needs to be shown. */
    leastShare: share,
    mostSpans: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
  }),
});
type Artefact = v.InferOutput<typeof Artefact>;

export type EmotionModel = Omit<Artefact, 'fingerprints' | 'weights' | 'blocks' | 'steps'> & {
  blocks: readonly { scale: number; power: number }[];
  table: FingerprintTable;
  weights: Weights;
};

export type CheckedModel = { kind: 'ok'; model: EmotionModel } | { kind: 'refused'; why: string };

/**
 * Looks through an artefact and unpacks it. A model that does not fit this code is refused: a reading
 * with other features than it was trained on would look like one and be none.
 *
 * @param value the parsed JSON of `artefact/model.json`
 */
export const checkModel = (value: unknown): CheckedModel => {
  const refused = (why: string): CheckedModel => ({ kind: 'refused', why });
  const parsed = v.safeParse(Artefact, value);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return refused(
      `The model is not as expected: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}.`,
    );
  }
  const { fingerprints, weights, steps, ...rest } = parsed.output;
  if (rest.featureVersion !== FEATURE_VERSION)
    return refused(
      `The model was trained with features of version ${rest.featureVersion}, this code has ${FEATURE_VERSION}. Train it anew.`,
    );
  const packed = decodeBase64(fingerprints);
  const rows = packed && unpackFingerprints(packed, rest.featureCount);
  if (!rows) return refused(`The model does not hold the ${rest.featureCount} features it names.`);
  const byHead = unpackWeights(weights);
  if (byHead?.length !== rest.featureCount * HEADS)
    return refused(`The model's weights are not ${rest.featureCount} × ${HEADS} steps.`);
  return {
    kind: 'ok',
    model: {
      ...rest,
      table: tableOf(rows),
      weights: weightsOf(byHead, rest.featureCount, steps),
    },
  };
};
