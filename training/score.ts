/** The arithmetic that all measures share. */

/** What a text is, and what it was read as. */
export type Pair = readonly [truth: string, read: string];

/** Precision, recall and F1 of one class, each in 0..1. */
export type ClassScore = { texts: number; precision: number; recall: number; f1: number };

/** Figures are kept to four places, so that a committed file changes only where a measure does. */
export const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** A part of nothing is 0. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export const mean = (values: readonly number[]): number =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

export const accuracyOf = (pairs: readonly Pair[]): number =>
  mean(pairs.map(([truth, read]) => Number(truth === read)));

/** A class that never occurs and is never read has 0 throughout. Rounded. */
export const scorePerClass = (
  names: readonly string[],
  pairs: readonly Pair[],
): Record<string, ClassScore> =>
  Object.fromEntries(
    names.map((name) => {
      const hits = pairs.filter(([truth, read]) => truth === name && read === name).length;
      const texts = pairs.filter(([truth]) => truth === name).length;
      const reads = pairs.filter(([, read]) => read === name).length;
      return [
        name,
        {
          texts,
          precision: round(share(hits, reads)),
          recall: round(share(hits, texts)),
          f1: round(share(2 * hits, texts + reads)),
        },
      ];
    }),
  );

/** The plain mean of the classes' F1: a rare class counts as much as a common one. */
export const macroF1Of = (scores: Record<string, ClassScore>): number =>
  mean(Object.values(scores).map(({ f1 }) => f1));

/**
 * Where the true share lies with 95 % certainty, after `hits` of `texts` (Wilson, 1927).
 *
 * @returns both ends, in 0..1
 */
export const likelyRange = (hits: number, texts: number): [number, number] => {
  if (texts === 0) return [0, 1];
  const z = 1.96;
  const found = hits / texts;
  const middle = found + (z * z) / (2 * texts);
  const reach = z * Math.sqrt((found * (1 - found)) / texts + (z * z) / (4 * texts * texts));
  const whole = 1 + (z * z) / texts;
  return [
    round(Math.max(0, (middle - reach) / whole)),
    round(Math.min(1, (middle + reach) / whole)),
  ];
};
