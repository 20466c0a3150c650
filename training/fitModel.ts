import { HEADS } from '../src/emotion/EmotionModel';
import type { Features } from '../src/emotion/FeatureCollector';
import { SIGNALS, STATES } from '../src/emotion/Reading';
import { collectVocabulary, toRows, type Vocabulary } from './featurise';
import { fitBySteps, type Heads, type StepOptions } from './fitBySteps';
import type { LabelledText } from './readCorpus';
import type { TrainingSettings } from './TrainingSettings';
import { polarityOf, type Polarity } from './Polarity';
import { pickRows } from './SparseRows';

/** A labelled text with its features found. */
export type Prepared = LabelledText & { features: Features };

export type FittedModel = { vocabulary: Vocabulary; heads: Heads };

/** The intensities that a head of their own decides whether they are reached. */
const INTENSITY_STEPS = [2, 3];

const POLARITIES: readonly Polarity[] = ['negative', 'neutral', 'positive'];

/**
 * Fits all heads of the model: the states against each other, every signal for itself, and the two
 * steps of intensity on the texts that are not neutral. What tells complaint, calm and praise apart is
 * fitted once more for itself, from the texts of all states, and added to each state's weights.
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
  const fitOn = (
    keep: (text: Prepared) => boolean,
    heads: readonly ((text: Prepared) => boolean)[],
    options: StepOptions,
  ): Heads => {
    const kept = texts.flatMap((text, row) => (keep(text) ? [row] : []));
    return fitBySteps(
      pickRows(rows, kept),
      targetsOf(texts.filter(keep), heads),
      heads.length,
      options,
      Float64Array.from(kept, (row) => importance[row] ?? 1),
    );
  };
  const all = (): boolean => true;

  const states = fitOn(
    all,
    STATES.map((state) => (text) => text.state === state),
    { kind: 'one of', ...settings.states },
  );
  const polarities = fitOn(
    all,
    POLARITIES.map((polarity) => (text) => polarityOf(text.state) === polarity),
    { kind: 'one of', ...settings.polarities },
  );
  addPolarities(states, polarities, settings.polarities.share);
  STATES.forEach((state, head) => {
    states.bias[head] = (states.bias[head] ?? 0) - (settings.prices[state] ?? 0);
  });
  const signals = fitOn(
    ({ source }) => !settings.signals.without.includes(source),
    SIGNALS.map((signal) => (text) => text.signals.includes(signal)),
    { kind: 'each', ...settings.signals },
  );
  const intensity = fitOn(
    ({ state }) => state !== 'neutral',
    INTENSITY_STEPS.map((step) => (text) => text.intensity >= step),
    { kind: 'each', ...settings.intensity },
  );
  return { vocabulary, heads: sideBySide([states, signals, intensity], rows.columnCount) };
};

/** Adds to every state the weights of its polarity, times `share`. */
const addPolarities = (states: Heads, polarities: Heads, share: number): void => {
  const of = STATES.map((state) => POLARITIES.indexOf(polarityOf(state)));
  const add = (to: Float32Array | Float64Array, from: Float32Array | Float64Array): void => {
    for (let cell = 0; cell < to.length; cell++) {
      const row = Math.floor(cell / states.heads);
      const polarity = of[cell % states.heads] ?? 0;
      to[cell] = (to[cell] ?? 0) + share * (from[row * polarities.heads + polarity] ?? 0);
    }
  };
  add(states.weights, polarities.weights);
  add(states.bias, polarities.bias);
};

const targetsOf = (
  texts: readonly Prepared[],
  heads: readonly ((text: Prepared) => boolean)[],
): Float64Array =>
  Float64Array.from(texts.flatMap((text) => heads.map((holds) => Number(holds(text)))));

/** Several groups of heads as one. */
const sideBySide = (groups: readonly Heads[], columns: number): Heads => {
  const weights = new Float32Array(columns * HEADS);
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
