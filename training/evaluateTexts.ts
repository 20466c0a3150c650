import type { EmotionModel } from '../src/emotion/EmotionModel';
import type { Reading, State } from '../src/emotion/Reading';
import { readEmotion } from '../src/emotion/readEmotion';
import { measure, type Judged, type Measures } from './measure';
import { measurePolarity, type PolarityMeasures } from './measurePolarity';
import { measureSignals, type SignalScore } from './measureSignals';
import { PEERS } from './peers';
import { polarityOf } from './Polarity';
import { cleaned } from './prepare';
import type { LabelledText } from './readCorpus';
import { mean, round } from './score';

export type TextFigures = Measures & {
  /** The best guess is one that some annotator chose. Where alternatives are not labelled, missing. */
  lenientAccuracy?: number;
  signals: Record<string, SignalScore>;
  /** Mean distance between the labelled intensity and the one read, 0 to 3. */
  intensityMeanError: number;
  /** Attune and its peers on the very same texts. */
  polarity: Record<string, PolarityMeasures>;
  /** By where the texts come from. */
  bySource: Record<string, { texts: number; accuracy: number; polarityAccuracy: number }>;
};

export const judge = (truth: State, reading: Reading): Judged => ({
  truth,
  read: reading.state,
  probability: reading.probabilities[reading.state],
  sure: reading.unsure === null,
  confidence: reading.confidence,
});

/** How the three word lists do on the same texts. */
export const measurePeers = (
  texts: readonly { text: string; state: State }[],
): Record<string, PolarityMeasures> =>
  Object.fromEntries(
    PEERS.map((peer) => [
      peer.name,
      measurePolarity(
        texts.map(({ text, state }) => ({ truth: state, read: peer.polarityOf(text) })),
      ),
    ]),
  );

/**
 * Reads labelled texts with a model, as the app would, and with the peers, and measures both.
 * Quotes, signatures and logs are blanked for all of them alike.
 */
export const evaluateTexts = (
  labelled: readonly (LabelledText & { alternatives?: readonly State[] })[],
  model: EmotionModel,
): TextFigures => {
  const texts = labelled.map((one) => ({ ...one, text: cleaned(one.text) }));
  const read = texts.map((text) => ({ text, reading: readEmotion(text.text, model) }));
  const judged = read.map(({ text, reading }) => judge(text.state, reading));
  const sources = [...new Set(texts.map(({ source }) => source))].sort();
  return {
    ...measure(judged),
    ...(texts.some(({ alternatives }) => alternatives !== undefined) && {
      lenientAccuracy: round(
        mean(
          read.map(({ text, reading }) =>
            Number([text.state, ...(text.alternatives ?? [])].includes(reading.state)),
          ),
        ),
      ),
    }),
    signals: measureSignals(
      read.map(({ text, reading }) => ({ truth: text.signals, named: reading.signals })),
    ),
    intensityMeanError: round(
      mean(read.map(({ text, reading }) => Math.abs(text.intensity - reading.intensity))),
    ),
    polarity: {
      Attune: measurePolarity(
        judged.map((one) => ({ truth: one.truth, read: polarityOf(one.read) })),
      ),
      ...measurePeers(texts),
    },
    bySource: Object.fromEntries(
      sources.map((source) => {
        const own = measure(judged.filter((_, at) => texts[at]?.source === source));
        const { texts: count, accuracy, polarityAccuracy } = own;
        return [source, { texts: count, accuracy, polarityAccuracy }];
      }),
    ),
  };
};
