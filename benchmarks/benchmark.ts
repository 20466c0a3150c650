import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { bundle } from './bundle';
import { compareFigures, sayComparison, type Committed } from './compareFigures';
import { readingFigures, sidebarFigures, type Figure } from './figures';
import { measureInChromium } from './measureInChromium';
import { measureInNode } from './measureInNode';
import { measureMemory } from './measureMemory';
import { ARTEFACT, CODE, sizeOf } from './measureSizes';
import { measureSidebar } from './sidebar/measureSidebar';
import { SIDEBAR_HEADING, sidebarPage } from './sidebar/writeSidebar';
import { resultsPage } from './writeResults';

const USAGE = `npm run benchmark -- [options]

Speed, memory and size of the shipped reading beside vader-sentiment, sentiment and wink-sentiment,
in Node and in Chromium; then the built sidebar in the simulator beside a page that does next to nothing.
Prints the results and writes them to benchmarks/RESULTS.md. Compares them with the committed
benchmarks/figures.json, as ratios to what was measured in the same run, and says what got worse;
then it ends with exit code 1.

  --only <part>  "reading" or "sidebar"; the other part stays as it was
  --rounds <n>   how often all readings are repeated (9)
  --runs <n>     how often the sidebar is opened (15)
  --node-only    readings, no browser
  --print-only   write nothing
  --accept       write the figures of this run to benchmarks/figures.json, to be committed
  --help         this text
`;

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    runs: { type: 'string', default: '15' },
    'node-only': { type: 'boolean', default: false },
    'print-only': { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const RESULTS = path.join(__dirname, 'RESULTS.md');
const FIGURES = path.join(__dirname, 'figures.json');

const wholeNumber = (option: 'rounds' | 'runs'): number => {
  const value = Number(asked[option]);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${option} takes a whole number.`);
  return value;
};

const machine = (): string => {
  const processors = cpus();
  return `${processors.length} × ${processors[0]?.model ?? 'an unknown processor'}`;
};

/** What was measured, as a page and as figures. */
type Part = { page: string; figures: Figure[] };

const measureReading = async (): Promise<Part> => {
  const rounds = wholeNumber('rounds');
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-benchmark-'));
  try {
    await bundle({ page: './benchmarks/page.ts', ...CODE }, folder);
    const results = {
      machine: machine(),
      node: { version: process.versions.node, timings: measureInNode(folder, rounds) },
      chromium: asked['node-only'] ? null : await measureInChromium(folder, rounds),
      model: sizeOf(ARTEFACT),
      code: Object.fromEntries(
        Object.keys(CODE).map((name) => [name, sizeOf(path.join(folder, `${name}.js`))]),
      ),
      memory: measureMemory(folder),
    };
    return { page: resultsPage(results), figures: readingFigures(results) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The two parts of the file, each as it stands there. */
const lastResults = (): { reading: string; sidebar: string } => {
  const text = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '';
  const at = text.indexOf(SIDEBAR_HEADING);
  return at < 0
    ? { reading: text, sidebar: '' }
    : { reading: text.slice(0, at), sidebar: text.slice(at) };
};

const run = async (): Promise<void> => {
  if (asked.only !== undefined && asked.only !== 'reading' && asked.only !== 'sidebar')
    throw new Error('--only takes "reading" or "sidebar".');
  const results = lastResults();
  const figures: Figure[] = [];
  if (asked.only !== 'sidebar') {
    const measured = await measureReading();
    results.reading = measured.page;
    figures.push(...measured.figures);
    console.log(measured.page);
  }
  if (asked.only !== 'reading' && !asked['node-only']) {
    const measured = await measureSidebar(wholeNumber('runs'));
    results.sidebar = sidebarPage(measured, machine());
    figures.push(...sidebarFigures(measured));
    console.log(results.sidebar);
  }
  const parts = [results.reading, results.sidebar].map((part) => part.trim()).filter(Boolean);
  if (!asked['print-only']) writeFileSync(RESULTS, `${parts.join('\n\n')}\n`);
  const committed = committedFigures();
  const compared = compareFigures(figures, committed);
  console.log(sayComparison(compared));
  if (asked.accept) acceptFigures(figures, committed);
  else if (compared.some(({ verdict }) => verdict === 'worse' || verdict === 'not a number'))
    process.exitCode = 1;
};

const committedFigures = (): Committed => {
  if (!existsSync(FIGURES)) return {};
  const committed: unknown = JSON.parse(readFileSync(FIGURES, 'utf8'));
  return v.parse(v.record(v.string(), v.number()), committed);
};

/** Figures of a part that was not measured stay as they were. */
const acceptFigures = (figures: readonly Figure[], committed: Committed): void => {
  const now = figures.map(({ name, ratio }) => [name, Number(ratio.toPrecision(3))] as const);
  const all = { ...committed, ...Object.fromEntries(now) };
  writeFileSync(FIGURES, `${JSON.stringify(all, null, 2)}\n`);
};

if (asked.help) console.log(USAGE);
else void run();
