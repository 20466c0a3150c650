import { HEADS } from '../src/emotion/EmotionModel';
import type { Features } from '../src/emotion/FeatureCollector';
import { SIGNALS, STATES } from '../src/emotion/Reading';
import { collectVocabulary, toRows, type Vocabulary } from './featurise';
import { fitHeads, type FitOptions, type Heads } from './fitHeads';
import type { LabelledText } from './readCorpus';
import type { TrainingSettings } from './TrainingSettings';
import { pickRows } from './SparseRows';

/** A labelled text with its features found. */
export type Prepared = LabelledText & { features: Features };

export type FittedModel = { vocabulary: Vocabulary; heads: Heads };

/** The intensities that a head of their own decides whether they are reached. */
const INTENSITY_STEPS = [2, 3];

/**
 * Fits all heads of the model: the states against each other, every signal for itself, and the two
 * steps of intensity on the texts that are not neutral.
 */
export const fitModel = (texts: readonly Prepared[], settings: TrainingSettings): FittedModel => {
  const vocabulary = collectVocabulary(
    texts.map(({ features }) => features),
    settings.leastRows,
  );
  const rows = toRows(
    texts.map(({ features }) => features),
    vocabulary,
    settings.blocks,
  );
  const importance = Float64Array.from(
    texts,
    ({ channel, source }) =>
      (settings.importance[channel] ?? 1) * (settings.importance[source] ?? 1),
  );

  const states = fitHeads(
    rows,
    targetsOf(
      texts,
      STATES.map((state) => (text) => text.state === state),
    ),
    importance,
    STATES.length,
    { kind: 'one of', ...settings.states },
  );
  STATES.forEach((state, head) => {
    states.bias[head] = (states.bias[head] ?? 0) - (settings.prices[state] ?? 0);
  });
  const fitOn = (
    keep: (text: Prepared) => boolean,
    heads: readonly ((text: Prepared) => boolean)[],
    options: Omit<FitOptions, 'kind'>,
  ): Heads => {
    const kept = texts.flatMap((text, row) => (keep(text) ? [row] : []));
    return fitHeads(
      pickRows(rows, kept),
      targetsOf(texts.filter(keep), heads),
      Float64Array.from(kept, (row) => importance[row] ?? 1),
      heads.length,
      { kind: 'each', ...options },
    );
  };
  const signals = fitOn(
    ({ source }) => !settings.signals.without.includes(source),
    SIGNALS.map((signal) => (text) => text.signals.includes(signal)),
    settings.signals,
  );
  const intensity = fitOn(
    ({ state }) => state !== 'neutral',
    INTENSITY_STEPS.map((step) => (text) => text.intensity >= step),
    settings.intensity,
  );
  return { vocabulary, heads: sideBySide([states, signals, intensity], rows.columnCount) };
};

const targetsOf = (
  texts: readonly Prepared[],
  heads: readonly ((text: Prepared) => boolean)[],
): Float64Array =>
  Float64Array.from(texts.flatMap((text) => heads.map((holds) => Number(holds(text)))));

/** Several groups of heads as one. */
const sideBySide = (groups: readonly Heads[], columns: number): Heads => {
  const weights = new Float64Array(columns * HEADS);
  const bias = new Float64Array(HEADS);
  let first = 0;
  for (const group of groups) {
    bias.set(group.bias, first);
    for (let column = 0; column < columns; column++)
      weights.set(
        group.weights.subarray(column * group.heads, (column + 1) * group.heads),
        column * HEADS + first,
      );
    first += group.heads;
  }
  return { heads: HEADS, weights, bias };
};
