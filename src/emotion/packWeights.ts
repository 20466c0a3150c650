/**
 * Steps reach from -MAX_STEP to MAX_STEP. Few and coarse: a text adds up hundreds of weights, whose
 * errors cancel out, and the bytes are better spent on more features.
 */
export const MAX_STEP = 10;

/**
 * Weights as text, one letter a weight: `a` is the lowest step. That is smaller than base64 when it is
 * compressed, since a compressor then sees whole weights, and nothing is escaped in JSON.
 */
const CHARACTERS = Array.from({ length: 2 * MAX_STEP + 1 }, (_, at) =>
  String.fromCharCode(97 + at),
).join('');

/** Steps grow with their distance from 0: most weights are small, and a few ("thank") are huge. */
const STEP_POWER = 1.5;

/** @param step as packed; `worth` is what the head's first step is worth */
export const weightOf = (step: number, worth: number): number =>
  Math.sign(step) * Math.abs(step) ** STEP_POWER * worth;

/** The step nearest to `weight`, on the scale of the steps. */
export const stepOf = (weight: number, worth: number): number =>
  Math.sign(weight) *
  Math.min(MAX_STEP, Math.round((Math.abs(weight) / worth) ** (1 / STEP_POWER)));

/** @throws where a step is out of range: whoever quantises has to clip */
export const packWeights = (steps: Int8Array): string =>
  Array.from(steps, (step) => {
    const character = CHARACTERS[step + MAX_STEP];
    if (character === undefined) throw new Error(`step ${step} is out of range`);
    return character;
  }).join('');

/** @returns `null` where a character stands for no step */
export const unpackWeights = (text: string): Int8Array | null => {
  const stepOf = new Int8Array(128).fill(-128);
  [...CHARACTERS].forEach((character, at) => (stepOf[character.charCodeAt(0)] = at - MAX_STEP));
  const steps = new Int8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const step = stepOf[text.charCodeAt(at)] ?? -128;
    if (step === -128) return null;
    steps[at] = step;
  }
  return steps;
};
