import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS } from './groupings';

/** One comment with the labels that its raters agreed on, as places in `LABELS`; at least one. */
export type Comment = { text: string; labels: number[] };

export const SPLITS = ['train', 'dev', 'test'] as const;
export type Split = (typeof SPLITS)[number];

/** Where anybody can get the data. */
export const PUBLIC_SOURCE =
  'https://github.com/google-research/google-research/tree/master/goemotions (CC BY 4.0; data/train.tsv, dev.tsv and test.tsv)';

export type GoEmotions =
  ({ kind: 'ok' } & Record<Split, Comment[]>) | { kind: 'missing'; files: string[] };

/**
 * Reads the data set's own three splits.
 *
 * @param folder holds `train.tsv`, `dev.tsv` and `test.tsv`: text, label numbers with commas, comment id
 * @returns which files are missing, where any is
 * @throws where a line is not as described, naming it
 */
export const readGoEmotions = (folder: string): GoEmotions => {
  const pathOf = (split: Split): string => join(folder, `${split}.tsv`);
  const files = SPLITS.map(pathOf).filter((path) => !existsSync(path));
  if (files.length > 0) return { kind: 'missing', files };
  const read = (split: Split): Comment[] =>
    readFileSync(pathOf(split), 'utf8')
      .split('\n')
      .flatMap((line, at) => (line === '' ? [] : [readLine(line, `${split}.tsv, line ${at + 1}`)]));
  return { kind: 'ok', train: read('train'), dev: read('dev'), test: read('test') };
};

const readLine = (line: string, place: string): Comment => {
  const [text, numbers] = line.replace(/\r$/, '').split('\t');
  const labels = (numbers ?? '').split(',').map((number) => (number === '' ? NaN : Number(number)));
  const known = labels.every((label) => LABELS[label] !== undefined);
  if (text === undefined || !known) throw new Error(`${place}: not a labelled comment`);
  return { text, labels };
};
