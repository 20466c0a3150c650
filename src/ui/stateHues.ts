import type { State } from '../emotion/Reading';

/** Hues of Garden's palette. Never the only sign of a state: a word and a face stand with it. */
export const STATE_HUES: Record<State, string> = {
  angry: 'red',
  frustrated: 'orange',
  disappointed: 'purple',
  worried: 'yellow',
  confused: 'azure',
  sad: 'blue',
  happy: 'green',
  neutral: 'grey',
};
