import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HardFigures } from './evaluateHardCases';
import type { TextFigures } from './evaluateTexts';
import type { CoverageStep } from './measureCoverage';
import type { PolarityMeasures } from './measurePolarity';
import type { ClassScore } from './score';

/** Figures, and whose. */
export type Evaluated<Figures> = { readBy: string } & Figures;

type Cell = string | number;

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const place = (value: number): string => value.toFixed(3);
const met = (is: boolean): string => (is ? 'yes' : 'no');

/** A Markdown table; the first column stands left, the others right. */
const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map((_, at) => (at === 0 ? '---' : '---:')).join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

const peersTable = (polarity: Record<string, PolarityMeasures>): string =>
  table(
    [
      'reader',
      'accuracy',
      'macro-F1',
      'negative F1',
      'neutral F1',
      'positive F1',
      'angry or frustrated read as positive',
    ],
    Object.entries(polarity).map(([name, one]) => [
      name,
      place(one.accuracy),
      place(one.macroF1),
      place(one.negativeF1),
      place(one.neutralF1),
      place(one.positiveF1),
      percent(one.upsetReadAsPositive),
    ]),
  );

const statesTable = (states: Record<string, ClassScore>): string =>
  table(
    ['state', 'texts', 'precision', 'recall', 'F1'],
    Object.entries(states).map(([name, one]) => [
      name,
      one.texts,
      place(one.precision),
      place(one.recall),
      place(one.f1),
    ]),
  );

const confusionTable = (confusion: Record<string, Record<string, number>>): string => {
  const reads = Object.keys(Object.values(confusion)[0] ?? {});
  return table(
    ['labelled ↓ read →', ...reads],
    Object.entries(confusion).map(([truth, row]) => [
      truth,
      ...reads.map((read) => (read === truth ? `**${row[read] ?? 0}**` : (row[read] ?? 0))),
    ]),
  );
};

const coverageTable = (coverage: readonly CoverageStep[]): string =>
  table(
    ['answered', 'from probability', 'accuracy, 8 states', 'accuracy, polarity'],
    coverage.map((one) => [
      percent(one.coverage),
      place(one.leastProbability),
      place(one.accuracy),
      place(one.polarityAccuracy),
    ]),
  );

/** What is reached for, beside what is reached. */
const goals = (rows: readonly (readonly [string, string, string, boolean])[]): string =>
  table(
    ['measure', 'found', 'reach for', 'reached'],
    rows.map(([what, found, goal, is]) => [what, found, goal, met(is)]),
  );

const textsSection = (figures: TextFigures): string[] => [
  '### Beside the peers, by polarity',
  peersTable(figures.polarity),
  '### States',
  statesTable(figures.states),
  '### Confusion',
  confusionTable(figures.confusion),
  '### Signals and intensity',
  table(
    ['signal', 'texts', 'named', 'precision', 'recall', 'F1'],
    Object.entries(figures.signals).map(([name, one]) => [
      name,
      one.texts,
      one.named,
      place(one.precision),
      place(one.recall),
      place(one.f1),
    ]),
  ),
  `Intensity (0 to 3): mean error ${place(figures.intensityMeanError)}.`,
  '### Coverage against accuracy',
  'If Attune answered only the texts whose state it finds most probable:',
  coverageTable(figures.coverage),
  `As shipped it is sure of ${percent(figures.sure.share)}, accuracy ${place(figures.sure.accuracy)} there.`,
  '### By source',
  table(
    ['source', 'texts', 'accuracy, 8 states', 'accuracy, polarity'],
    Object.entries(figures.bySource).map(([name, one]) => [
      name,
      one.texts,
      place(one.accuracy),
      place(one.polarityAccuracy),
    ]),
  ),
];

const range = ([low, high]: readonly [number, number]): string => `${place(low)} to ${place(high)}`;

