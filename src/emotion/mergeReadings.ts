import { SIGNALS, STATES, type Intensity, type Reading, type State } from './Reading';

/** Each step back in time a message weighs so much less. */
const FADING = 0.8;

/** What a message without feeling weighs beside one with: a bare "thanks" or "ok" erases nothing. */
const PLAIN_WEIGHT = 0.15;

/** What a message weighs that Attune is unsure about. */
const UNSURE_WEIGHT = 0.5;

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

  const upset = readings.some((reading) => isUpset(reading) && reading.unsure === null);
  const weights = readings.map(
    (reading, at) =>
      FADING ** (readings.length - 1 - at) *
      (isPlain(reading, upset) ? PLAIN_WEIGHT : 1) *
      (reading.unsure === null ? 1 : UNSURE_WEIGHT),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (state: State): number =>
    readings.reduce(
      (sum, { probabilities }, at) => sum + ((weights[at] ?? 0) / total) * probabilities[state],
      0,
    );
  const probabilities = Object.fromEntries(STATES.map((state) => [state, mean(state)])) as Record<
    State,
    number
  >;
  const [state = last.state, runnerUp = last.runnerUp] = [...STATES].sort(
    (a, b) => probabilities[b] - probabilities[a],
  );
  const carriers = readings.filter((reading) => reading.state === state);
  const clearest = carriers.reduce<Reading>(
    (best, one) => (one.probabilities[state] > best.probabilities[state] ? one : best),
    carriers[0] ?? last,
  );
  return {
    state,
    runnerUp,
    probabilities,
    confidence: clearest.confidence,
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

const isUpset = ({ state }: Reading): boolean => state !== 'neutral' && state !== 'happy';

/** Nothing felt; or, where another message is upset, thanks that is no more than mild. */
const isPlain = ({ state, intensity }: Reading, upset: boolean): boolean =>
  state === 'neutral' || (upset && state === 'happy' && intensity < 2);
