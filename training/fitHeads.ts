import { bayesScales } from './bayesScales';
import { minimize } from './minimize';
import { multiply, type SparseRows } from './SparseRows';

/** Linear heads over the same features: `weights[column * heads + head]`. */
export type Heads = { heads: number; weights: Float64Array; bias: Float64Array };

export type FitOptions = {
  /** `one of`: the heads exclude each other (softmax); `each`: every head for itself (sigmoid). */
  kind: 'one of' | 'each';
  /** Strength of the quadratic penalty on the (scaled) weights, a row. */
  penalty: number;
  /** Weigh each feature by its naive-Bayes log ratio (Wang & Manning 2012); 0 is off, 1 fully on. */
  bayes: number;
  iterations: number;
  tolerance: number;
};

/**
 * Logistic regression on naive-Bayes weighted features.
 *
 * @param rows the features of each text
 * @param targets rows × heads, each in 0..1 (soft targets are fine; `one of` rows sum to 1)
 * @param importance how much each row counts
 */
export const fitHeads = (
  rows: SparseRows,
  targets: Float64Array,
  importance: Float64Array,
  heads: number,
  options: FitOptions,
): Heads => {
  const count = rows.offsets.length - 1;
  const size = rows.columnCount * heads;
  const scales = bayesScales(rows, targets, heads, { importance, strength: options.bayes });
  let total = 0;
  for (let row = 0; row < count; row++) total += importance[row] ?? 0;

  const { offsets, columns, values } = rows;
  const weights = new Float64Array(size);
  const bias = new Float64Array(heads);
  const probabilities = new Float64Array(heads);

  const loss = (point: Float64Array, gradient: Float64Array): number => {
    for (let at = 0; at < size; at++) weights[at] = (point[at] ?? 0) * (scales[at] ?? 0);
    for (let head = 0; head < heads; head++) bias[head] = point[size + head] ?? 0;
    const scores = multiply(rows, weights, bias, heads);
    gradient.fill(0);
    let sum = 0;
    for (let row = 0; row < count; row++) {
      const base = row * heads;
      const weight = (importance[row] ?? 0) / total;
      sum += weight * lossOf(scores, targets, base, heads, options.kind, probabilities);
      for (let head = 0; head < heads; head++)
        probabilities[head] = weight * ((probabilities[head] ?? 0) - (targets[base + head] ?? 0));
      const end = offsets[row + 1] ?? 0;
      for (let at = offsets[row] ?? 0; at < end; at++) {
        const value = values[at] ?? 0;
        const first = (columns[at] ?? 0) * heads;
        for (let head = 0; head < heads; head++)
          gradient[first + head] =
            (gradient[first + head] ?? 0) + value * (probabilities[head] ?? 0);
      }
      for (let head = 0; head < heads; head++)
        gradient[size + head] = (gradient[size + head] ?? 0) + (probabilities[head] ?? 0);
    }
    let square = 0;
    for (let at = 0; at < size; at++) {
      const own = point[at] ?? 0;
      gradient[at] = (gradient[at] ?? 0) * (scales[at] ?? 0) + options.penalty * own;
      square += own * own;
    }
    return sum + (options.penalty / 2) * square;
  };

  const point = new Float64Array(size + heads);
  minimize(loss, point, options.iterations, options.tolerance);
  for (let at = 0; at < size; at++) weights[at] = (point[at] ?? 0) * (scales[at] ?? 0);
  for (let head = 0; head < heads; head++) bias[head] = point[size + head] ?? 0;
  return { heads, weights, bias };
};

/** A row's loss; leaves its probabilities in `probabilities`. */
const lossOf = (
  scores: Float64Array,
  targets: Float64Array,
  base: number,
  heads: number,
  kind: FitOptions['kind'],
  probabilities: Float64Array,
): number => {
  let loss = 0;
  if (kind === 'each') {
    for (let head = 0; head < heads; head++) {
      const score = scores[base + head] ?? 0;
      const target = targets[base + head] ?? 0;
      probabilities[head] = 1 / (1 + Math.exp(-score));
      loss += Math.max(score, 0) - score * target + Math.log1p(Math.exp(-Math.abs(score)));
    }
    return loss;
  }
  let highest = -Infinity;
  for (let head = 0; head < heads; head++) highest = Math.max(highest, scores[base + head] ?? 0);
  let sum = 0;
  for (let head = 0; head < heads; head++) {
    const own = Math.exp((scores[base + head] ?? 0) - highest);
    probabilities[head] = own;
    sum += own;
  }
  for (let head = 0; head < heads; head++) {
    probabilities[head] = (probabilities[head] ?? 0) / sum;
    const target = targets[base + head] ?? 0;
    if (target > 0) loss -= target * ((scores[base + head] ?? 0) - highest - Math.log(sum));
  }
  return loss;
};
