import type { State } from '../src/emotion/Reading';

/** The coarse answer that word lists give too: what Attune and its peers are compared by. */
export const POLARITIES = ['negative', 'neutral', 'positive'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Happy is positive, neutral is neutral, the six others are negative. */
export const polarityOf = (state: State): Polarity =>
  state === 'happy' ? 'positive' : state === 'neutral' ? 'neutral' : 'negative';
