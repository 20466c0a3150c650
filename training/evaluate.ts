import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkModel, type EmotionModel } from '../src/emotion/EmotionModel';
import { evaluateHardCases, type HardFigures } from './evaluateHardCases';
import { evaluateTexts, type TextFigures } from './evaluateTexts';
import { GOLD_SOURCES } from './goldSources';
import { prepare } from './prepare';
import { readCorpus } from './readCorpus';
import { readGold } from './readGold';
import { readHardCases } from './readHardCases';
import { readSettings } from './TrainingSettings';
import { trainModel } from './trainModel';
import { writeReport, type Evaluated } from './writeReport';

const USAGE = `npm run evaluate -- [options]

The shipped artefact on the gold set and on the hard cases, and the recipe on files of the corpus that
it was not trained on; beside vader-sentiment, sentiment and wink-sentiment on the same texts. Prints
the figures and writes them to training/metrics, with a report.

  --shipped-only   leave out the files of the corpus: nothing is trained, so it takes seconds
  --gold-only      the same
  --model <path>   another artefact than the shipped one: prints, writes nothing
  --help           this text

ATTUNE_DATA names the folder that holds gold/dev.jsonl, if you have it.
`;

const METRICS = join(__dirname, 'metrics');
const CORPUS = join(__dirname, 'corpus');
const ARTEFACT = join(__dirname, '../src/emotion/artefact/model.json');

const sha256 = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

const modelOf = (value: unknown): EmotionModel => {
  const checked = checkModel(value);
  if (checked.kind === 'ok') return checked.model;
  throw new Error(checked.why);
};

const { values: asked } = parseArgs({
  options: {
    'shipped-only': { type: 'boolean', default: false },
    'gold-only': { type: 'boolean', default: false },
    model: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const settings = readSettings(join(__dirname, 'settings.json'));

/** What was left out is said, so that nobody takes half a run for a whole one. */
const evaluateGold = (model: EmotionModel, artefact: string): Evaluated<TextFigures> | null => {
  const path = join(process.env['ATTUNE_DATA'] ?? settings.dataFolder, 'gold/dev.jsonl');
  const gold = readGold(path);
  if (gold === null) {
    console.log(
      `Going on without the gold set: ${path} is not there. It holds third parties' texts and is no ` +
        'part of the repository; set ATTUNE_DATA to the folder that holds gold/dev.jsonl. Its texts ' +
        'were drawn from, among others:\n' +
        GOLD_SOURCES.map(({ what, where }) => `  ${what}: ${where}`).join('\n'),
    );
    return null;
  }
  return { readBy: `artefact ${artefact}`, ...evaluateTexts(gold, model) };
};

const evaluateLeftOut = (): Evaluated<TextFigures> => {
  const names = settings.leftOut.join(', ');
  console.log(`\ntraining without ${names}, to test on them …`);
  const kept = settings.corpus.filter((name) => !settings.leftOut.includes(name));
  const model = modelOf(trainModel(prepare(readCorpus(CORPUS, kept)), settings));
  return {
    readBy: `a model of the same settings, trained on ${kept.join(', ')}`,
    ...evaluateTexts(readCorpus(CORPUS, settings.leftOut), model),
  };
};

const printTexts = (name: string, figures: TextFigures): void => {
  console.log(
    `\n${name}: ${figures.texts} texts\n` +
      `  8 states   accuracy ${figures.accuracy} (${figures.accuracyRange.join('–')})  macro-F1 ${figures.macroF1}\n` +
      `  polarity   accuracy ${figures.polarityAccuracy}  macro-F1 ${figures.polarityMacroF1}\n` +
      `  calibration error ${figures.expectedCalibrationError}, upset read as happy ${figures.upsetReadAsHappy}` +
      ` (surely ${figures.upsetSurelyReadAsHappy})\n` +
      `  sure ${figures.sure.share} of texts, accuracy ${figures.sure.accuracy}; ` +
      `high confidence ${figures.highConfidence.share}, accuracy ${figures.highConfidence.accuracy}\n` +
      `  intensity mean error ${figures.intensityMeanError}`,
  );
  console.table(figures.polarity);
  console.table(figures.states);
  console.table(figures.confusion);
  console.table(figures.signals);
  console.table(figures.coverage);
};

const printHardCases = (figures: HardFigures): void => {
  const { bestGuess, sure } = figures;
  console.log(
    `\nhard-cases: ${figures.texts} texts\n` +
      `  "not sure" as wrong   strict ${figures.strictAccuracy} (${figures.strictRange.join('–')})  ` +
      `lenient ${figures.lenientAccuracy}  macro-F1 ${figures.macroF1}\n` +
      `  best guess            strict ${bestGuess.strict}  lenient ${bestGuess.lenient}  macro-F1 ${bestGuess.macroF1}\n` +
      `  sure ${sure.share} of texts, strict ${sure.strict}, lenient ${sure.lenient}`,
  );
  console.table(figures.polarity);
  console.table(figures.byTrap);
  console.table(figures.states);
};

const run = (): void => {
  const path = asked.model ?? ARTEFACT;
  if (!existsSync(path)) throw new Error(`There is no artefact at ${path}.`);
  const artefact = sha256(path).slice(0, 16);
  const model = modelOf(JSON.parse(readFileSync(path, 'utf8')) as unknown);
  const keep = (name: string, figures: Evaluated<TextFigures | HardFigures>): void => {
    if (asked.model !== undefined) return;
    mkdirSync(METRICS, { recursive: true });
    writeFileSync(join(METRICS, `${name}.json`), `${JSON.stringify(figures, null, 2)}\n`);
  };

  const gold = evaluateGold(model, artefact);
  if (gold !== null) {
    printTexts('gold-dev', gold);
    keep('gold-dev', gold);
  }

  const hard = {
    readBy: `artefact ${artefact}`,
    ...evaluateHardCases(readHardCases(join(__dirname, 'hard-cases.jsonl')), model),
  };
  printHardCases(hard);
  keep('hard-cases', hard);

  const shippedOnly = asked['shipped-only'] || asked['gold-only'] || asked.model !== undefined;
  if (!shippedOnly) {
    const leftOut = evaluateLeftOut();
    printTexts('left-out', leftOut);
    keep('left-out', leftOut);
  }
  if (asked.model === undefined) writeReport(METRICS);
};

if (asked.help) console.log(USAGE);
else run();
