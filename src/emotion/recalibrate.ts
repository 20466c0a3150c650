import { STATES, type Reading, type State } from './Reading';

/**
 * What agents' corrections have taught: a scale and an offset for each state; `applyRecalibration` has
 * the formula. Plain numbers, so that it can be kept as JSON; fitted to one model, to be dropped with it.
 */
export type Recalibration = {
  /** Each in `SCALE_RANGE`; 1 changes nothing. */
  scales: Record<State, number>;
  /** Each in `OFFSET_RANGE`, in log odds; 0 changes nothing. */
  offsets: Record<State, number>;
};

export type Recalibrated =
  | { kind: 'ok'; recalibration: Recalibration }
  /**
   * `too-few`: fewer corrections than `LEAST_CORRECTIONS`. `one-sided`: agents agree with so few of the
   * readings that these are not a fair sample, or not honest. `no-gain`: corrections kept back would not
   * clearly be foreseen better; so it is where the model fits already.
   */
  | { kind: 'refused'; why: 'too-few' | 'one-sided' | 'no-gain' };

export const LEAST_CORRECTIONS = 40;
export const SCALE_RANGE = [0.5, 1.5] as const;
export const OFFSET_RANGE = [-1.5, 1.5] as const;

/** Below this share of agreement the corrections are refused. */
const LEAST_AGREEMENT = 0.25;

/** How far from 1 and from 0 scales and offsets are expected to lie: a Gaussian prior's deviations. */
const SCALE_DEVIATION = 0.1;
const OFFSET_DEVIATION = 0.25;

/** Probabilities below count as this in the fit, so that no single correction pulls hard. */
const LEAST_PROBABILITY = 1e-4;
/** … and as this when applied, where only the logarithm has to be finite. */
const TINY = 1e-300;

/** The share of corrections that is expected to be a slip or worse: any state, by chance. */
const SLIPS = 0.2;

const ITERATIONS = 300;
const TOLERANCE = 1e-3;
const FOLDS = 5;

/**
 * Fits a scale and an offset a state to what agents said of the model's readings: vector scaling (Guo,
 * Pleiss, Sun and Weinberger, "On Calibration of Modern Neural Networks", ICML 2017, section 4.2), which
 * is Platt's scaling (1999) for many classes.
 *
 * With p the model's probabilities, y the agents' state and s the share of slips, it minimizes over the
 * scales a and the offsets b
 *
 *     - Σ log((1 - s) q[y] + s / 8)  +  Σ ((a - 1) / 0.1)² / 2  +  Σ (b / 0.25)² / 2
 *     where q = softmax(a · log p + b)
 *
 * within `SCALE_RANGE` and `OFFSET_RANGE`. The last two sums keep it near the identity until there are
 * corrections enough. The share of slips makes a correction that is out of the question count little,
 * and the ranges bound what the rest of the dishonest ones can do.
 *
 * Each step weighs the corrections by how likely they are meant (expectation–maximization), then goes
 * to the bottom of a parabola above the loss (Böhning, "Multinomial logistic regression algorithm",
 * 1992). So the loss never rises, and no length of step is searched.
 *
 * @param readings as the model made them, without a recalibration: the readings that agents judged,
 * those they agreed with among them. Mere objections would teach that the model is always wrong.
 * @param corrections the state that an agent gave to each of `readings`; the same state is agreement
 * @returns the recalibration, or why there is none; the same input gives the same numbers
 * @throws where there are not as many corrections as readings
 */
export const recalibrate = (
  readings: readonly Pick<Reading, 'probabilities' | 'state'>[],
  corrections: readonly State[],
): Recalibrated => {
  if (readings.length !== corrections.length)
    throw new Error(`${corrections.length} corrections for ${readings.length} readings`);
  if (readings.length < LEAST_CORRECTIONS) return { kind: 'refused', why: 'too-few' };
  const agreed = readings.filter(({ state }, at) => state === corrections[at]).length;
  if (agreed < LEAST_AGREEMENT * readings.length) return { kind: 'refused', why: 'one-sided' };

  if (!gains(samplesOf(readings, corrections))) return { kind: 'refused', why: 'no-gain' };
  return { kind: 'ok', recalibration: fitRecalibration(readings, corrections) };
};

/** The fit alone, whether there are enough corrections or not: `recalibrate` decides that. */
export const fitRecalibration = (
  readings: readonly Pick<Reading, 'probabilities'>[],
  corrections: readonly State[],
): Recalibration => {
  const { scales, offsets } = fit(samplesOf(readings, corrections));
  return { scales: byState(scales), offsets: byState(offsets) };
};

