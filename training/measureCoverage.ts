import type { State } from '../src/emotion/Reading';
import { polarityOf } from './Polarity';
import { accuracyOf, round } from './score';

/** How right Attune is on the share of texts that it is surest of. */
export type CoverageStep = {
  /** The share of texts that are answered, the most probable readings first. */
  coverage: number;
  /** The probability of the last of them. */
  leastProbability: number;
  accuracy: number;
  polarityAccuracy: number;
};

const STEPS = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2];

/** What "not sure" would buy at each coverage, if it followed the probability alone. */
export const measureCoverage = (
  judged: readonly { truth: State; read: State; probability: number }[],
): CoverageStep[] => {
  const surestFirst = [...judged].sort((a, b) => b.probability - a.probability);
  return STEPS.map((coverage) => {
    const answered = surestFirst.slice(0, Math.round(coverage * judged.length));
    return {
      coverage,
      leastProbability: round(answered.at(-1)?.probability ?? 1),
      accuracy: round(accuracyOf(answered.map(({ truth, read }) => [truth, read]))),
      polarityAccuracy: round(
        accuracyOf(answered.map(({ truth, read }) => [polarityOf(truth), polarityOf(read)])),
      ),
    };
  });
};
