import { MAX_STEP, weightOf } from './packWeights';

const STEPS = 2 * MAX_STEP + 1;

/**
 * What each feature adds to each head. A page of the app stands beside every open ticket and has its own, so a weight
 * is one byte: which step of its head it is.
 */
export type Weights = {
  heads: number;
  /** A row a feature: from 0, the lowest step, to `2 * MAX_STEP`. */
  steps: Uint8Array;
  /** What the steps are worth: a row a head. */
  worths: Float32Array;
};

/**
 * @param byHead the artefact's steps, head after head, which compresses better; reading wants a row a feature.
 * @param worths of the heads' first steps: see `weightOf`.
 */
export const weightsOf = (
  byHead: Int8Array,
  features: number,
  worths: readonly number[],
): Weights => {
  const heads = worths.length;
  const steps = new Uint8Array(byHead.length);
  for (let head = 0; head < heads; head++)
    for (let row = 0; row < features; row++)
      steps[row * heads + head] = (byHead[head * features + row] ?? 0) + MAX_STEP;
  return {
    heads,
    steps,
    worths: Float32Array.from({ length: heads * STEPS }, (_, at) =>
      weightOf((at % STEPS) - MAX_STEP, worths[Math.floor(at / STEPS)] ?? 0),
    ),
  };
};

/** @returns the weight of the feature in `row` for `head`. */
export const weightAt = ({ heads, steps, worths }: Weights, row: number, head: number): number =>
  worths[head * STEPS + (steps[row * heads + head] ?? 0)] ?? 0;
