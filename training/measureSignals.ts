import { SIGNALS, type Signal } from '../src/emotion/Reading';
import { round, share } from './score';

export type SignalScore = {
  /** Texts that carry the signal. */
  texts: number;
  /** Texts in which it was named. */
  named: number;
  precision: number;
  recall: number;
  f1: number;
};

/** Each signal for itself: precision, recall and F1, rounded. */
export const measureSignals = (
  judged: readonly { truth: readonly Signal[]; named: readonly Signal[] }[],
): Record<string, SignalScore> =>
  Object.fromEntries(
    SIGNALS.map((signal) => {
      const texts = judged.filter(({ truth }) => truth.includes(signal));
      const named = judged.filter((one) => one.named.includes(signal)).length;
      const hits = texts.filter((one) => one.named.includes(signal)).length;
      return [
        signal,
        {
          texts: texts.length,
          named,
          precision: round(share(hits, named)),
          recall: round(share(hits, texts.length)),
          f1: round(share(2 * hits, texts.length + named)),
        },
      ];
    }),
  );