const goldSection = (figures: Evaluated<TextFigures>): string[] => {
  const { sure, highConfidence: high, lenientAccuracy } = figures;
  return [
    `## Gold dev: ${figures.texts} real messages`,
    `Read by ${figures.readBy}. Every figure is of the best guess, "not sure" or not, unless it says "sure". ` +
      `With so few texts the accuracy lies somewhere from ${range(figures.accuracyRange)} (95 %).` +
      (lenientAccuracy === undefined
        ? ''
        : ` Counting a state that one annotator chose as right too: ${place(lenientAccuracy)}.`),
    goals([
      ['accuracy, 8 states', place(figures.accuracy), '0.660', figures.accuracy >= 0.66],
      ['macro-F1, 8 states', place(figures.macroF1), '0.550', figures.macroF1 >= 0.55],
      [
        'accuracy, polarity',
        place(figures.polarityAccuracy),
        '0.780',
        figures.polarityAccuracy >= 0.78,
      ],
      [
        'expected calibration error',
        place(figures.expectedCalibrationError),
        'at most 0.050',
        figures.expectedCalibrationError <= 0.05,
      ],
      ['accuracy where confidence is high', place(high.accuracy), '0.750', high.accuracy >= 0.75],
      ['share where confidence is high', percent(high.share), '50 %', high.share >= 0.5],
      [
        'angry or frustrated read as happy',
        percent(figures.upsetReadAsHappy),
        'at most 2 %',
        figures.upsetReadAsHappy <= 0.02,
      ],
      [
        '… and Attune is sure of it',
        percent(figures.upsetSurelyReadAsHappy),
        'at most 2 %',
        figures.upsetSurelyReadAsHappy <= 0.02,
      ],
    ]),
    `Sure of ${percent(sure.share)} of the texts, accuracy ${place(sure.accuracy)} there.`,
    ...textsSection(figures),
  ];
};

const leftOutSection = (figures: Evaluated<TextFigures>): string[] => [
  `## Corpus left out: ${figures.texts} messages of three writers`,
  `Read by ${figures.readBy}: it has seen nothing of these writers.`,
  goals([
    ['accuracy, 8 states', place(figures.accuracy), '0.850', figures.accuracy >= 0.85],
    ['macro-F1, 8 states', place(figures.macroF1), '0.830', figures.macroF1 >= 0.83],
  ]),
  ...textsSection(figures),
];

const hardSection = (figures: Evaluated<HardFigures>): string[] => [
  `## Hard cases: ${figures.texts} traps`,
  `\`training/hard-cases.jsonl\`, invented before the reading was tuned. Read by ${figures.readBy}. ` +
    'Strict: the labelled state. Lenient: or one that an honest annotator might have chosen.',
  table(
    ['', 'strict', 'lenient', 'macro-F1'],
    [
      [
        '**"not sure" counted as wrong**',
        place(figures.strictAccuracy),
        place(figures.lenientAccuracy),
        place(figures.macroF1),
      ],
      [
        'best guess, "not sure" or not',
        place(figures.bestGuess.strict),
        place(figures.bestGuess.lenient),
        place(figures.bestGuess.macroF1),
      ],
      [
        `where Attune is sure: ${percent(figures.sure.share)}`,
        place(figures.sure.strict),
        place(figures.sure.lenient),
        '',
      ],
      [
        `where its confidence is high: ${percent(figures.highConfidence.share)}`,
        place(figures.highConfidence.strict),
        '',
        '',
      ],
    ],
  ),
  goals([
    [
      'strict accuracy, "not sure" as wrong',
      `${place(figures.strictAccuracy)} (${range(figures.strictRange)})`,
      '0.850',
      figures.strictAccuracy >= 0.85,
    ],
  ]),
  '### Beside the peers, by polarity',
  peersTable(figures.polarity),
  '### By trap',
  table(
    ['trap', 'cases', 'strict', 'lenient', 'sure'],
    Object.entries(figures.byTrap).map(([name, one]) => [
      name,
      one.cases,
      place(one.strict),
      place(one.lenient),
      percent(one.sure),
    ]),
  ),
  '### States',
  statesTable(figures.states),
  '### Confusion',
  confusionTable(figures.confusion),
  '### Coverage against accuracy',
  coverageTable(figures.coverage),
];

