import { ATTUNE, YARDSTICK } from './readers';
import type { SidebarResults } from './sidebar/measureSidebar';
import type { Timings } from './measureAll';
import type { Results } from './writeResults';

/** What kind of thing is measured: a figure may grow by as much as its kind varies from run to run. */
export const GROWTH = { time: 0.3, size: 0.03, memory: 0.1 } as const;

/**
 * One measure, as a ratio to something else measured in the same run: the vader-sentiment reader, or the floor page. The
 * less the better.
 */
export type Figure = { name: string; kind: keyof typeof GROWTH; ratio: number };

/** The reading's figures: to vader-sentiment, which reads the same texts in the same process. */
export const readingFigures = ({
  node,
  chromium,
  model,
  code,
  memory,
}: Omit<Results, 'machine'>): Figure[] => {
  const places: [string, Timings | undefined][] = [
    ['Node', node.timings],
    ['Chromium', chromium?.timings],
  ];
  const yardstick = code[YARDSTICK]?.gzip ?? NaN;
  return [
    ...places.flatMap(([place, timings]) => (timings ? timingFigures(place, timings) : [])),
    figure('size', 'code of the reading', code[ATTUNE]?.gzip, yardstick),
    figure('size', 'model', model.gzip, yardstick),
    figure(
      'memory',
      'memory of code and model',
      memory['Attune, code and model'],
      memory[YARDSTICK],
    ),
  ];
};

const timingFigures = (place: string, { speed, unpack }: Timings): Figure[] => {
  const of = (chars: number, reader: string) => speed[chars]?.[reader]?.p50;
  const lengths = Object.keys(speed).map(Number);
  // Microseconds a text, and milliseconds.
  const text = (of(lengths[0] ?? 0, YARDSTICK) ?? NaN) / 1000;
  return [
    ...lengths.map((chars) =>
      figure('time', `${place}: ${chars} characters`, of(chars, ATTUNE), of(chars, YARDSTICK)),
    ),
    figure('time', `${place}: unpacking the model`, unpack.later, text),
  ];
};

/** The sidebar's figures: to the floor page, opened in turns with it. */
export const sidebarFigures = ({ speeds, transfer, floor, heap }: SidebarResults): Figure[] => [
  ...speeds.flatMap(({ slowdown, times }) => {
    const { app, floor: low, nextTicket, backToTicket, search } = times;
    const at = (name: string) => `${slowdown} × slower: ${name}`;
    const { sinceRegistered, sinceBegin } = low;
    return [
      figure('time', at('registered to painted'), app.sinceRegistered, sinceRegistered),
      figure('time', at('frame begun to painted'), app.sinceBegin, sinceBegin),
      figure('time', at('another ticket'), nextTicket, sinceBegin),
      figure('time', at('back to an open ticket'), backToTicket, sinceRegistered),
      figure('time', at('search, first letter'), search.first, sinceRegistered),
      figure('time', at('search, further letters'), search.later, sinceRegistered),
    ];
  }),
  figure(
    'size',
    'scripts for the first suggestion',
    all(transfer.beforeFirstSuggestion),
    all(floor.transfer),
  ),
  figure('size', 'scripts right after', all(transfer.later), all(floor.transfer)),
  figure('memory', 'heap of one ticket more', perTicket(heap), perTicket(floor.heap)),
];

export const sum = (sizes: readonly number[]): number =>
  sizes.reduce((total, size) => total + size, 0);

const all = (sizes: Readonly<Record<string, number>>): number => sum(Object.values(sizes));

/** Bytes for each ticket beyond the first. */
export const perTicket = (heap: SidebarResults['heap']): number => {
  const [least, most] = [heap[0], heap.at(-1)];
  if (least === undefined || most === undefined || most.tickets === least.tickets) return NaN;
  return (most.bytes - least.bytes) / (most.tickets - least.tickets);
};

const figure = (
  kind: Figure['kind'],
  name: string,
  own: number | undefined,
  other: number | undefined,
): Figure => ({ kind, name, ratio: (own ?? NaN) / (other ?? NaN) });