const samplesOf = (
  readings: readonly Pick<Reading, 'probabilities'>[],
  corrections: readonly State[],
): Sample[] =>
  readings.map(({ probabilities }, at) => ({
    scores: STATES.map((state) => Math.log(Math.max(LEAST_PROBABILITY, probabilities[state]))),
    truth: STATES.indexOf(corrections[at] ?? 'neutral'),
  }));

/**
 * Probabilities as agents' corrections would have them:
 *
 *     q = softmax(a · log p + b)
 *
 * On log p, since the model's raw scores are known only up to what is added to all of them, and a scale
 * a state would turn that into a difference. Where a state's score rises and the others' stay, its log p
 * rises and theirs fall; with scales above 0 its q then rises too.
 */
export const applyRecalibration = (
  probabilities: readonly number[],
  { scales, offsets }: Recalibration,
): number[] =>
  softmax(
    STATES.map(
      (state, at) =>
        scales[state] * Math.log(Math.max(TINY, probabilities[at] ?? 0)) + offsets[state],
    ),
  );

type Sample = { scores: readonly number[]; truth: number };
type Fit = { scales: number[]; offsets: number[] };

const IDENTITY: Fit = { scales: STATES.map(() => 1), offsets: STATES.map(() => 0) };

const fit = (samples: readonly Sample[]): Fit => {
  const scales = [...IDENTITY.scales];
  const offsets = [...IDENTITY.offsets];
  const scalePull = 1 / SCALE_DEVIATION ** 2;
  const offsetPull = 1 / OFFSET_DEVIATION ** 2;

  // Slopes are the loss's derivatives, bends the parabola's: for a row and a state half the squares of
  // its two inputs, the score and 1; doubled, since the two move together.
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const scaleSlopes = scales.map((scale) => scalePull * (scale - 1));
    const offsetSlopes = offsets.map((offset) => offsetPull * offset);
    const scaleBends = scales.map(() => scalePull);
    let offsetBend = offsetPull;
    for (const { scores, truth } of samples) {
      const probabilities = scaled(scores, { scales, offsets });
      const trust = trustIn(probabilities[truth] ?? 0);
      offsetBend += trust;
      for (let state = 0; state < scores.length; state++) {
        const score = scores[state] ?? 0;
        const error = trust * ((probabilities[state] ?? 0) - Number(state === truth));
        scaleSlopes[state] = (scaleSlopes[state] ?? 0) + error * score;
        offsetSlopes[state] = (offsetSlopes[state] ?? 0) + error;
        scaleBends[state] = (scaleBends[state] ?? 0) + trust * score * score;
      }
    }
    let moved = 0;
    for (let state = 0; state < scales.length; state++) {
      const scale = scales[state] ?? 1;
      const offset = offsets[state] ?? 0;
      const nextScale = within(
        scale - (scaleSlopes[state] ?? 0) / (scaleBends[state] ?? 1),
        SCALE_RANGE,
      );
      const nextOffset = within(offset - (offsetSlopes[state] ?? 0) / offsetBend, OFFSET_RANGE);
      moved = Math.max(moved, Math.abs(nextScale - scale), Math.abs(nextOffset - offset));
      scales[state] = nextScale;
      offsets[state] = nextOffset;
    }
    if (moved < TOLERANCE) break;
  }
  return { scales, offsets };
};

/** How likely it is that a correction is meant, by the probability of its state. */
const trustIn = (probability: number): number =>
  ((1 - SLIPS) * probability) / ((1 - SLIPS) * probability + SLIPS / STATES.length);

/**
 * Whether every fifth correction in turn, kept back, is clearly better foreseen with a fit to the
 * others: by more than the standard error of the mean gain.
 */
const gains = (samples: readonly Sample[]): boolean => {
  let sum = 0;
  let squares = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const kept = fit(samples.filter((_, at) => at % FOLDS !== fold));
    samples.forEach((sample, at) => {
      if (at % FOLDS !== fold) return;
      const gain = surprise(sample, IDENTITY) - surprise(sample, kept);
      sum += gain;
      squares += gain * gain;
    });
  }
  const mean = sum / samples.length;
  const variance = Math.max(0, squares / samples.length - mean * mean);
  return mean > Math.sqrt(variance / samples.length);
};

const surprise = ({ scores, truth }: Sample, how: Fit): number =>
  -Math.log((1 - SLIPS) * (scaled(scores, how)[truth] ?? 0) + SLIPS / STATES.length);

const scaled = (scores: readonly number[], { scales, offsets }: Fit): number[] =>
  softmax(scores.map((score, at) => (scales[at] ?? 1) * score + (offsets[at] ?? 0)));

const softmax = (scores: readonly number[]): number[] => {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};

const within = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, value));

const byState = (values: readonly number[]): Record<State, number> =>
  Object.fromEntries(STATES.map((state, at) => [state, values[at] ?? 0])) as Record<State, number>;
