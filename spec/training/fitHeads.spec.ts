import { fitHeads } from '../../training/fitHeads';
import { minimize } from '../../training/minimize';
import { multiply, type SparseRows } from '../../training/SparseRows';

/** Four texts, three features; each text holds the features named. */
const rowsOf = (texts: readonly (readonly number[])[]): SparseRows => ({
  offsets: Int32Array.from([0, ...texts.map((_, at) => texts.slice(0, at + 1).flat().length)]),
  columns: Int32Array.from(texts.flat()),
  values: new Float32Array(texts.flat().length).fill(1),
  columnCount: 3,
});

describe('minimize', () => {
  it('finds the bottom of a bowl', () => {
    const bottom = [3, -2, 0.5];
    const point = new Float64Array(3);
    const { loss } = minimize(
      (at, gradient) => {
        let sum = 0;
        bottom.forEach((want, i) => {
          const off = (at[i] ?? 0) - want;
          gradient[i] = 2 * (i + 1) * off;
          sum += (i + 1) * off * off;
        });
        return sum;
      },
      point,
      50,
      1e-12,
    );
    expect(loss).toBeCloseTo(0, 6);
    bottom.forEach((want, i) => expect(point[i]).toBeCloseTo(want, 3));
  });
});

describe('fitHeads', () => {
  const rows = rowsOf([[0, 2], [0], [1, 2], [1]]);
  const options = { penalty: 1e-3, bayes: 0.5, iterations: 50, tolerance: 1e-9 };
  const evenly = new Float64Array(4).fill(1);

  it('tells states apart by their features, and leaves a shared feature alone', () => {
    const targets = Float64Array.from([1, 0, 1, 0, 0, 1, 0, 1]);
    const { weights, bias, heads } = fitHeads(rows, targets, evenly, 2, {
      kind: 'one of',
      ...options,
    });
    const scores = multiply(rows, weights, bias, heads);
    for (const [row, state] of [0, 0, 1, 1].entries())
      expect(scores[row * 2 + state]).toBeGreaterThan(scores[row * 2 + 1 - state] ?? 0);
    expect(Math.abs(weights[4] ?? 1)).toBeLessThan(0.1);
  });

  it('lets a text that counts for more win', () => {
    const torn = rowsOf([[0], [0]]);
    const targets = Float64Array.from([1, 0]);
    const chanceOf = (importance: number[]) => {
      const fit = fitHeads(torn, targets, Float64Array.from(importance), 1, {
        kind: 'each',
        ...options,
      });
      return multiply(torn, fit.weights, fit.bias, 1)[0] ?? 0;
    };
    expect(chanceOf([3, 1])).toBeGreaterThan(0);
    expect(chanceOf([1, 3])).toBeLessThan(0);
  });
});
