import { perTicket, sum } from '../figures';
import { table } from '../table';
import type { AtSpeed, Opening, SidebarResults } from './measureSidebar';

/** What stands at the head of the sidebar's part of RESULTS.md. */
export const SIDEBAR_HEADING = '# The sidebar in the browser';

/** The measures' goals are about these parts of what is transferred. */
const PARTS: readonly { name: string; scripts: RegExp }[] = [
  { name: 'React and styled-components', scripts: /^frameworks\.js$/ },
  { name: "Zendesk's SDK, from the package", scripts: /^sdk\.js$/ },
  { name: 'the English replies and the words that tell situations', scripts: /^replies-/ },
  { name: 'the model', scripts: /^model\.js$/ },
  { name: 'own code, with Garden and the smaller libraries', scripts: /./ },
];

const milli = (value: number): string => value.toFixed(value < 20 ? 1 : 0);
const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
const mega = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
const ratio = (own: number, floor: number): string => `${(own / floor).toFixed(1)} ×`;

const head = (speeds: SidebarResults['speeds']): string[] =>
  speeds.map(({ slowdown }) => (slowdown === 1 ? 'full speed' : `${slowdown} × slower`));

const openings = (speeds: SidebarResults['speeds']): string => {
  const row = (name: string, write: (times: AtSpeed) => string): string[] => [
    name,
    ...speeds.map(({ times }) => write(times)),
  ];
  const pair = (name: string, what: keyof Opening): string[][] => [
    row(`${name}, the floor page`, ({ floor }) => milli(floor[what])),
    row(`${name}, Attune`, ({ app }) => milli(app[what])),
    row(`${name}, Attune to the floor`, ({ app, floor }) => ratio(app[what], floor[what])),
  ];
  return table(
    ['milliseconds', ...head(speeds)],
    [
      ...pair('registered to painted', 'sinceRegistered'),
      ...pair('frame begun to painted', 'sinceBegin'),
      row('another ticket, in a frame of its own', ({ nextTicket }) => milli(nextTicket)),
      row('back to an open ticket', ({ backToTicket }) => milli(backToTicket)),
      row('search in 2,000 replies, first letter: longest frame', ({ search }) =>
        milli(search.first),
      ),
      row('search in 2,000 replies, every other letter: longest frame', ({ search }) =>
        milli(search.later),
      ),
    ],
  );
};

const sizesOf = ({ beforeFirstSuggestion, later }: SidebarResults['transfer']): string => {
  const partOf = (script: string) => PARTS.find(({ scripts }) => scripts.test(script))?.name;
  const bytes = (transfer: Record<string, number>, name: string): number =>
    sum(
      Object.entries(transfer).flatMap(([script, size]) => (partOf(script) === name ? size : [])),
    );
  return table(
    ['gzip', 'for the first suggestion', 'right after'],
    [
      ...PARTS.map(({ name }) => [
        name,
        kilo(bytes(beforeFirstSuggestion, name)),
        kilo(bytes(later, name)),
      ]),
      ['all', kilo(sum(Object.values(beforeFirstSuggestion))), kilo(sum(Object.values(later)))],
    ],
  );
};

/** The sidebar's measures in Markdown. */
export const sidebarPage = (results: SidebarResults, machine: string): string => {
  const each = ` That is ${mega(perTicket(results.heap))} for each ticket more, and ${mega(perTicket(results.floor.heap))} of the floor page.`;
  return [
    SIDEBAR_HEADING,
    `Written by \`npm run benchmark\` on ${machine}, in Chromium ${results.chromium}: the built app in the simulator, ` +
      `a fresh profile each time, medians of ${results.runs} runs. The floor page is built with the same webpack ` +
      'configuration and shows a heading and a button of Garden once the host has registered it; the two take turns. ' +
      'What is painted first in Attune is the state with its evidence and the suggestions, filled in.',
    openings(results.speeds),
    '## JavaScript transferred',
    'A plain English ticket, nothing clicked. Scripts that come with the first draft, the first search, a look at the end of the panel or the first text in another language are not among them.',
    sizesOf(results.transfer),
    '## Memory',
    table(
      ['open tickets', 'heap of the whole window'],
      results.heap.map(({ tickets, bytes }) => [String(tickets), mega(bytes)]),
    ) + `\n\nAfter garbage was collected, the simulated workspace included.${each}`,
    '',
  ].join('\n\n');
};
