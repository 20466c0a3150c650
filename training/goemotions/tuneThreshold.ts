/**
 * The threshold with the highest F1.
 *
 * @param scores of each row, higher where the label is likelier
 * @param truths whether each row has the label
 * @returns half way between two scores, or `Infinity` where no row has the label
 */
export const tuneThreshold = (scores: readonly number[], truths: readonly boolean[]): number => {
  const order = scores.map((_, row) => row).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const labelled = truths.filter((truth) => truth).length;
  let hits = 0;
  let best = 0;
  let threshold = Infinity;
  order.forEach((row, rank) => {
    hits += Number(truths[row]);
    const score = scores[row] ?? 0;
    const next = scores[order[rank + 1] ?? -1] ?? -Infinity;
    const f1 = (2 * hits) / (rank + 1 + labelled);
    // Rows with the same score are named together or not at all.
    if (f1 <= best || next === score) return;
    best = f1;
    threshold = next === -Infinity ? score : (score + next) / 2;
  });
  return threshold;
};

/** F1 of naming every row whose score reaches the threshold; 0 where nothing is named or to be named. */
export const f1At = (
  scores: readonly number[],
  truths: readonly boolean[],
  threshold: number,
): number => {
  let hits = 0;
  let total = 0;
  scores.forEach((score, row) => {
    const named = score >= threshold;
    total += Number(named) + Number(truths[row]);
    hits += Number(named && truths[row]);
  });
  return total === 0 ? 0 : (2 * hits) / total;
};
