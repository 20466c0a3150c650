import { HEADS } from '../src/emotion/EmotionModel';
import type { Features } from '../src/emotion/findFeatures';
import { SIGNALS, STATES } from '../src/emotion/Reading';
import { collectVocabulary, toRows, type Vocabulary } from './featurise';
import { fitHeads, type Heads } from './fitHeads';
import type { LabelledText } from './readCorpus';
import type { TrainingSettings } from './TrainingSettings';
import { pickRows } from './SparseRows';

/** A labelled text with its features found. */
export type Prepared = LabelledText & { features: Features };

export type FittedModel = { vocabulary: Vocabulary; heads: Heads };

/** Which texts an intensity can be learnt from: those with a state that has one. */
const INTENSITY_STEPS = [2, 3];

/**
 * Fits all heads of the model: the states against each other, every signal for itself, and the two
 * steps of intensity on the texts that are not neutral.
 */
export const fitModel = (texts: readonly Prepared[], settings: TrainingSettings): FittedModel => {
  const vocabulary = collectVocabulary(texts.map(({ features }) => features), settings.leastRows);
  const rows = toRows(texts.map(({ features }) => features), vocabulary, settings.blocks);
  const importance = Float64Array.from(
    texts,
    ({ channel, source }) =>
      (settings.importance[channel] ?? 1) * (settings.importance[source] ?? 1),
  );

  const states = fitHeads(
    rows,
    targetsOf(texts, STATES.map((state) => (text) => text.state === state)),
    importance,
    STATES.length,
    { kind: 'one of', ...settings.states },
  );
  const signals = fitHeads(
    rows,
    targetsOf(texts, SIGNALS.map((signal) => (text) => text.signals.includes(signal))),
    importance,
    SIGNALS.length,
    { kind: 'each', ...settings.signals },
  );
  const felt = texts.flatMap(({ state }, row) => (state === 'neutral' ? [] : [row]));
  const feltTexts = texts.filter(({ state }) => state !== 'neutral');
  const intensity = fitHeads(
    pickRows(rows, felt),
    targetsOf(feltTexts, INTENSITY_STEPS.map((step) => (text) => text.intensity >= step)),
    Float64Array.from(felt, (row) => importance[row] ?? 1),
    INTENSITY_STEPS.length,
    { kind: 'each', ...settings.intensity },
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
