import { existsSync, readFileSync } from 'node:fs';
import type { State } from '../src/emotion/Reading';
import { isSignal, isState, type LabelledText } from './readCorpus';

/** Real messages with two annotators' labels. They choose between recipes; nothing is trained on them. */
export type GoldText = LabelledText & {
  id: string;
  /** States that another annotator chose, with reason. */
  alternatives: State[];
  /** How it was drawn: at random, or for a cue in it. */
  stratum: string;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** @returns `null` where the file is not there: it holds third parties' texts and is kept outside */
export const readGold = (path: string): GoldText[] | null => {
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => {
      const row = JSON.parse(line) as Record<string, unknown>;
      const { state, intensity, signals, alternatives } = row;
      if (!isState(state)) throw new Error(`${path}, line ${at + 1}: unknown state`);
      return {
        id: textOf(row['id']),
        text: textOf(row['text']),
        state,
        alternatives: Array.isArray(alternatives) ? alternatives.filter(isState) : [],
        intensity: intensity === 1 || intensity === 2 || intensity === 3 ? intensity : 0,
        signals: Array.isArray(signals) ? signals.filter(isSignal) : [],
        channel: 'post',
        source: textOf(row['source']),
        stratum: textOf(row['stratum']),
      };
    });
};
