import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFeatures } from '../../src/emotion/findFeatures';
import { collectVocabulary, toRows } from '../featurise';
import { fitBySteps, type StepOptions } from '../fitBySteps';
import { multiply, type SparseRows } from '../SparseRows';
import { readSettings } from '../TrainingSettings';
import { GROUPINGS, LABELS } from './groupings';
import { groupScores } from './groupScores';
import { PUBLIC_SOURCE, readGoEmotions, SPLITS, type Comment, type Split } from './readGoEmotions';
import { f1At, tuneThreshold } from './tuneThreshold';

/**
 * tsx training/goemotions/evaluate.ts: how well the shipped recipe's features and kind of model do on a
 * public set, beside its paper's BERT. $ATTUNE_DATA/datasets/goemotions → metrics/goemotions.json.
 *
 * Linear heads are fitted on `train`: one a label, each for itself; one a label, against each other; and
 * one a group of each grouping. A group's score is the mean of what the three say of it, in log odds.
 * Its threshold is the one with the best F1 on `dev`. The figures are those of `test`. None of it ships.
 */
const METRICS = join(__dirname, '../metrics');
const BERT: Record<string, number> = { 28: 0.46, 7: 0.64, 4: 0.69 };

const RECIPE = {
  leastRows: 2,
  blocks: [
    { scale: 1, power: 0.5 },
    { scale: 1, power: 0.5 },
    { scale: 0.3, power: 0 },
  ],
  steps: { rounds: 5, rate: 0.1, dropped: 0.3, seeds: [1, 2, 3] },
};

type Kind = StepOptions['kind'];
type Scores = Record<'dev' | 'test', Float64Array>;

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const started = process.hrtime.bigint();
const seconds = (): number => Math.round(Number(process.hrtime.bigint() - started) / 1e9);

const settings = readSettings(join(__dirname, '../settings.json'));
const folder = join(process.env['ATTUNE_DATA'] ?? settings.dataFolder, 'datasets/goemotions');
const data = readGoEmotions(folder);
if (data.kind === 'missing') {
  console.log(
    `Missing: ${data.files.join(', ')}\nThey are public: ${PUBLIC_SOURCE}\n` +
      'Put them into datasets/goemotions of a folder and name that folder in ATTUNE_DATA.',
  );
  process.exit(1);
}

const found = (split: Split) => data[split].map(({ text }) => findFeatures(text));
const train = found('train');
const vocabulary = collectVocabulary(train, RECIPE.leastRows);
const rows: Record<Split, SparseRows> = {
  train: toRows(train, vocabulary, RECIPE.blocks),
  dev: toRows(found('dev'), vocabulary, RECIPE.blocks),
  test: toRows(found('test'), vocabulary, RECIPE.blocks),
};
console.log(
  `${SPLITS.map((split) => `${data[split].length} ${split}`).join(', ')}; ` +
    `${vocabulary.columns.size} features, ${seconds()} s`,
);

const hasAny = ({ labels }: Comment, group: readonly number[]): boolean =>
  labels.some((label) => group.includes(label));

/** Fits a head a group on `train` and gives its scores on the other splits. */
const scoresOf = (groups: readonly (readonly number[])[], kind: Kind): Scores => {
  const targets = Float64Array.from(
    data.train.flatMap((comment) => {
      const own = groups.map((group) => Number(hasAny(comment, group)));
      const among = kind === 'one of' ? own.reduce((sum, one) => sum + one, 0) : 1;
      return own.map((one) => one / among);
    }),
  );
  const { weights, bias } = fitBySteps(rows.train, targets, groups.length, {
    kind,
    ...RECIPE.steps,
  });
  const scores = {
    dev: multiply(rows.dev, weights, bias, groups.length),
    test: multiply(rows.test, weights, bias, groups.length),
  };
  console.log(`fitted ${groups.length} heads, ${kind}: ${seconds()} s`);
  return scores;
};

const everyLabel = LABELS.map((_, label) => [label]);
const labelScores = {
  each: scoresOf(everyLabel, 'each'),
  'one of': scoresOf(everyLabel, 'one of'),
};

const measured = Object.entries(GROUPINGS).map(([name, grouping]) => {
  const names = Object.keys(grouping);
  const groups = Object.values(grouping).map((labels) =>
    labels.map((label) => LABELS.indexOf(label)),
  );
  const fromLabels = (split: 'dev' | 'test') =>
    (['each', 'one of'] as const).map((kind) =>
      groupScores(labelScores[kind][split], LABELS.length, groups, kind),
    );
  const own = groups.length < LABELS.length ? [scoresOf(groups, 'each')] : [];
  const scoresIn = (split: 'dev' | 'test') => {
    const members = [...fromLabels(split), ...own.map((scores) => scores[split])];
    return (group: number): number[] =>
      data[split].map((_, row) =>
        mean(members.map((scores) => scores[row * groups.length + group] ?? 0)),
      );
  };
  const [devScores, testScores] = [scoresIn('dev'), scoresIn('test')];
  const groupFigures = names.map((group, at) => {
    const truthsIn = (split: 'dev' | 'test') =>
      data[split].map((comment) => hasAny(comment, groups[at] ?? []));
    const [devTruths, testTruths] = [truthsIn('dev'), truthsIn('test')];
    const threshold = tuneThreshold(devScores(at), devTruths);
    return {
      group,
      texts: testTruths.filter((truth) => truth).length,
      threshold: round(threshold),
      devF1: f1At(devScores(at), devTruths, threshold),
      f1: f1At(testScores(at), testTruths, threshold),
    };
  });
  const figures = {
    labels: groups.length,
    macroF1: round(mean(groupFigures.map(({ f1 }) => f1))),
    macroF1OnDev: round(mean(groupFigures.map(({ devF1 }) => devF1))),
    paperBertBase: BERT[name],
    groups: groupFigures.map(({ group, texts, threshold, f1 }) => ({
      group,
      texts,
      threshold,
      f1: round(f1),
    })),
  };
  console.log(
    `${name} labels: macro-F1 ${figures.macroF1} (dev, on which the thresholds are tuned: ` +
      `${figures.macroF1OnDev}); the paper's BERT-base ${figures.paperBertBase}`,
  );
  return figures;
});

mkdirSync(METRICS, { recursive: true });
writeFileSync(
  join(METRICS, 'goemotions.json'),
  `${JSON.stringify(
    {
      command: 'tsx training/goemotions/evaluate.ts',
      data: PUBLIC_SOURCE,
      split: 'fitted on train, a threshold a label tuned for F1 on dev, figures of test',
      recipe: RECIPE,
      features: vocabulary.columns.size,
      measured,
    },
    null,
    2,
  )}\n`,
);
console.log(`${seconds()} s`);
