import { readFileSync } from 'node:fs';
import type { State } from '../src/emotion/Reading';
import { isState } from './readCorpus';

/** One invented message that lays a trap, written before the reading was tuned. */
export type HardCase = {
  id: string;
  trap: string;
  text: string;
  state: State;
  /** States that an honest annotator might have chosen instead. */
  alternatives: State[];
};

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** @throws where a line is not as described: the cases are ours, so that is a mistake to mend */
export const readHardCases = (path: string): HardCase[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => {
      const row: unknown = JSON.parse(line);
      if (isRow(row)) {
        const { id, trap, text, state, alternatives } = row;
        if (
          typeof id === 'string' &&
          typeof trap === 'string' &&
          typeof text === 'string' &&
          isState(state) &&
          Array.isArray(alternatives) &&
          alternatives.every(isState)
        )
          return { id, trap, text, state, alternatives };
      }
      throw new Error(`${path}, line ${at + 1}: not a hard case`);
    });
