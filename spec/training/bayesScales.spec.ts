import { bayesScales } from '../../training/bayesScales';

describe('bayesScales', () => {
  const rows = {
    offsets: Int32Array.from([0, 2, 4, 6]),
    columns: Int32Array.from([0, 1, 0, 1, 1, 2]),
    values: new Float32Array(6).fill(1),
    columnCount: 3,
  };
  const targets = Float64Array.from([1, 1, 0]);

  it('is the log ratio of a feature in the rows of a head and in the others, smoothed by one', () => {
    const [only = 0, , never = 0] = bayesScales(rows, targets, 1);
    // Feature 0 stands in both rows of the head and in no other: 3 of 4 against 1 of 3.
    expect(only).toBeCloseTo(Math.log(3 / 4 / (1 / 3)), 5);
    // Feature 2 stands in no row of the head and in the one other: 1 of 4 against 2 of 3.
    expect(never).toBeCloseTo(Math.abs(Math.log(1 / 4 / (2 / 3))), 5);
  });

  it('never falls to nothing, for a feature that stands on both sides alike', () => {
    const evenly = {
      offsets: Int32Array.from([0, 1, 2]),
      columns: Int32Array.from([0, 0]),
      values: new Float32Array(2).fill(1),
      columnCount: 1,
    };
    expect(bayesScales(evenly, Float64Array.from([1, 0]), 1)[0]).toBeCloseTo(0.1, 6);
  });

  it('counts a row as often as it is important', () => {
    const twice = {
      offsets: Int32Array.from([0, 2, 4, 6, 8]),
      columns: Int32Array.from([0, 1, 0, 1, 1, 2, 1, 2]),
      values: new Float32Array(8).fill(1),
      columnCount: 3,
    };
    const weighted = bayesScales(rows, targets, 1, { importance: Float64Array.from([1, 1, 2]) });
    expect(weighted).toEqual(bayesScales(twice, Float64Array.from([1, 1, 0, 0]), 1));
    expect(weighted).not.toEqual(bayesScales(rows, targets, 1));
  });

  it('goes half the way from 1 at half its strength', () => {
    const full = bayesScales(rows, targets, 1);
    bayesScales(rows, targets, 1, { strength: 0.5 }).forEach((one, cell) =>
      expect(one).toBeCloseTo((1 + (full[cell] ?? 0)) / 2, 9),
    );
    expect([...bayesScales(rows, targets, 1, { strength: 0 })]).toEqual([1, 1, 1]);
  });
});
