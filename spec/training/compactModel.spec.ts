import { HEADS } from '../../src/emotion/EmotionModel';
import { MAX_STEP, weightOf } from '../../src/emotion/packWeights';
import { STATES } from '../../src/emotion/Reading';
import { compactModel } from '../../training/compactModel';
import type { FittedModel } from '../../training/fitModel';

/** A feature a row: its fingerprint, in how many texts it stands, and the weights that are not 0. */
const modelOf = (
  features: readonly { fingerprint: number; rowCount: number; weights: Record<number, number> }[],
): FittedModel => ({
  vocabulary: {
    columns: new Map(features.map(({ fingerprint }, column) => [fingerprint, column])),
    rowCounts: Int32Array.from(features, ({ rowCount }) => rowCount),
  },
  heads: {
    heads: HEADS,
    weights: Float32Array.from(
      features.flatMap(({ weights }) =>
        Array.from({ length: HEADS }, (_, head) => weights[head] ?? 0),
      ),
    ),
    bias: new Float64Array(HEADS),
  },
});
const ALL = { features: 10, otherWeights: 10 };
const SIGNAL = STATES.length;

describe('compactModel', () => {
  const model = modelOf([
    { fingerprint: 900, rowCount: 4, weights: { 0: 1 } },
    { fingerprint: 30, rowCount: 100, weights: { 1: -0.5 } },
    { fingerprint: 70, rowCount: 4, weights: { 2: 0.1, [SIGNAL]: 2 } },
  ]);

  it('keeps the features that count most, for their weight and for how often they occur', () => {
    const { vocabulary } = compactModel(model, { ...ALL, features: 2 });
    expect([...vocabulary.columns.keys()]).toEqual([30, 900]);
    expect([...vocabulary.rowCounts]).toEqual([100, 4]);
  });

  it('gives the weights that a reader unpacks', () => {
    const { heads, steps, worths, vocabulary } = compactModel(model, ALL);
    const count = vocabulary.columns.size;
    const row = vocabulary.columns.get(900) ?? -1;
    expect(steps[row]).toBe(MAX_STEP);
    expect(heads.weights[row * HEADS]).toBeCloseTo(1, 5);
    steps.forEach((step, at) =>
      expect(heads.weights[(at % count) * HEADS + Math.floor(at / count)]).toBeCloseTo(
        weightOf(step, worths[Math.floor(at / count)] ?? 0),
        5,
      ),
    );
  });

  it('takes from the states what all but a few of them share', () => {
    const shared = Object.fromEntries(STATES.map((_, head) => [head, head === 6 ? 3 : 1]));
    const { heads } = compactModel(
      modelOf([{ fingerprint: 1, rowCount: 1, weights: shared }]),
      ALL,
    );
    STATES.forEach((_, head) => expect(heads.weights[head]).toBeCloseTo(head === 6 ? 2 : 0, 5));
  });

  it('leaves a signal so many weights as the settings allow', () => {
    const three = modelOf(
      [0.2, 3, -2].map((weight, at) => ({
        fingerprint: at + 1,
        rowCount: 1,
        weights: { [SIGNAL]: weight },
      })),
    );
    const { heads } = compactModel(three, { ...ALL, otherWeights: 2 });
    const kept = [0, 1, 2].map((row) => Math.round(heads.weights[row * HEADS + SIGNAL] ?? NaN) + 0);
    expect(kept).toEqual([0, 3, -2]);
  });
});
