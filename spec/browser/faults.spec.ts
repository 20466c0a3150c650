import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { cellsOf } from '../../scripts/faults/Moment';
import { MOMENTS } from '../../scripts/faults/moments';
import { readTable } from '../../scripts/faults/readTable';
import { runMoment } from '../../scripts/faults/runMoment';
import { sliceOf } from '../../scripts/faults/sliceOf';
import { nameOf, rowOf, tidy } from '../../scripts/faults/writeTable';
import { openChromium } from '../../scripts/openChromium';
import { startSimulator, type RunningSimulator } from '../../simulator/server';

jest.setTimeout(180_000);

/** What `npm run faults` has written. */
const page = readFileSync(path.resolve('docs/faults.md'), 'utf8');

/** How far a count had come, and how many replies there are, is not the same in every run. */
const shape = (text: string): string => text.replace(/\d[\d,]*/gu, '0');

let simulator: RunningSimulator;
let browser: Browser;

beforeAll(async () => {
  [simulator, browser] = await Promise.all([
    startSimulator({ port: 0, appPort: 0 }),
    openChromium(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await simulator?.close();
});

describe('Under trouble', () => {
  it.each(MOMENTS.map((moment) => [moment.title, moment] as const))(
    '%s: nothing breaks, nothing is lost, and there is a way on',
    async (_, moment) => {
      const { verdicts, unknown } = await runMoment(browser, simulator, moment, sliceOf(moment));
      const red = verdicts
        .filter(({ faults }) => faults.length > 0)
        .map(
          ({ cell, faults }) => `${rowOf(cell.call)}, ${nameOf(cell.kind)}: ${faults.join('; ')}`,
        );
      const untold = verdicts
        .map(({ reached }) => tidy(reached?.sentence ?? ''))
        .filter((sentence) => !shape(page).includes(shape(sentence)));
      expect({ red, unknown, untold }).toEqual({ red: [], unknown: [], untold: [] });
    },
  );
});

describe('The table of faults', () => {
  const markOf = readTable(page);

  it.each(MOMENTS.map((moment) => [moment.title, moment] as const))(
    '%s: knows every cell, and none is red',
    (_, moment) => {
      const bad = cellsOf(moment)
        .map((cell) => [rowOf(cell.call), nameOf(cell.kind), markOf(moment, cell)] as const)
        .filter(([, , mark]) => mark === null || !/^(?:✓|○|\d+)$/u.test(mark));
      expect(bad).toEqual([]);
    },
  );
});
