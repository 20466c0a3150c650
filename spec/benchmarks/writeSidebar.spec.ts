import { sidebarFigures } from '../../benchmarks/figures';
import { SIDEBAR_HEADING, sidebarPage } from '../../benchmarks/sidebar/writeSidebar';
import type { AtSpeed, SidebarResults } from '../../benchmarks/sidebar/measureSidebar';

const TIMES: AtSpeed = {
  floor: { sinceRegistered: 50, sinceBegin: 100 },
  app: { sinceRegistered: 75, sinceBegin: 300 },
  nextTicket: 200,
  backToTicket: 30,
  search: { first: 45, later: 17 },
};

const RESULTS: SidebarResults = {
  chromium: '143',
  runs: 15,
  speeds: [
    { slowdown: 1, times: TIMES },
    { slowdown: 4, times: { ...TIMES, nextTicket: 800 } },
  ],
  transfer: {
    beforeFirstSuggestion: { 'frameworks.js': 56_000, 'model.js': 290_000, 'assist.js': 4_000 },
    later: { 'late.js': 9_000 },
  },
  heap: [
    { tickets: 1, bytes: 12_000_000 },
    { tickets: 20, bytes: 107_000_000 },
  ],
  floor: {
    transfer: { 'ticketSidebar.js': 80_000 },
    heap: [
      { tickets: 1, bytes: 5_000_000 },
      { tickets: 20, bytes: 24_000_000 },
    ],
  },
};

describe('sidebarPage', () => {
  const page = sidebarPage(RESULTS, '2 × a processor');

  it('begins with the heading by which it is found again', () => {
    expect(page.startsWith(SIDEBAR_HEADING)).toBe(true);
  });

  it('compares Attune with the floor, at each speed', () => {
    expect(page).toContain('| registered to painted, Attune to the floor | 1.5 × | 1.5 × |');
    expect(page).toContain('| frame begun to painted, Attune to the floor | 3.0 × | 3.0 × |');
    expect(page).toContain('| another ticket, in a frame of its own | 200 | 800 |');
  });

  it('puts every script into one part of the transfer', () => {
    expect(page).toContain('| React and styled-components | 56 kB | 0 kB |');
    expect(page).toContain('| own code, with Garden and the smaller libraries | 4 kB | 9 kB |');
    expect(page).toContain('| all | 350 kB | 9 kB |');
  });

  it('tells what each further ticket takes', () => {
    expect(page).toContain('5.0 MB for each ticket more');
  });
});

describe('sidebarFigures', () => {
  const figures = new Map(sidebarFigures(RESULTS).map(({ name, ratio }) => [name, ratio]));

  it('are ratios to the floor page of the same run', () => {
    expect(figures.get('1 × slower: registered to painted')).toBe(1.5);
    expect(figures.get('4 × slower: another ticket')).toBe(8);
    expect(figures.get('scripts for the first suggestion')).toBe(350 / 80);
    expect(figures.get('heap of one ticket more')).toBe(5);
  });

  it('are all numbers where all was measured', () => {
    expect([...figures.values()].filter((ratio) => !Number.isFinite(ratio))).toEqual([]);
  });
});
