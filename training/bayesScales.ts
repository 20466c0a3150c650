import type { SparseRows } from './SparseRows';

/** Smoothing of the counts, in rows. */
const SMOOTHING = 1;
/** No log ratio counts as less, so that no feature is frozen out. */
const LEAST_RATIO = 0.1;

export type BayesOptions = {
  /** How much each row counts; every row 1 where it is left out. */
  importance?: Float64Array;
  /** How far the scales go from 1, at 0, to the log ratios, at 1. */
  strength?: number;
};

/**
 * How telling each feature is for each head: |log ratio| of its share of the head's rows to its share of
 * the others' (Wang and Manning, "Baselines and Bigrams", 2012).
 *
 * @param targets rows × heads, each in 0..1
 * @returns columns × heads
 */
export const bayesScales = (
  { offsets, columns, columnCount }: SparseRows,
  targets: Float64Array,
  heads: number,
  { importance, strength = 1 }: BayesOptions = {},
): Float64Array => {
  const scales = new Float64Array(columnCount * heads).fill(1);
  if (strength === 0) return scales;
  const inside = new Float64Array(columnCount * heads).fill(SMOOTHING);
  const seen = new Float64Array(columnCount).fill(2 * SMOOTHING);
  const insideRows = new Float64Array(heads).fill(2 * SMOOTHING);
  let allRows = 4 * SMOOTHING;
  for (let row = 0; row + 1 < offsets.length; row++) {
    const weight = importance === undefined ? 1 : (importance[row] ?? 0);
    const from = offsets[row] ?? 0;
    const to = offsets[row + 1] ?? 0;
    allRows += weight;
    for (let at = from; at < to; at++) {
      const column = columns[at] ?? 0;
      seen[column] = (seen[column] ?? 0) + weight;
    }
    for (let head = 0; head < heads; head++) {
      const target = weight * (targets[row * heads + head] ?? 0);
      if (target === 0) continue;
      insideRows[head] = (insideRows[head] ?? 0) + target;
      for (let at = from; at < to; at++) {
        const cell = (columns[at] ?? 0) * heads + head;
        inside[cell] = (inside[cell] ?? 0) + target;
      }
    }
  }
  for (let column = 0; column < columnCount; column++)
    for (let head = 0; head < heads; head++) {
      const cell = column * heads + head;
      const own = (inside[cell] ?? 0) / (insideRows[head] ?? 1);
      const others =
        ((seen[column] ?? 0) - (inside[cell] ?? 0)) / (allRows - (insideRows[head] ?? 0));
      const ratio = Math.max(LEAST_RATIO, Math.abs(Math.log(own / others)));
      scales[cell] = 1 - strength + strength * ratio;
    }
  return scales;
};
