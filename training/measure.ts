import { STATES, type State } from '../src/emotion/Reading';
import { measureCoverage, type CoverageStep } from './measureCoverage';
import { measurePolarity } from './measurePolarity';
import { polarityOf } from './Polarity';
import {
  accuracyOf,
  likelyRange,
  macroF1Of,
  mean,
  round,
  scorePerClass,
  share,
  type ClassScore,
  type Pair,
} from './score';

export type Judged = {
  truth: State;
  read: State;
  /** The probability given to `read`. */
  probability: number;
  sure: boolean;
  confidence: string;
};

export type Measures = {
  texts: number;
  /** Of the best guess, "not sure" or not. */
  accuracy: number;
  /** Where the accuracy would lie on more texts of the kind, with 95 % certainty. */
  accuracyRange: [number, number];
  macroF1: number;
  polarityAccuracy: number;
  polarityMacroF1: number;
  expectedCalibrationError: number;
  /** Share of texts Attune is sure about, and its accuracy there. */
  sure: { share: number; accuracy: number };
  highConfidence: { share: number; accuracy: number };
  /** Share of angry and frustrated texts read as happy, sure or not, and where Attune is sure. */
  upsetReadAsHappy: number;
  upsetSurelyReadAsHappy: number;
  states: Record<string, ClassScore>;
  /** `confusion[truth][read]`. */
  confusion: Record<string, Record<string, number>>;
  coverage: CoverageStep[];
};

const ECE_BINS = 10;

/** Mean gap between probability and accuracy over ten equal bins of probability. */
export const calibrationError = (judged: readonly Judged[]): number => {
  let error = 0;
  for (let bin = 0; bin < ECE_BINS; bin++) {
    const inBin = judged.filter(
      ({ probability }) => Math.min(ECE_BINS - 1, Math.floor(probability * ECE_BINS)) === bin,
    );
    const gap =
      mean(inBin.map(({ probability }) => probability)) -
      mean(inBin.map(({ truth, read }) => Number(truth === read)));
    error += (inBin.length / Math.max(1, judged.length)) * Math.abs(gap);
  }
  return error;
};

const pairOf = ({ truth, read }: Judged): Pair => [truth, read];

const shareAndAccuracy = (some: readonly Judged[], all: readonly Judged[]) => ({
  share: round(share(some.length, all.length)),
  accuracy: round(accuracyOf(some.map(pairOf))),
});

/** How often each state was read as each. */
export const confusionOf = (
  pairs: readonly Pair[],
  reads: readonly string[] = STATES,
): Record<string, Record<string, number>> =>
  Object.fromEntries(
    STATES.map((truth) => [
      truth,
      Object.fromEntries(
        reads.map((read) => [
          read,
          pairs.filter((pair) => pair[0] === truth && pair[1] === read).length,
        ]),
      ),
    ]),
  );

/** All figures of one set of texts, rounded to four places. */
export const measure = (judged: readonly Judged[]): Measures => {
  const pairs = judged.map(pairOf);
  const states = scorePerClass(STATES, pairs);
  const polarity = measurePolarity(
    judged.map(({ truth, read }) => ({ truth, read: polarityOf(read) })),
  );
  const right = judged.filter(({ truth, read }) => truth === read).length;
  const upset = judged.filter(({ truth }) => truth === 'angry' || truth === 'frustrated');
  return {
    texts: judged.length,
    accuracy: round(accuracyOf(pairs)),
    accuracyRange: likelyRange(right, judged.length),
    macroF1: round(macroF1Of(states)),
    polarityAccuracy: polarity.accuracy,
    polarityMacroF1: polarity.macroF1,
    expectedCalibrationError: round(calibrationError(judged)),
    sure: shareAndAccuracy(
      judged.filter(({ sure }) => sure),
      judged,
    ),
    highConfidence: shareAndAccuracy(
      judged.filter(({ sure, confidence }) => sure && confidence === 'high'),
      judged,
    ),
    upsetReadAsHappy: round(mean(upset.map(({ read }) => Number(read === 'happy')))),
    upsetSurelyReadAsHappy: round(
      mean(upset.map(({ read, sure }) => Number(sure && read === 'happy'))),
    ),
    states,
    confusion: confusionOf(pairs),
    coverage: measureCoverage(judged),
  };
};
