import type { State } from '../src/emotion/Reading';
import { POLARITIES, polarityOf, type Polarity } from './Polarity';
import { accuracyOf, macroF1Of, mean, round, scorePerClass } from './score';

/** `read` is `not sure` where that counts as wrong. */
export type JudgedPolarity = { truth: State; read: Polarity | 'not sure' };

export type PolarityMeasures = {
  accuracy: number;
  macroF1: number;
  negativeF1: number;
  neutralF1: number;
  positiveF1: number;
  /** Share of angry and frustrated texts that were read as positive. */
  upsetReadAsPositive: number;
};

/** All figures of one reader's polarities, rounded to four places. */
export const measurePolarity = (judged: readonly JudgedPolarity[]): PolarityMeasures => {
  const pairs = judged.map(({ truth, read }) => [polarityOf(truth), read] as const);
  const scores = scorePerClass(POLARITIES, pairs);
  const upset = judged.filter(({ truth }) => truth === 'angry' || truth === 'frustrated');
  return {
    accuracy: round(accuracyOf(pairs)),
    macroF1: round(macroF1Of(scores)),
    negativeF1: scores['negative']?.f1 ?? 0,
    neutralF1: scores['neutral']?.f1 ?? 0,
    positiveF1: scores['positive']?.f1 ?? 0,
    upsetReadAsPositive: round(mean(upset.map(({ read }) => Number(read === 'positive')))),
  };
};
