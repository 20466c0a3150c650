import { bayesScales } from './bayesScales';
import type { SparseRows } from './SparseRows';

/** Linear heads over the same features: `weights[column * heads + head]`. */
export type Heads = { heads: number; weights: Float32Array; bias: Float64Array };

export type StepOptions = {
  /** `one of`: the heads exclude each other (softmax); `each`: every head for itself (sigmoid). */
  kind: 'one of' | 'each';
  /** How often each row is looked at. */
  rounds: number;
  /** The length of the first steps. */
  rate: number;
  /** The share of a row's features that is left out at random each time it is looked at. */
  dropped: number;
  /** One model is fitted a seed, and their mean is taken; it is as linear as they are. */
  seeds: readonly number[];
  /** How much each feature's naive-Bayes log ratio counts: 0 is off, 1 fully on, and the default. */
  bayes?: number;
};

/** The sum of squared slopes that every weight begins with: it keeps the first steps short. */
const FIRST_SQUARES = 0.1;
/** A head that is so nearly right on a row learns nothing from it. */
const LEAST_ERROR = 1e-3;

/**
 * Logistic regression on naive-Bayes weighted features (`bayesScales`), fitted a row at a time (AdaGrad:
 * Duchi, Hazan and Singer 2011). Few rounds, and features left out at random (Wager, Wang and Liang 2013,
 * "Dropout training as adaptive regularization"), take the place of a quadratic penalty: no word can
 * lean on the company it had in one writer's texts, so the heads read other writers better.
 *
 * @param rows the features of each text
 * @param targets rows × heads, each in 0..1 (`one of` rows sum to 1)
 * @param importance how much each row counts; every row 1 where it is left out
 * @returns weights (columns × heads) for `multiply`; the same input gives the same bits on the same platform
 */
export const fitBySteps = (
  rows: SparseRows,
  targets: Float64Array,
  heads: number,
  options: StepOptions,
  importance?: Float64Array,
): Heads => {
  const scales = bayesScales(rows, targets, heads, {
    strength: options.bayes ?? 1,
    ...(importance && { importance }),
  });
  const weights = new Float32Array(scales.length);
  const bias = new Float64Array(heads);
  const { seeds } = options;
  for (const seed of seeds) {
    const one = fitOnce(rows, targets, scales, heads, options, seed, importance);
    for (let cell = 0; cell < weights.length; cell++)
      weights[cell] = (weights[cell] ?? 0) + (one.weights[cell] ?? 0) / seeds.length;
    for (let head = 0; head < heads; head++)
      bias[head] = (bias[head] ?? 0) + (one.bias[head] ?? 0) / seeds.length;
  }
  return { heads, weights, bias };
};

const fitOnce = (
  rows: SparseRows,
  targets: Float64Array,
  scales: Float64Array,
  heads: number,
  { kind, rounds, rate, dropped }: StepOptions,
  seed: number,
  importance: Float64Array | undefined,
): Heads => {
  const { offsets, columns, values } = rows;
  const weights = new Float32Array(scales.length);
  const squares = new Float32Array(weights.length).fill(FIRST_SQUARES);
  const bias = firstBias(targets, heads, kind);
  const biasSquares = new Float64Array(heads).fill(1);

  const random = randomFrom(seed);
  const order = Int32Array.from({ length: offsets.length - 1 }, (_, row) => row);
  const errors = new Float64Array(heads);
  const kept = new Int32Array(longestOf(offsets));
  const share = 1 - dropped;

  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const row of order) {
      let count = 0;
      errors.set(bias);
      const end = offsets[row + 1] ?? 0;
      for (let at = offsets[row] ?? 0; at < end; at++) {
        if (random() >= share) continue;
        kept[count++] = at;
        const value = (values[at] ?? 0) / share;
        const first = (columns[at] ?? 0) * heads;
        for (let head = 0; head < heads; head++)
          errors[head] = (errors[head] ?? 0) + value * (weights[first + head] ?? 0);
      }
      toErrors(errors, targets, row * heads, kind);
      const counts = importance?.[row] ?? 1;
      for (let head = 0; head < heads; head++) {
        const error = counts * (errors[head] ?? 0);
        if (Math.abs(error) < LEAST_ERROR) continue;
        biasSquares[head] = (biasSquares[head] ?? 0) + error * error;
        bias[head] = (bias[head] ?? 0) - (rate * error) / Math.sqrt(biasSquares[head] ?? 1);
        for (let index = 0; index < count; index++) {
          const at = kept[index] ?? 0;
          const cell = (columns[at] ?? 0) * heads + head;
          const scale = scales[cell] ?? 1;
          const slope = (error * (values[at] ?? 0) * scale) / share;
          const square = (squares[cell] ?? 0) + slope * slope;
          squares[cell] = square;
          weights[cell] = (weights[cell] ?? 0) - (rate * slope * scale) / Math.sqrt(square);
        }
      }
    }
  }
  return { heads, weights, bias };
};

/** Scores → probabilities less targets, in place. */
const toErrors = (
  scores: Float64Array,
  targets: Float64Array,
  base: number,
  kind: StepOptions['kind'],
): void => {
  let sum = 1;
  if (kind === 'one of') {
    let highest = -Infinity;
    for (const score of scores) highest = Math.max(highest, score);
    sum = 0;
    for (let head = 0; head < scores.length; head++) {
      const power = Math.exp((scores[head] ?? 0) - highest);
      scores[head] = power;
      sum += power;
    }
  }
  for (let head = 0; head < scores.length; head++) {
    const score = scores[head] ?? 0;
    const probability = kind === 'one of' ? score / sum : 1 / (1 + Math.exp(-score));
    scores[head] = probability - (targets[base + head] ?? 0);
  }
};

/** What the heads' shares alone foretell. */
const firstBias = (
  targets: Float64Array,
  heads: number,
  kind: StepOptions['kind'],
): Float64Array => {
  const rowCount = targets.length / heads;
  const sums = new Float64Array(heads).fill(0.5);
  targets.forEach((target, cell) => (sums[cell % heads] = (sums[cell % heads] ?? 0) + target));
  return sums.map((sum) => Math.log(sum / (kind === 'each' ? rowCount + 1 - sum : rowCount)));
};

const longestOf = (offsets: Int32Array): number => {
  let longest = 0;
  for (let row = 0; row + 1 < offsets.length; row++)
    longest = Math.max(longest, (offsets[row + 1] ?? 0) - (offsets[row] ?? 0));
  return longest;
};

/** Fisher and Yates. */
const shuffle = (order: Int32Array, random: () => number): void => {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
};

/** A linear congruential generator (Numerical Recipes) over 0..1. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};