/** As `training/goemotions/evaluate.ts` writes it. */
export type GoEmotionsFigures = {
  command: string;
  data: string;
  split: string;
  measured: readonly { labels: number; macroF1: number; paperBertBase: number }[];
};

/** What to reach for, by the number of labels. */
const GOEMOTIONS_GOALS: Record<number, number> = { 28: 0.5, 7: 0.63, 4: 0.69 };

const goEmotionsSection = ({ command, data, split, measured }: GoEmotionsFigures): string[] => [
  '## GoEmotions test: the recipe beside BERT',
  `Models of the same kind, fitted for this public set (${data}) and not shipped; ${split}. Made by \`${command}\`.`,
  table(
    ['labels', 'macro-F1', "the paper's BERT-base", 'reach for', 'reached'],
    [...measured]
      .sort((a, b) => b.labels - a.labels)
      .map(({ labels, macroF1, paperBertBase }) => {
        const goal = GOEMOTIONS_GOALS[labels] ?? 1;
        return [labels, place(macroF1), place(paperBertBase), place(goal), met(macroF1 >= goal)];
      }),
  ),
];

/**
 * The report of all figures that are there, in Markdown; sections whose figures are missing say so.
 */
export const reportOf = (found: {
  gold: Evaluated<TextFigures> | null;
  hard: Evaluated<HardFigures> | null;
  leftOut: Evaluated<TextFigures> | null;
  goEmotions: GoEmotionsFigures | null;
}): string =>
  [
    '# How well Attune reads',
    'Written by `npm run evaluate`; the figures themselves stand beside this file as JSON. What was tried, ' +
      'and what it all means: [the model card](../MODEL_CARD.md).',
    'The peers give a polarity only, so that is what all are compared by: happy is positive, neutral is ' +
      'neutral, the six other states are negative. Each peer is cut as its documentation says: ' +
      '`vader-sentiment` at compound ±0.05, `sentiment` and `wink-sentiment` at the sign of the score. ' +
      'All read the same texts, with quotes, signatures and logs blanked.',
    ...(found.gold === null ? ['## Gold dev', 'Not measured.'] : goldSection(found.gold)),
    ...(found.leftOut === null
      ? ['## Corpus left out', 'Not measured.']
      : leftOutSection(found.leftOut)),
    ...(found.hard === null ? ['## Hard cases', 'Not measured.'] : hardSection(found.hard)),
    ...(found.goEmotions === null
      ? ['## GoEmotions', 'Not measured.']
      : goEmotionsSection(found.goEmotions)),
    '',
  ].join('\n\n');

/**
 * Only the scripts of this folder write these files, so their shape is known by one key; those of an
 * earlier version, without it, count as not measured.
 */
const figuresIn = <Figures>(folder: string, name: string, key: string): Figures | null => {
  const path = join(folder, `${name}.json`);
  if (!existsSync(path)) return null;
  const figures: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const known = typeof figures === 'object' && figures !== null && key in figures;
  return known ? (figures as Figures) : null;
};

/** Writes REPORT.md from the figures in the folder, those of an earlier run among them. */
export const writeReport = (folder: string): void => {
  const report = reportOf({
    gold: figuresIn(folder, 'gold-dev', 'polarity'),
    hard: figuresIn(folder, 'hard-cases', 'polarity'),
    leftOut: figuresIn(folder, 'left-out', 'polarity'),
    goEmotions: figuresIn(folder, 'goemotions', 'measured'),
  });
  writeFileSync(join(folder, 'REPORT.md'), `${report.trimEnd()}\n`);
};
