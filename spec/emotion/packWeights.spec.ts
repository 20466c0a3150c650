import fc from 'fast-check';
import {
  MAX_STEP,
  packWeights,
  stepOf,
  unpackWeights,
  weightOf,
} from '../../src/emotion/packWeights';

const steps = fc.array(fc.integer({ min: -MAX_STEP, max: MAX_STEP }));

describe('packWeights', () => {
  it('is undone by unpackWeights, and needs no escapes in JSON', () => {
    fc.assert(
      fc.property(steps, (weights) => {
        const packed = packWeights(Int8Array.from(weights));
        expect([...(unpackWeights(packed) ?? [])]).toEqual(weights);
        expect(JSON.stringify(packed)).toHaveLength(weights.length + 2);
      }),
    );
  });

  it('throws where a step is out of range', () => {
    expect(() => packWeights(Int8Array.of(MAX_STEP + 1))).toThrow('out of range');
  });
});

describe('unpackWeights', () => {
  it('takes the letters that stand for steps', () => {
    expect([...(unpackWeights('aku') ?? [])]).toEqual([-MAX_STEP, 0, MAX_STEP]);
  });

  it.each([' ', '"', '\\', 'ä', '\n', '~', 'z', 'A'])('refuses %j', (character) => {
    expect(unpackWeights(`kk${character}`)).toBeNull();
  });
});

describe('stepOf', () => {
  it('is undone by weightOf, on every step', () => {
    for (let step = -MAX_STEP; step <= MAX_STEP; step++)
      expect(stepOf(weightOf(step, 0.01), 0.01) + 0).toBe(step + 0);
  });

  it('clips what is out of range', () => {
    expect(stepOf(1e9, 0.01)).toBe(MAX_STEP);
    expect(stepOf(-1e9, 0.01)).toBe(-MAX_STEP);
  });
});
