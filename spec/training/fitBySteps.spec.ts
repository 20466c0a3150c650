import { fitBySteps, type StepOptions } from '../../training/fitBySteps';
import { multiply, type SparseRows } from '../../training/SparseRows';

/** Texts over three features; each text holds the features named. */
const rowsOf = (texts: readonly (readonly number[])[]): SparseRows => ({
  offsets: Int32Array.from([0, ...texts.map((_, at) => texts.slice(0, at + 1).flat().length)]),
  columns: Int32Array.from(texts.flat()),
  values: new Float32Array(texts.flat().length).fill(1),
  columnCount: 3,
});

const TEXTS = Array.from({ length: 30 }, () => [[0, 2], [0], [1, 2], [1]]).flat();
const rows = rowsOf(TEXTS);
const OPTIONS: StepOptions = { kind: 'each', rounds: 5, rate: 0.1, dropped: 0.3, seeds: [1] };

/** Head 0 goes with feature 0, head 1 with feature 1; feature 2 says nothing. */
const targets = Float64Array.from(
  TEXTS.flatMap(([first]) => [Number(first === 0), Number(first === 1)]),
);

describe('fitBySteps', () => {
  it.each(['each', 'one of'] as const)('tells labels apart by their features, %s', (kind) => {
    const { weights, bias } = fitBySteps(rows, targets, 2, { ...OPTIONS, kind });
    const scores = multiply(rowsOf([[0], [1]]), weights, bias, 2);
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 0);
    expect(scores[3]).toBeGreaterThan(scores[2] ?? 0);
  });

  it('leaves a feature alone that says nothing', () => {
    const { weights } = fitBySteps(rows, targets, 2, OPTIONS);
    expect(Math.abs(weights[4] ?? 1)).toBeLessThan(Math.abs(weights[0] ?? 0) / 5);
  });

  it('begins with the share of a head, so that a rare label is not expected', () => {
    const rare = Float64Array.from(TEXTS.map((_, at) => Number(at === 0)));
    const { bias } = fitBySteps(rows, rare, 1, { ...OPTIONS, rounds: 0 });
    expect(bias[0]).toBeCloseTo(Math.log(1.5 / (TEXTS.length + 1 - 1.5)), 6);
  });

  it('gives the same bits for the same seed, others for another, and the mean for both', () => {
    const once = fitBySteps(rows, targets, 2, OPTIONS).weights;
    expect(fitBySteps(rows, targets, 2, OPTIONS).weights).toEqual(once);
    const other = fitBySteps(rows, targets, 2, { ...OPTIONS, seeds: [2] }).weights;
    expect(other).not.toEqual(once);
    const both = fitBySteps(rows, targets, 2, { ...OPTIONS, seeds: [1, 2] }).weights;
    both.forEach((weight, at) =>
      expect(weight).toBeCloseTo(((once[at] ?? 0) + (other[at] ?? 0)) / 2, 5),
    );
  });

  it('lets a text that counts for more win', () => {
    const torn = rowsOf(Array.from({ length: 20 }, () => [0]));
    const split = Float64Array.from({ length: 20 }, (_, at) => at % 2);
    const scoreWhere = (odd: number, even: number): number => {
      const importance = Float64Array.from({ length: 20 }, (_, at) => (at % 2 ? odd : even));
      const { weights, bias } = fitBySteps(torn, split, 1, OPTIONS, importance);
      return multiply(rowsOf([[0]]), weights, bias, 1)[0] ?? 0;
    };
    expect(scoreWhere(3, 1)).toBeGreaterThan(0);
    expect(scoreWhere(1, 3)).toBeLessThan(0);
  });
});
