import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle';
import { measureInChromium } from './measureInChromium';
import { measureInNode } from './measureInNode';
import { measureMemory } from './measureMemory';
import { ARTEFACT, CODE, sizeOf } from './measureSizes';
import { resultsPage } from './writeResults';

const USAGE = `npm run benchmark -- [options]

Speed, memory and size of the shipped reading beside vader-sentiment, sentiment and wink-sentiment,
in Node and in Chromium. Prints the results and writes them to benchmarks/RESULTS.md.

  --rounds <n>   how often all is repeated (9)
  --node-only    no browser
  --print-only   write nothing
  --help         this text
`;

const { values: asked } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    'node-only': { type: 'boolean', default: false },
    'print-only': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const run = async (): Promise<void> => {
  const rounds = Number(asked.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number.');
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-benchmark-'));
  try {
    await bundle({ page: './benchmarks/page.ts', ...CODE }, folder);
    const processors = cpus();
    const page = resultsPage({
      machine: `${processors.length} × ${processors[0]?.model ?? 'an unknown processor'}`,
      node: { version: process.versions.node, timings: measureInNode(folder, rounds) },
      chromium: asked['node-only'] ? null : await measureInChromium(folder, rounds),
      model: sizeOf(ARTEFACT),
      code: Object.fromEntries(
        Object.keys(CODE).map((name) => [name, sizeOf(path.join(folder, `${name}.js`))]),
      ),
      memory: measureMemory(folder),
    });
    console.log(page);
    if (!asked['print-only'])
      writeFileSync(path.join(__dirname, 'RESULTS.md'), `${page.trimEnd()}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

if (asked.help) console.log(USAGE);
else void run();
