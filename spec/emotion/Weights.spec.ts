import { HEADS } from '../../src/emotion/EmotionModel';
import { MAX_STEP, weightOf } from '../../src/emotion/packWeights';
import { weightAt, weightsOf } from '../../src/emotion/Weights';

describe('weightsOf', () => {
  it('has for each feature and head what the step is worth there', () => {
    const features = 7;
    const worths = Array.from({ length: HEADS }, (_, head) => 0.01 * (head + 1));
    const byHead = Int8Array.from(
      { length: features * HEADS },
      (_, at) => (at % (2 * MAX_STEP + 1)) - MAX_STEP,
    );
    const weights = weightsOf(byHead, features, worths);
    for (let row = 0; row < features; row++)
      for (let head = 0; head < HEADS; head++)
        expect(weightAt(weights, row, head)).toBe(
          Math.fround(weightOf(byHead[head * features + row] ?? NaN, worths[head] ?? NaN)),
        );
  });

  it('keeps one byte a weight: every open ticket has its own', () => {
    const weights = weightsOf(new Int8Array(3 * HEADS), 3, Array(HEADS).fill(0.1));
    expect(weights.steps.byteLength).toBe(3 * HEADS);
  });
});
