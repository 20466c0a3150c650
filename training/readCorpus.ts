import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIGNALS, STATES, type Intensity, type Signal, type State } from '../src/emotion/Reading';

/** One labelled message. */
export type LabelledText = {
  text: string;
  state: State;
  intensity: Intensity;
  signals: Signal[];
  channel: string;
  /** Where it comes from: the file of the corpus, the source in the gold set. Splits go by it. */
  source: string;
};

export const isState = (value: unknown): value is State =>
  (STATES as readonly unknown[]).includes(value);
export const isSignal = (value: unknown): value is Signal =>
  (SIGNALS as readonly unknown[]).includes(value);
const isIntensity = (value: number): value is Intensity => [0, 1, 2, 3].includes(value);

/**
 * The project's own corpus: columns state, also, intensity, signals, channel, text; `\n` in the text
 * stands for a line break.
 *
 * @param folder where the files lie
 * @param names such as `w1`, without the ending
 * @throws where a line is not as described: the corpus is ours, so that is a mistake to mend
 */
export const readCorpus = (folder: string, names: readonly string[]): LabelledText[] =>
  names.flatMap((name) =>
    readFileSync(join(folder, `${name}.tsv`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line, at) => readLine(line, name, at + 1)),
  );

const readLine = (line: string, source: string, number: number): LabelledText => {
  const [state, , intensityText, signalText = '', channel = '', text] = line.split('\t');
  const intensity = Number(intensityText);
  const signals = signalText.split(',').filter((signal) => signal !== '');
  if (!isState(state) || !isIntensity(intensity) || !signals.every(isSignal) || text === undefined)
    throw new Error(`${source}.tsv, line ${number}: not a labelled message: ${line.slice(0, 80)}`);
  return { text: text.replaceAll('\\n', '\n'), state, intensity, signals, channel, source };
};
