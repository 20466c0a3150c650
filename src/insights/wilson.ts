/** A share of two outcomes and how sure it is. */
export type Share = {
  good: number;
  all: number;
  /** Of 1; `null` where there is nothing to share. */
  share: number | null;
  /** The ends of the 95 % interval, from 0 to 1; the whole range where there is nothing. */
  low: number;
  high: number;
};

/** The normal distribution's 97.5 % point. */
const Z = 1.959964;

/**
 * Wilson's score interval for a share: honest with a handful too, where "3 of 3" is anything from 44 % on.
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 *
 * @param good and `all`: counts, `good` at most `all`.
 */
export function shareOf(good: number, all: number): Share {
  if (all <= 0) return { good: 0, all: 0, share: null, low: 0, high: 1 };
  const share = good / all;
  const square = Z * Z;
  const middle = (share + square / (2 * all)) / (1 + square / all);
  const half =
    (Z / (1 + square / all)) * Math.sqrt((share * (1 - share)) / all + square / (4 * all * all));
  return {
    good,
    all,
    share,
    low: Math.max(0, middle - half),
    high: Math.min(1, middle + half),
  };
}
