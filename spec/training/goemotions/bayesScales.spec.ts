import { bayesScales } from '../../../training/goemotions/bayesScales';

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
});
