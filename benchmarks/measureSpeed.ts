import type { Reader } from './readers';

/** Of one reader, in microseconds a text. */
export type Speed = { p50: number; p95: number };

export type SpeedOptions = {
  /** How often all is repeated; the medians of the rounds count. */
  rounds: number;
  /** How many samples a text and round. */
  samples: number;
  /** A clock in milliseconds. */
  now: () => number;
};

/** A sample lasts at least so many ticks of the clock, or it would say more of the clock than of the reader. */
const LEAST_TICKS = 20;
const MOST_READS = 1_000;

/** The value below which `share` of the sorted values lie. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The shortest time that the clock can tell, in milliseconds: browsers coarsen theirs. */
export const tickOf = (now: () => number): number => {
  let shortest = Infinity;
  for (let tries = 0; tries < 20; tries++) {
    const start = now();
    let end = now();
    while (end === start) end = now();
    shortest = Math.min(shortest, end - start);
  }
  return shortest;
};

/** Keeps what was read, so that no compiler may leave the reading out. */
let last: unknown;
export const lastRead = (): unknown => last;

const timeOf = (reader: Reader, text: string, reads: number, now: () => number): number => {
  const start = now();
  for (let read = 0; read < reads; read++) last = reader.read(text);
  return (now() - start) / reads;
};

/** How often a text has to be read in succession to last long enough. */
const readsOf = (reader: Reader, texts: readonly string[], now: () => number, tick: number) => {
  let reads = 1;
  const [text = ''] = texts;
  while (reads < MOST_READS && timeOf(reader, text, reads, now) * reads < tick * LEAST_TICKS)
    reads *= 2;
  return reads;
};

/**
 * Reads all texts with all readers, in rounds, each reader's turn beginning another round. A first
 * round, not counted, lets the engine compile.
 *
 * A sample is one text read once, or as often in succession as the clock needs; p50 and p95 are over
 * a round's samples, that is, over the texts and their repetitions.
 */
export const measureSpeed = (
  readers: readonly Reader[],
  texts: readonly string[],
  { rounds, samples, now }: SpeedOptions,
): Record<string, Speed> => {
  const tick = tickOf(now);
  const found = readers.map(() => ({ p50: [] as number[], p95: [] as number[] }));
  let reads = readers.map(() => 1);
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < readers.length; turn++) {
      const at = (turn + round) % readers.length;
      const reader = readers[at];
      if (reader === undefined) continue;
      const times: number[] = [];
      for (let sample = 0; sample < samples; sample++)
        for (const text of texts) times.push(timeOf(reader, text, reads[at] ?? 1, now));
      if (round === 0) continue;
      found[at]?.p50.push(percentile(times, 0.5) * 1000);
      found[at]?.p95.push(percentile(times, 0.95) * 1000);
    }
    if (round === 0) reads = readers.map((reader) => readsOf(reader, texts, now, tick));
  }
  return Object.fromEntries(
    readers.map(({ name }, at) => [
      name,
      { p50: median(found[at]?.p50 ?? []), p95: median(found[at]?.p95 ?? []) },
    ]),
  );
};

/** How long each reader takes for texts of each length, in milliseconds: the median of a few. */
export const measureLengths = (
  readers: readonly Reader[],
  textOf: (chars: number) => string,
  lengths: readonly number[],
  now: () => number,
): Record<string, Record<number, number>> =>
  Object.fromEntries(
    readers.map((reader) => [
      reader.name,
      Object.fromEntries(
        lengths.map((chars) => {
          const text = textOf(chars);
          timeOf(reader, text, 1, now);
          return [chars, median([1, 2, 3, 4, 5].map(() => timeOf(reader, text, 1, now)))];
        }),
      ),
    ]),
  );
