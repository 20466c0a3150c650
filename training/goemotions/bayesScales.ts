import type { SparseRows } from '../SparseRows';

/** Smoothing of the counts, in rows. */
const SMOOTHING = 1;
/** No scale falls below this, so that no feature is frozen out. */
const LEAST_SCALE = 0.1;

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
): Float32Array => {
  const rowCount = offsets.length - 1;
  const seen = new Float64Array(columnCount).fill(2 * SMOOTHING);
  const inside = new Float32Array(columnCount * heads).fill(SMOOTHING);
  const insideRows = new Float64Array(heads).fill(2 * SMOOTHING);
  for (let row = 0; row < rowCount; row++) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const column = columns[at] ?? 0;
      seen[column] = (seen[column] ?? 0) + 1;
    }
    for (let head = 0; head < heads; head++) {
      const target = targets[row * heads + head] ?? 0;
      if (target === 0) continue;
      insideRows[head] = (insideRows[head] ?? 0) + target;
      for (let at = offsets[row] ?? 0; at < end; at++) {
        const cell = (columns[at] ?? 0) * heads + head;
        inside[cell] = (inside[cell] ?? 0) + target;
      }
    }
  }
  const allRows = rowCount + 4 * SMOOTHING;
  return inside.map((own, cell) => {
    const total = insideRows[cell % heads] ?? 1;
    const others = (seen[Math.floor(cell / heads)] ?? 0) - own;
    return Math.max(LEAST_SCALE, Math.abs(Math.log(own / total / (others / (allRows - total)))));
  });
};
