import type { Timings } from './measureAll';
import type { Size } from './measureSizes';
import { YARDSTICK } from './readers';
import { table } from './table';

export type Results = {
  machine: string;
  node: { version: string; timings: Timings };
  /** `null` where no browser was asked for. */
  chromium: { version: string; timings: Timings } | null;
  model: Size;
  code: Record<string, Size>;
  memory: Record<string, number>;
};

/** Figures are kept as short as they are certain. */
const micro = (value: number): string => value.toFixed(value < 20 ? 1 : 0);
const milli = (value: number): string => value.toFixed(value < 20 ? 2 : 0);
const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

const times = (yardstick: number | undefined, own: number): string =>
  yardstick === undefined || own === 0 ? '' : `${(yardstick / own).toFixed(1)} ×`;

const timingsOf = (where: string, timings: Timings): string[] => [
  `## In ${where}`,
  ...Object.entries(timings.speed).flatMap(([chars, speed]) => [
    `### ${chars} characters, microseconds a text`,
    table(
      ['reader', 'p50', 'p95', `as fast as ${YARDSTICK}, p50`, 'p95'],
      Object.entries(speed).map(([name, one]) => [
        name,
        micro(one.p50),
        micro(one.p95),
        times(speed[YARDSTICK]?.p50, one.p50),
        times(speed[YARDSTICK]?.p95, one.p95),
      ]),
    ),
  ]),
  '### Long texts, milliseconds',
  table(
    ['reader', ...Object.keys(Object.values(timings.lengths)[0] ?? {})],
    Object.entries(timings.lengths).map(([name, one]) => [name, ...Object.values(one).map(milli)]),
  ),
  `Unpacking the model: ${milli(timings.unpack.first)} ms the first time, ${milli(timings.unpack.later)} ms later. ` +
    `The very first reading of 200 characters, nothing compiled yet: ${milli(timings.firstReading)} ms.`,
];

/** All results in Markdown. */
export const resultsPage = (results: Results): string =>
  [
    '# Speed, memory and size beside the peers',
    `Written by \`npm run benchmark\` on ${results.machine}. Figures of another machine differ; the ratios less. ` +
      'All readers read the same invented texts in the same run. p50 and p95 are over 28 texts, read 12 times each; ' +
      'the medians of several rounds are shown. Of a text beyond 16,000 characters Attune reads the opening and ' +
      'the end, so its time stops growing there; finding quotes and logs looks at all of it. How well they read: ' +
      '[training/metrics/REPORT.md](../training/metrics/REPORT.md).',
    ...timingsOf(`Node ${results.node.version}`, results.node.timings),
    ...(results.chromium === null
      ? ['## In Chromium', 'Not measured.']
      : timingsOf(`Chromium ${results.chromium.version}`, results.chromium.timings)),
    '## Size',
    table(
      ['', 'raw', 'gzip'],
      [
        ['Attune, the model', kilo(results.model.raw), kilo(results.model.gzip)],
        ...Object.entries(results.code).map(([name, size]) => [
          name === 'Attune' ? 'Attune, the code, language included' : `${name}, with its words`,
          kilo(size.raw),
          kilo(size.gzip),
        ]),
      ],
    ),
    'Bundled and minimized as the app is.',
    '## Memory',
    table(
      ['kept after loading', 'memory'],
      Object.entries(results.memory).map(([name, bytes]) => [name, kilo(bytes)]),
    ),
    '',
  ].join('\n\n');
