import type { Features } from '../src/emotion/FeatureCollector';
import type { SparseRows } from './SparseRows';

/** How much a feature of each block counts: `scale / size of the block ^ power`. */
export type BlockScale = { scale: number; power: number };

/** Which fingerprints have a column, and in how many rows each was seen. */
export type Vocabulary = { columns: Map<number, number>; rowCounts: Int32Array };

export const collectVocabulary = (found: readonly Features[], leastRows: number): Vocabulary => {
  const counts = new Map<number, number>();
  for (const { fingerprints } of found)
    for (const fingerprint of fingerprints)
      counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  const columns = new Map<number, number>();
  const rowCounts: number[] = [];
  for (const [fingerprint, count] of counts) {
    if (count < leastRows) continue;
    columns.set(fingerprint, columns.size);
    rowCounts.push(count);
  }
  return { columns, rowCounts: Int32Array.from(rowCounts) };
};

export const toRows = (
  found: readonly Features[],
  { columns }: Vocabulary,
  scales: readonly BlockScale[],
): SparseRows => {
  const offsets = new Int32Array(found.length + 1);
  const kept: number[] = [];
  const values: number[] = [];
  found.forEach((features, row) => {
    const value = features.blockSizes.map((size, block) => {
      const { scale, power } = scales[block] ?? { scale: 1, power: 0 };
      return scale / Math.max(1, size) ** power;
    });
    features.fingerprints.forEach((fingerprint, at) => {
      const column = columns.get(fingerprint);
      if (column === undefined) return;
      kept.push(column);
      values.push(value[features.blocks[at] ?? 0] ?? 0);
    });
    offsets[row + 1] = kept.length;
  });
  return {
    offsets,
    columns: Int32Array.from(kept),
    values: Float32Array.from(values),
    columnCount: columns.size,
  };
};
