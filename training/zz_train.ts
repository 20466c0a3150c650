import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkModel } from '../src/emotion/EmotionModel';
import { prepare } from './prepare';
import { readCorpus } from './readCorpus';
import { readSettings } from './TrainingSettings';
import { trainModel } from './trainModel';

/**
 * npm run train: training/settings.json and training/corpus → src/emotion/artefact/model.json.
 * The same settings and texts give the same bytes. `npm run train -- <path>` writes elsewhere.
 */
const SETTINGS = process.env.SET ?? '';
const CORPUS = join(__dirname, 'corpus');
const ARTEFACT = join(__dirname, '../src/emotion/artefact/model.json');

const sha256 = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

const settings = readSettings(SETTINGS);
const target = process.argv[2] ?? ARTEFACT;

const labelled = readCorpus(CORPUS, settings.corpus);
console.log(`prepare   ${labelled.length} messages of ${settings.corpus.length} files`);
const texts = prepare(labelled);

console.log(`train     without ${settings.calibrateOn.join(', ')} to calibrate, then with all`);
const artefact = trainModel(texts, settings, {
  settings: sha256(SETTINGS),
  data: settings.corpus.map((name) => ({ name, sha256: sha256(join(CORPUS, `${name}.tsv`)) })),
});

const checked = checkModel(artefact);
if (checked.kind === 'refused') throw new Error(checked.why);
const json = `${JSON.stringify(artefact)}\n`;
writeFileSync(target, json);
console.log(
  `export    ${target}: ${checked.model.featureCount} features, ` +
    `${json.length} bytes, ${gzipSync(json, { level: 9 }).length} compressed`,
);
console.log(
  `calibrated: temperature ${checked.model.temperature}, signals from ` +
    `${checked.model.signalThresholds.join(' ')}, intensity from ${checked.model.intensityThresholds.join(' ')}`,
);
