import { SIGNALS, STATES, type Intensity, type Reading, type State } from './Reading';

/** Each step back a message weighs so much less: little, since nobody has answered it yet. */
const FADING = 0.9;

/** What a message without feeling weighs beside one with: a bare "thanks" or "ok" erases nothing. */
const PLAIN_WEIGHT = 0.15;

/** What a message weighs that Attune is unsure about. */
const UNSURE_WEIGHT = 0.5;

/** A state that leads the next by less is no more than fairly sure, however clear one message is. */
const CLOSE = 0.15;

/**
 * Several messages, sent one after the other, as one reading.
 *
 * The probabilities are a weighted mean: later messages weigh more, plain ones (neutral, or mere polite
 * thanks beside a message of upset) and unsure ones less. Intensity is the strongest of those that have
 * the winning state, signals are those of any. It is unsure only where all of its messages are, or
 * where the mean has no clear winner.
 *
 * @param readings oldest first
 * @returns `null` for none; the reading itself for a single one, without its evidence, whose offsets
 * mean nothing beyond their message
 */
export const mergeReadings = (readings: readonly Reading[]): Reading | null => {
  const last = readings.at(-1);
  if (last === undefined) return null;
  if (readings.length === 1) return { ...last, evidence: [] };

  const weights = mergeWeights(readings);
  const mean = (state: State): number =>
    readings.reduce(
      (sum, { probabilities }, at) => sum + (weights[at] ?? 0) * probabilities[state],
      0,
    );
  const probabilities = Object.fromEntries(STATES.map((state) => [state, mean(state)])) as Record<
    State,
    number
  >;
  const [state = last.state, runnerUp = last.runnerUp] = [...STATES].sort(
    (a, b) => probabilities[b] - probabilities[a],
  );
  const lead = probabilities[state] - probabilities[runnerUp];
  const carriers = readings.filter((reading) => reading.state === state);
  const clearest = carriers.reduce<Reading>(
    (best, one) => (one.probabilities[state] > best.probabilities[state] ? one : best),
    carriers[0] ?? last,
  );
  return {
    state,
    runnerUp,
    probabilities,
    confidence: lead < CLOSE && clearest.confidence === 'high' ? 'medium' : clearest.confidence,
    unsure: carriers.length === 0 ? 'no-clear-winner' : clearest.unsure,
    intensity:
      state === 'neutral'
        ? 0
        : carriers.reduce<Intensity>(
            (most, { intensity }) => (intensity > most ? intensity : most),
            1,
          ),
    signals: SIGNALS.filter((signal) => readings.some(({ signals }) => signals.includes(signal))),
    evidence: [],
    language: last.language,
  };
};

/**
 * How much each of several messages counts when they are merged.
 *
 * @param readings oldest first
 * @returns one weight a reading, each above 0, together 1
 */
export const mergeWeights = (readings: readonly Reading[]): number[] => {
  const upset = readings.some((reading) => isUpset(reading) && reading.unsure === null);
  const weights = readings.map(
    (reading, at) =>
      FADING ** (readings.length - 1 - at) *
      (isPlain(reading, upset) ? PLAIN_WEIGHT : 1) *
      (reading.unsure === null ? 1 : UNSURE_WEIGHT),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
};

const isUpset = ({ state }: Reading): boolean => state !== 'neutral' && state !== 'happy';

/** Nothing felt; or, where another message is upset, thanks that is no more than mild. */
const isPlain = ({ state, intensity }: Reading, upset: boolean): boolean =>
  state === 'neutral' || (upset && state === 'happy' && intensity < 2);
