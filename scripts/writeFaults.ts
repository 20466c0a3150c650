import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startSimulator } from '../simulator/server';
import { cellsOf, type Cell, type Moment } from './faults/Moment';
import { MOMENTS } from './faults/moments';
import type { Verdict } from './faults/runCell';
import { runMoment } from './faults/runMoment';
import { sliceOf } from './faults/sliceOf';
import { rowOf, nameOf, writeTable } from './faults/writeTable';
import { openChromium } from './openChromium';

/**
 * Plays the matrix of faults with the built app, and writes what came of it to docs/faults.md. Wants a built app; all of
 * it takes a quarter of an hour. What was seen is kept, so that a moment can be played again by itself.
 *
 *     npm run faults
 *     npm run faults -- insertion edit      (these moments; the others as they were seen last)
 *     npm run faults -- --part              (the part that `npm test` plays)
 *     npm run faults -- --open              (what was red, or was not played yet)
 */
const FILE = path.resolve('docs/faults.md');
const SEEN = path.resolve('.cache/faults');

async function main(given: readonly string[]): Promise<void> {
  const names = given.filter((name) => !name.startsWith('--'));
  const unknownName = names.find((name) => MOMENTS.every((moment) => moment.name !== name));
  if (unknownName !== undefined) {
    const known = MOMENTS.map(({ name }) => name).join(', ');
    throw new Error(`There is no moment "${unknownName}". There are ${known}.`);
  }
  const moments = MOMENTS.filter(({ name }) => names.length === 0 || names.includes(name));
  await play(moments, choiceOf(given));
  const runs = MOMENTS.map((moment) => ({ moment, verdicts: seenOf(moment) }));
  writeFileSync(FILE, writeTable(runs));
  const red = runs.flatMap(({ verdicts }) => verdicts).filter(({ faults }) => faults.length > 0);
  if (red.length > 0) process.exitCode = 1;
}

function choiceOf(given: readonly string[]): (moment: Moment) => readonly Cell[] {
  if (given.includes('--part')) return sliceOf;
  return given.includes('--open') ? openCellsOf : cellsOf;
}

function openCellsOf(moment: Moment): Cell[] {
  const green = seenOf(moment).filter(({ faults }) => faults.length === 0);
  return cellsOf(moment).filter((cell) => !green.some((seen) => isSame(seen.cell, cell)));
}

async function play(
  moments: readonly Moment[],
  cellsIn: (moment: Moment) => readonly Cell[],
): Promise<void> {
  const [simulator, browser] = await Promise.all([
    startSimulator({ port: 0, appPort: 0 }),
    openChromium(),
  ]);
  try {
    for (const moment of moments) {
      const onVerdict = (verdict: Verdict): void => {
        tell(verdict);
        keepSeen(verdict);
      };
      const cells = cellsIn(moment);
      const { unknown } = await runMoment(browser, simulator, moment, cells, onVerdict);
      for (const call of unknown) {
        process.exitCode = 1;
        console.error(`${moment.name}: no moment knows of ${call}`);
      }
    }
  } finally {
    await browser.close();
    await simulator.close();
  }
}

function tell({ cell, reached, faults }: Verdict): void {
  const mark = faults.length === 0 ? 'green' : 'RED  ';
  const came = reached === null ? '' : (reached.sentence ?? reached.kind);
  console.log(`${mark} ${[labelOf(cell), nameOf(cell.kind), came, ...faults].join(' · ')}`);
}

function labelOf({ moment, call }: Cell): string {
  return `${moment} · ${rowOf(call)}`;
}

/** At once, so that a run that is broken off was not for nothing. */
function keepSeen(verdict: Verdict): void {
  const { moment } = verdict.cell;
  const others = loadSeen(moment).filter((one) => !isSame(one.cell, verdict.cell));
  mkdirSync(SEEN, { recursive: true });
  writeFileSync(fileOf(moment), JSON.stringify([...others, verdict]));
}

function loadSeen(moment: string): Verdict[] {
  const file = fileOf(moment);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Verdict[]) : [];
}

/** What was seen of the cells that a moment has now. */
function seenOf(moment: Moment): Verdict[] {
  const seen = loadSeen(moment.name);
  return cellsOf(moment).flatMap((cell) => {
    const verdict = seen.find((one) => isSame(one.cell, cell));
    return verdict === undefined ? [] : [{ ...verdict, cell }];
  });
}

function isSame(one: Cell, other: Cell): boolean {
  return one.kind === other.kind && rowOf(one.call) === rowOf(other.call);
}

function fileOf(moment: string): string {
  return path.join(SEEN, `${moment}.json`);
}

void main(process.argv.slice(2));
