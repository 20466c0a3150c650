import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import artefact from '../src/emotion/artefact/model.json';
import { checkModel, type EmotionModel } from '../src/emotion/EmotionModel';
import { readEmotion } from '../src/emotion/readEmotion';
import { SIGNALS, type Reading } from '../src/emotion/Reading';
import { measure, type Judged, type Measures } from './measure';
import { cleaned, prepare } from './prepare';
import { readCorpus, type LabelledText } from './readCorpus';
import { readGold } from './readGold';
import { trainModel } from './trainModel';
import { readSettings } from './TrainingSettings';

/**
 * npm run evaluate: the shipped artefact on the gold set, and the recipe on files of the corpus that
 * it was not trained on. Prints the figures and writes them to training/metrics.
 */
const METRICS = join(__dirname, 'metrics');
const settings = readSettings(join(__dirname, 'settings.json'));
const dataFolder = process.env['ATTUNE_DATA'] ?? settings.dataFolder;

const modelOf = (value: unknown): EmotionModel => {
  const checked = checkModel(value);
  if (checked.kind === 'ok') return checked.model;
  throw new Error(checked.why);
};

type Figures = Measures & {
  signals: Record<string, { texts: number; named: number; f1: number }>;
  intensityMeanError: number;
  bySource?: Record<string, { texts: number; accuracy: number }>;
};

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

const figuresOf = (texts: readonly LabelledText[], model: EmotionModel): Figures => {
  const read = texts.map((text) => ({ text, reading: readEmotion(cleaned(text.text), model) }));
  const judged = ({ text, reading }: { text: LabelledText; reading: Reading }): Judged => ({
    truth: text.state,
    read: reading.state,
    probability: reading.probabilities[reading.state],
    sure: reading.unsure === null,
    confidence: reading.confidence,
  });
  const sources = [...new Set(texts.map(({ source }) => source))].sort();
  return {
    ...measure(read.map(judged)),
    signals: Object.fromEntries(
      SIGNALS.map((signal) => {
        const truth = read.filter(({ text }) => text.signals.includes(signal));
        const named = read.filter(({ reading }) => reading.signals.includes(signal));
        const hits = truth.filter(({ reading }) => reading.signals.includes(signal)).length;
        const f1 = (2 * hits) / Math.max(1, truth.length + named.length);
        return [signal, { texts: truth.length, named: named.length, f1: round(f1) }];
      }),
    ),
    intensityMeanError: round(
      read.reduce(
        (sum, { text, reading }) => sum + Math.abs(text.intensity - reading.intensity),
        0,
      ) / Math.max(1, read.length),
    ),
    bySource: Object.fromEntries(
      sources.map((source) => {
        const own = measure(read.filter(({ text }) => text.source === source).map(judged));
        return [source, { texts: own.texts, accuracy: own.accuracy }];
      }),
    ),
  };
};

const report = (name: string, figures: Figures): void => {
  mkdirSync(METRICS, { recursive: true });
  writeFileSync(join(METRICS, `${name}.json`), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(
    `\n${name}: ${figures.texts} texts\n` +
      `  8 states   accuracy ${figures.accuracy}  macro-F1 ${figures.macroF1}\n` +
      `  polarity   accuracy ${figures.polarityAccuracy}  macro-F1 ${figures.polarityMacroF1}\n` +
      `  calibration error ${figures.expectedCalibrationError}, upset read as happy ${figures.upsetReadAsHappy}\n` +
      `  sure ${figures.sure.share} of texts, accuracy ${figures.sure.accuracy}; ` +
      `high confidence ${figures.highConfidence.share}, accuracy ${figures.highConfidence.accuracy}\n` +
      `  intensity mean error ${figures.intensityMeanError}`,
  );
  console.table(figures.states);
  console.table(figures.signals);
};

const goldPath = join(dataFolder, 'gold/dev.jsonl');
const gold = readGold(goldPath);
if (gold === null)
  console.log(
    `${goldPath} is not there: the gold set holds third parties' texts and is not part of the ` +
      'repository. Set ATTUNE_DATA to the folder that holds gold/dev.jsonl. Going on without it.',
  );
else report('gold-dev', figuresOf(gold, modelOf(artefact)));

if (!process.argv.includes('--gold-only')) {
  const names = settings.leftOut.join(', ');
  console.log(`\ntraining without ${names}, to test on them …`);
  const kept = settings.corpus.filter((name) => !settings.leftOut.includes(name));
  const corpus = join(__dirname, 'corpus');
  const model = trainModel(prepare(readCorpus(corpus, kept)), settings);
  report('left-out', figuresOf(readCorpus(corpus, settings.leftOut), modelOf(model)));
}
