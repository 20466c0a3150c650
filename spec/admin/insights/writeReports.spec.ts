import Papa from 'papaparse';
import { offeredInUse } from '../../../src/admin/insights/offeredInUse';
import { COLUMNS } from '../../../src/admin/insights/Report';
import { writeReportCsv } from '../../../src/admin/insights/writeReportCsv';
import { rankEntries, writeReports } from '../../../src/admin/insights/writeReports';
import { readOutcome } from '../../../src/insights/readOutcome';
import { ENOUGH_RATINGS, summarize } from '../../../src/insights/summarize';
import { builtInLibrary } from '../../support/builtInLibrary';
import type { Entry } from '../../../src/library/Entry';
import type { AdminSay } from '../../../src/words/Say';

/** Keys for words, so that no spec hangs on them. */
const say: AdminSay = (key) => key;

const base = builtInLibrary[0];
if (base === undefined) throw new Error('There is no built-in entry.');
const entry = (key: string, part: Partial<Entry> = {}): Entry => ({
  ...base,
  key,
  title: key,
  situations: [],
  ...part,
});

let lastId = 0;
const ticket = (tags: string[], rating: 'good' | 'bad' | null = null) =>
  readOutcome(
    { id: (lastId += 1), createdAt: '2026-01-01T00:00:00Z', solvedAt: null, rating },
    tags.map((tag) => `attune_${tag}`),
  );

/** So many tickets with a reply, so many of them rated good. */
const rated = (key: string, good: number, all: number) =>
  Array.from({ length: all }, (_, at) => ticket([`used_${key}`], at < good ? 'good' : 'bad'));

const csvOf = (...args: Parameters<typeof writeReportCsv>) =>
  Papa.parse<string[]>(writeReportCsv(...args).replace('\ufeff', ''), { skipEmptyLines: false })
    .data;

describe('rankEntries', () => {
  it('ranks nothing on a handful: three of three stand below what many have rated', () => {
    const summary = summarize(
      [
        ...rated('handful', 3, 3),
        ...rated('middling', 40, 60),
        ...rated('good', 38, 40),
        ...rated('often', 5, ENOUGH_RATINGS - 1),
      ],
      [],
    );
    expect(rankEntries(summary.entries).map(({ key }) => key)).toEqual([
      'good',
      'middling',
      'often',
      'handful',
    ]);
  });
});

describe('writeReports', () => {
  it('has a cell for each column', () => {
    const outcomes = [ticket(['from_angry', 'to_happy', 'used_calm', 'signal_churn'], 'good')];
    const summary = summarize(outcomes, [entry('calm'), entry('unused')]);
    for (const { columns, rows } of writeReports(summary, new Set(['calm']), say)) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it('shows no interval where there is no rating', () => {
    const summary = summarize([ticket(['from_angry'])], []);
    const report = writeReports(summary, new Set(), say).find(({ id }) => id === 'stateRatings');
    expect(report?.rows[0]).toEqual(['state.angry', 1, 0, 0, null, null, null]);
  });

  it('names the account’s own first among those that were never used', () => {
    const summary = summarize([], [entry('one'), entry('own'), entry('two')]);
    const report = writeReports(summary, new Set(['own']), say).find(({ id }) => id === 'unused');
    expect(report?.rows.map(([title]) => title)).toEqual(['own', 'one', 'two']);
  });
});

describe('writeReportCsv', () => {
  const report = {
    id: 'replyRatings' as const,
    columns: ['reply', 'rated', 'share', 'hours'] as const,
    rows: [
      ['=HYPERLINK("http://x")', 3, 2 / 3, 1.5],
      ['two\nlines; "quoted", too', 0, null, null],
    ],
  };

  it('writes numbers as numbers, and no formula', () => {
    expect(csvOf([report], say)).toEqual([
      report.columns.map((column) => `insights.column.${column}`),
      [`'=HYPERLINK("http://x")`, '3', '0.6667', '1.50'],
      ['two\nlines; "quoted", too', '0', '', ''],
      [''],
    ]);
  });

  it('writes a comma in numbers where the language does, with another between cells', () => {
    const text = writeReportCsv([report], say, ',');
    expect(text).toContain(';3;0,6667;1,50\r\n');
  });

  it('writes several below each other, each behind its title', () => {
    const lines = csvOf([report, { ...report, id: 'replyUse' }], say).map(([first]) => first);
    expect(lines.filter((line) => line?.startsWith('insights.report.'))).toEqual([
      'insights.report.replyRatings.title',
      'insights.report.replyUse.title',
    ]);
  });

  it('knows what kind each column is of', () => {
    expect(Object.values(COLUMNS)).toEqual(expect.arrayContaining(['text', 'count', 'share']));
  });
});

describe('offeredInUse', () => {
  const builtIn = [entry('a'), entry('b', { language: 'fr' }), entry('c', { language: 'de' })];

  it('has English, and the languages whose replies were used', () => {
    const own = { kept: [], withBuiltIn: true };
    const keys = (used: string[]) =>
      offeredInUse(
        used.map((key) => ticket([`used_${key}`])),
        builtIn,
        own,
      ).map(({ key }) => key);
    expect(keys([])).toEqual(['a']);
    expect(keys(['c'])).toEqual(['a', 'c']);
  });
});
