/** Rows of sparse values, all in three flat arrays: row `r` holds the entries `offsets[r]` to `offsets[r + 1]`. */
export type SparseRows = {
  offsets: Int32Array;
  columns: Int32Array;
  values: Float32Array;
  columnCount: number;
};

/** The rows `which` of `rows`, in that order. */
export const pickRows = (rows: SparseRows, which: readonly number[]): SparseRows => {
  let size = 0;
  for (const row of which) size += (rows.offsets[row + 1] ?? 0) - (rows.offsets[row] ?? 0);
  const picked: SparseRows = {
    offsets: new Int32Array(which.length + 1),
    columns: new Int32Array(size),
    values: new Float32Array(size),
    columnCount: rows.columnCount,
  };
  let at = 0;
  which.forEach((row, index) => {
    const from = rows.offsets[row] ?? 0;
    const to = rows.offsets[row + 1] ?? 0;
    picked.columns.set(rows.columns.subarray(from, to), at);
    picked.values.set(rows.values.subarray(from, to), at);
    at += to - from;
    picked.offsets[index + 1] = at;
  });
  return picked;
};

/** Every row's product with `weights` (columns × heads, column-major by row of the matrix), plus `bias`. */
export const multiply = (
  rows: SparseRows,
  weights: ArrayLike<number>,
  bias: ArrayLike<number>,
  heads: number,
): Float64Array => {
  const { offsets, columns, values } = rows;
  const count = offsets.length - 1;
  const scores = new Float64Array(count * heads);
  for (let row = 0; row < count; row++) {
    const base = row * heads;
    for (let head = 0; head < heads; head++) scores[base + head] = bias[head] ?? 0;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const value = values[at] ?? 0;
      const first = (columns[at] ?? 0) * heads;
      for (let head = 0; head < heads; head++)
        scores[base + head] = (scores[base + head] ?? 0) + value * (weights[first + head] ?? 0);
    }
  }
  return scores;
};
