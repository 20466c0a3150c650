import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkModel } from '../src/emotion/EmotionModel';
import { readEmotion } from '../src/emotion/readEmotion';
import { STATES } from '../src/emotion/Reading';
import { cleaned, prepare } from './prepare';
import { readCorpus } from './readCorpus';
import { trainModel } from './trainModel';
import { readSettings } from './TrainingSettings';

/**
 * tsx training/writeLeftOutReadings.ts: trains without some writers of the corpus and writes what that
 * model makes of their texts. The spec of `recalibrate` measures with it what corrections are worth on
 * a source that the model has never seen. No text is written.
 *
 * A row is the true state (its place in `STATES`), then ten thousand times each state's probability.
 */
const LEFT_OUT = {
  // Plain posts are a register of their own: a model that has seen none is far from them.
  plainPosts: { read: ['w12', 'w13', 'w14'], without: ['w12', 'w13', 'w14', 'w15', 'w16', 'w17'] },
  // Clumsy and non-native, but much like other files: close to the rest.
  clumsy: { read: ['w10'], without: ['w10'] },
};
const TARGET = join(__dirname, '../spec/emotion/leftOutReadings.json');
const CORPUS = join(__dirname, 'corpus');
const settings = readSettings(join(__dirname, 'settings.json'));

type LeftOut = { read: readonly string[]; without: readonly string[] };

const readingsOf = ({ read, without }: LeftOut): string[] => {
  const others = settings.corpus.filter((name) => !without.includes(name));
  const checked = checkModel(trainModel(prepare(readCorpus(CORPUS, others)), settings));
  if (checked.kind === 'refused') throw new Error(checked.why);
  return readCorpus(CORPUS, read).map(({ text, state }) => {
    const { probabilities } = readEmotion(cleaned(text), checked.model, { language: 'en' });
    const shares = STATES.map((name) => Math.round(probabilities[name] * 10_000));
    return [STATES.indexOf(state), ...shares].join(' ');
  });
};

const sources = Object.fromEntries(
  Object.entries(LEFT_OUT).map(([name, leftOut]) => [name, readingsOf(leftOut)]),
);
writeFileSync(TARGET, `${JSON.stringify(sources, null, 2)}\n`);
console.log(
  Object.entries(sources)
    .map(([name, rows]) => `${name}: ${rows.length} readings`)
    .join('\n'),
);
