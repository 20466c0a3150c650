import type { EmotionModel } from '../src/emotion/EmotionModel';
import { STATES, type Reading } from '../src/emotion/Reading';
import { readEmotion } from '../src/emotion/readEmotion';
import { judge, measurePeers } from './evaluateTexts';
import { calibrationError, confusionOf } from './measure';
import { measureCoverage, type CoverageStep } from './measureCoverage';
import { measurePolarity, type PolarityMeasures } from './measurePolarity';
import { polarityOf } from './Polarity';
import { cleaned } from './prepare';
import type { HardCase } from './readHardCases';
import {
  accuracyOf,
  likelyRange,
  macroF1Of,
  mean,
  round,
  scorePerClass,
  share,
  type ClassScore,
} from './score';

export type TrapScore = { cases: number; strict: number; lenient: number; sure: number };

export type HardFigures = {
  texts: number;
  /** Right means: sure, and the labelled state. "Not sure" is wrong. */
  strictAccuracy: number;
  strictRange: [number, number];
  /** Right means: sure, and the labelled state or one that an honest annotator might have chosen. */
  lenientAccuracy: number;
  /** Over the eight states, "not sure" counted as none of them. */
  macroF1: number;
  /** The best guess, "not sure" or not. */
  bestGuess: { strict: number; lenient: number; macroF1: number };
  /** Where Attune is sure: on which share, and how often it is right there. */
  sure: { share: number; strict: number; lenient: number };
  highConfidence: { share: number; strict: number };
  expectedCalibrationError: number;
  coverage: CoverageStep[];
  byTrap: Record<string, TrapScore>;
  states: Record<string, ClassScore>;
  confusion: Record<string, Record<string, number>>;
  polarity: Record<string, PolarityMeasures>;
};

type Read = { one: HardCase; reading: Reading; sure: boolean; strict: boolean; lenient: boolean };

const part = (read: readonly Read[], is: (one: Read) => boolean): number =>
  round(mean(read.map((one) => Number(is(one)))));

/** Reads the hard cases with a model, and with the peers, and measures both. */
export const evaluateHardCases = (cases: readonly HardCase[], model: EmotionModel): HardFigures => {
  const texts = cases.map((one) => ({ ...one, text: cleaned(one.text) }));
  const read = texts.map((one): Read => {
    const reading = readEmotion(one.text, model);
    return {
      one,
      reading,
      sure: reading.unsure === null,
      strict: reading.state === one.state,
      lenient: [one.state, ...one.alternatives].includes(reading.state),
    };
  });
  const answers = read.map(
    ({ one, reading, sure }) => [one.state, sure ? reading.state : 'not sure'] as const,
  );
  const guesses = read.map(({ one, reading }) => [one.state, reading.state] as const);
  const states = scorePerClass(STATES, answers);
  const sure = read.filter((one) => one.sure);
  const high = sure.filter(({ reading }) => reading.confidence === 'high');
  const judged = read.map(({ one, reading }) => judge(one.state, reading));
  const traps = [...new Set(cases.map(({ trap }) => trap))].sort();
  return {
    texts: read.length,
    strictAccuracy: part(read, (one) => one.sure && one.strict),
    strictRange: likelyRange(read.filter((one) => one.sure && one.strict).length, read.length),
    lenientAccuracy: part(read, (one) => one.sure && one.lenient),
    macroF1: round(macroF1Of(states)),
    bestGuess: {
      strict: round(accuracyOf(guesses)),
      lenient: part(read, (one) => one.lenient),
      macroF1: round(macroF1Of(scorePerClass(STATES, guesses))),
    },
    sure: {
      share: round(share(sure.length, read.length)),
      strict: part(sure, (one) => one.strict),
      lenient: part(sure, (one) => one.lenient),
    },
    highConfidence: {
      share: round(share(high.length, read.length)),
      strict: part(high, (one) => one.strict),
    },
    expectedCalibrationError: round(calibrationError(judged)),
    coverage: measureCoverage(judged),
    byTrap: Object.fromEntries(
      traps.map((trap) => {
        const own = read.filter(({ one }) => one.trap === trap);
        return [
          trap,
          {
            cases: own.length,
            strict: part(own, (one) => one.sure && one.strict),
            lenient: part(own, (one) => one.sure && one.lenient),
            sure: part(own, (one) => one.sure),
          },
        ];
      }),
    ),
    states,
    confusion: confusionOf(answers, [...STATES, 'not sure']),
    polarity: {
      'Attune, "not sure" as wrong': measurePolarity(
        read.map(({ one, reading, sure: isSure }) => ({
          truth: one.state,
          read: isSure ? polarityOf(reading.state) : 'not sure',
        })),
      ),
      'Attune, best guess': measurePolarity(
        read.map(({ one, reading }) => ({ truth: one.state, read: polarityOf(reading.state) })),
      ),
      ...measurePeers(texts),
    },
  };
};
