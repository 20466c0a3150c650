import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle';
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
Prints the results and writes them to benchmarks/RESULTS.md.

  --only <part>  "reading" or "sidebar"; the other part stays as it was
  --rounds <n>   how often all readings are repeated (9)
  --runs <n>     how often the sidebar is opened (15)
  --node-only    readings, no browser
  --print-only   write nothing
  --help         this text
`;

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    runs: { type: 'string', default: '15' },
    'node-only': { type: 'boolean', default: false },
    'print-only': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const RESULTS = path.join(__dirname, 'RESULTS.md');

const wholeNumber = (option: 'rounds' | 'runs'): number => {
  const value = Number(asked[option]);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${option} takes a whole number.`);
  return value;
};

const machine = (): string => {
  const processors = cpus();
  return `${processors.length} × ${processors[0]?.model ?? 'an unknown processor'}`;
};

const measureReading = async (): Promise<string> => {
  const rounds = wholeNumber('rounds');
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-benchmark-'));
  try {
    await bundle({ page: './benchmarks/page.ts', ...CODE }, folder);
    return resultsPage({
      machine: machine(),
      node: { version: process.versions.node, timings: measureInNode(folder, rounds) },
      chromium: asked['node-only'] ? null : await measureInChromium(folder, rounds),
      model: sizeOf(ARTEFACT),
      code: Object.fromEntries(
        Object.keys(CODE).map((name) => [name, sizeOf(path.join(folder, `${name}.js`))]),
      ),
      memory: measureMemory(folder),
    });
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
  if (asked.only !== 'sidebar') {
    results.reading = await measureReading();
    console.log(results.reading);
  }
  if (asked.only !== 'reading' && !asked['node-only']) {
    results.sidebar = sidebarPage(await measureSidebar(wholeNumber('runs')), machine());
    console.log(results.sidebar);
  }
  const parts = [results.reading, results.sidebar].map((part) => part.trim()).filter(Boolean);
  if (!asked['print-only']) writeFileSync(RESULTS, `${parts.join('\n\n')}\n`);
};

if (asked.help) console.log(USAGE);
else void run();
