import { checkModel } from '../src/emotion/EmotionModel';
import { inventedTexts } from './inventedTexts';
import { measureLengths, measureSpeed, median, type Speed } from './measureSpeed';
import { readersWith } from './readers';

/** All that is measured alike in Node and in a browser. */
export type Timings = {
  /** Milliseconds for taking the artefact, parsed already, apart: the first time, and the median of more. */
  unpack: { first: number; later: number };
  /** Milliseconds for the very first reading of 200 characters, nothing compiled yet. */
  firstReading: number;
  /** By the length of the text, then by the reader. */
  speed: Record<number, Record<string, Speed>>;
  /** Milliseconds, by the reader, then by the length. */
  lengths: Record<string, Record<number, number>>;
};

const SHORT_LENGTHS = [200, 1_200];
const LONG_LENGTHS = [12_500, 25_000, 50_000, 100_000];

/**
 * @param artefact the parsed model.json
 * @param now a clock in milliseconds
 * @param rounds as in `measureSpeed`
 */
export const measureAll = (artefact: unknown, now: () => number, rounds: number): Timings => {
  const unpackings: number[] = [];
  let checked = checkModel(null);
  for (let time = 0; time < 8; time++) {
    const start = now();
    checked = checkModel(artefact);
    unpackings.push(now() - start);
  }
  if (checked.kind === 'refused') throw new Error(checked.why);
  const readers = readersWith(checked.model);

  const [opening = ''] = inventedTexts(200);
  const start = now();
  readers[0]?.read(opening);
  const firstReading = now() - start;

  return {
    unpack: { first: unpackings[0] ?? 0, later: median(unpackings.slice(1)) },
    firstReading,
    speed: Object.fromEntries(
      SHORT_LENGTHS.map((chars) => [
        chars,
        measureSpeed(readers, inventedTexts(chars), { rounds, samples: 12, now }),
      ]),
    ),
    lengths: measureLengths(
      readers,
      (chars) => inventedTexts(chars, 1)[0] ?? '',
      LONG_LENGTHS,
      now,
    ),
  };
};
