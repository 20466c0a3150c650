import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ARTEFACT } from './measureSizes';

const model = `JSON.parse(readFileSync(${JSON.stringify(ARTEFACT)}, 'utf8'))`;

/** What is loaded, by the bundle that it comes from: one text is read, so that nothing is left undone. */
const LOADED: readonly { name: string; bundle: string; load: string }[] = [
  {
    name: 'Attune, the unpacked model alone',
    bundle: 'Attune',
    load: `const { checkModel } = load(); before(); kept = checkModel(${model});`,
  },
  {
    name: 'Attune, code and model',
    bundle: 'Attune',
    load: `
      before();
      const { checkModel, readEmotion } = load();
      const { model } = checkModel(${model});
      readEmotion('fine', model);
      kept = [model, readEmotion];`,
  },
  {
    name: 'vader-sentiment',
    bundle: 'vader-sentiment',
    load: `before(); kept = load(); kept.SentimentIntensityAnalyzer.polarity_scores('fine');`,
  },
  {
    name: 'sentiment',
    bundle: 'sentiment',
    load: `before(); const Sentiment = load(); kept = new Sentiment(); kept.analyze('fine');`,
  },
  {
    name: 'wink-sentiment',
    bundle: 'wink-sentiment',
    load: `before(); kept = load(); kept('fine');`,
  },
];

const measuring = (script: string, load: string): string => `
  const { readFileSync } = require('node:fs');
  const { runInThisContext } = require('node:vm');
  const load = () => {
    runInThisContext(readFileSync(${JSON.stringify(script)}, 'utf8'));
    return bundled;
  };
  let kept, start;
  const used = () => {
    for (let times = 0; times < 4; times++) gc();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = () => { start = used(); };
  ${load}
  process.stdout.write(String(used() - start));
  globalThis.kept = kept;`;

/**
 * Bytes of heap and buffers that stay after garbage was collected, each in a process of its own.
 *
 * @param folder holds the scripts, from `bundle`
 */
export const measureMemory = (folder: string): Record<string, number> =>
  Object.fromEntries(
    LOADED.map(({ name, bundle, load }) => [
      name,
      Number(
        execFileSync(
          process.execPath,
          ['--expose-gc', '--eval', measuring(path.join(folder, `${bundle}.js`), load)],
          { encoding: 'utf8' },
        ),
      ),
    ]),
  );
