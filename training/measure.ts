import { STATES, type State } from '../src/emotion/Reading';

export const polarityOf = (state: State): 'negative' | 'neutral' | 'positive' =>
  state === 'happy' ? 'positive' : state === 'neutral' ? 'neutral' : 'negative';

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
  accuracy: number;
  macroF1: number;
  polarityAccuracy: number;
  polarityMacroF1: number;
  expectedCalibrationError: number;
  /** Share of texts Attune is sure about, and its accuracy there. */
  sure: { share: number; accuracy: number };
  highConfidence: { share: number; accuracy: number };
  /** Share of angry and frustrated texts read as happy. */
  upsetReadAsHappy: number;
  states: Record<string, { texts: number; precision: number; recall: number; f1: number }>;
  /** `confusion[truth][read]`. */
  confusion: Record<string, Record<string, number>>;
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Precision, recall and F1 of each class; a class that never occurs has F1 0. */
const perClass = (names: readonly string[], pairs: readonly (readonly [string, string])[]) =>
  Object.fromEntries(
    names.map((name) => {
      const hit = pairs.filter(([truth, read]) => truth === name && read === name).length;
      const texts = pairs.filter(([truth]) => truth === name).length;
      const reads = pairs.filter(([, read]) => read === name).length;
      return [
        name,
        {
          texts,
          precision: round(share(hit, reads)),
          recall: round(share(hit, texts)),
          f1: round(share(2 * hit, texts + reads)),
        },
      ];
    }),
  );

const mean = (values: readonly number[]): number =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

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

const accuracyOf = (judged: readonly Judged[]): number =>
  mean(judged.map(({ truth, read }) => Number(truth === read)));

/** All figures of one set of texts, rounded to four places. */
export const measure = (judged: readonly Judged[]): Measures => {
  const states = perClass(
    STATES,
    judged.map(({ truth, read }) => [truth, read]),
  );
  const polarities = judged.map(
    ({ truth, read }) => [polarityOf(truth), polarityOf(read)] as const,
  );
  const upset = judged.filter(({ truth }) => truth === 'angry' || truth === 'frustrated');
  const sure = judged.filter(({ sure }) => sure);
  const high = judged.filter(({ sure, confidence }) => sure && confidence === 'high');
  return {
    texts: judged.length,
    accuracy: round(accuracyOf(judged)),
    macroF1: round(mean(Object.values(states).map(({ f1 }) => f1))),
    polarityAccuracy: round(mean(polarities.map(([truth, read]) => Number(truth === read)))),
    polarityMacroF1: round(
      mean(
        Object.values(perClass(['negative', 'neutral', 'positive'], polarities)).map(
          ({ f1 }) => f1,
        ),
      ),
    ),
    expectedCalibrationError: round(calibrationError(judged)),
    sure: { share: round(share(sure.length, judged.length)), accuracy: round(accuracyOf(sure)) },
    highConfidence: {
      share: round(share(high.length, judged.length)),
      accuracy: round(accuracyOf(high)),
    },
    upsetReadAsHappy: round(mean(upset.map(({ read }) => Number(read === 'happy')))),
    states,
    confusion: Object.fromEntries(
      STATES.map((truth) => [
        truth,
        Object.fromEntries(
          STATES.map((read) => [
            read,
            judged.filter((one) => one.truth === truth && one.read === read).length,
          ]),
        ),
      ]),
    ),
  };
};
