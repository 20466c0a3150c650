import Papa from 'papaparse';
import { writeReport } from '../../src/admin/exchange/writeReport';
import { planImport, plannedContents } from '../../src/editing/exchange/planImport';
import { readFile } from '../../src/editing/exchange/readFile';
import { readHeadings } from '../../src/editing/exchange/readHeadings';
import { writeCsv } from '../../src/editing/exchange/writeCsv';
import { writeJson } from '../../src/editing/exchange/writeJson';
import type { EntryContent } from '../../src/library/KeptEntry';
import { FIELDS } from '../../src/editing/exchange/fields';
import { aContent } from '../support/aContent';
import { isPolluted } from './activeParts';
import { failures, payloads } from './payloads';

const bytes = (text: string) => new TextEncoder().encode(text);
const wellFormed = (text: string) => new TextDecoder().decode(bytes(text));

/** Liquid in a template is judged, which is not what this is about. */
const asWords = (text: string) => text.replace(/[{}]/gu, '|');

/** A payload in every field of a reply that takes any words; `null` where none can be made of it. */
function contentOf(text: string, index: number): EntryContent {
  const line = wellFormed(text).slice(0, 100).trim().slice(0, 100).trim() || 'blank';
  const template = `Hello,\n${asWords(wellFormed(text))}\n- ${asWords(line)} {{ fact.a }}`;
  return aContent(
    `reply-${index}`,
    { position: index },
    {
      title: line,
      template,
      facts: [{ key: 'a', kind: 'text', label: line, example: line }],
      when: [`a ${line}`],
      brands: [line, `x${line}`],
      groups: [line],
    },
  );
}

const contents = payloads.map(({ text }, index) => contentOf(text, index));

async function planOf(file: string, name: string) {
  const read = await readFile(bytes(file), name);
  if (read.kind !== 'rows') throw new Error(JSON.stringify(read));
  const plan = await planImport(read.rows, []);
  if (plan.kind !== 'plan') throw new Error(plan.kind);
  return plan;
}

/** Whether a program would work it out; what stands behind a quotation mark is no part of it. */
const isFormula = (cell: string) =>
  /^[=@＝＠]/u.test(cell) || /^[+\-＋－][^"]*(?:\||[\p{L}\d]\()/u.test(cell);

/**
 * The cells as a program has them that parts them by `delimiter`, whatever the file does, and takes no quotation mark
 * for more than a sign but one, or an empty pair, before a cell.
 */
function cellsBy(csv: string, delimiter: string): string[] {
  return csv
    .replace('\ufeff', '')
    .split(/\r\n|\r|\n/u)
    .flatMap((line) => line.split(delimiter))
    .map((cell) => cell.replace(/^[ \u00a0]*"{0,2}(?!")/u, ''));
}

describe('An export', () => {
  it.each([',', ';'] as const)('as CSV with %s comes back as it was', async (delimiter) => {
    const plan = await planOf(writeCsv(contents, { delimiter }), 'replies.csv');
    expect(plan.lines.filter(({ action }) => action === 'refused')).toEqual([]);
    expect(plannedContents(plan)).toEqual(contents);
  });

  it('as JSON comes back as it was', async () => {
    expect(plannedContents(await planOf(writeJson(contents), 'replies.json'))).toEqual(contents);
  });

  it.each([',', ';', '\t'])(
    'holds no formula for a program that parts cells by %j',
    (delimiter) => {
      for (const own of [',', ';'] as const) {
        const csv = writeCsv(contents, { delimiter: own });
        expect(cellsBy(csv, delimiter).filter(isFormula)).toEqual([]);
        const parsed = Papa.parse<string[]>(csv.slice(1), { delimiter: own }).data.flat();
        expect(parsed.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))).toEqual([]);
      }
    },
  );
});

describe('An import', () => {
  it('takes no cell for more than a cell, in any column', async () => {
    const head = FIELDS.map(({ name }) => name);
    const rows = payloads.map(({ text }) => head.map(() => text));
    const plan = await planOf(Papa.unparse([head, ...rows]), 'replies.csv');
    expect(plan.counts.refused).toBe(plan.lines.length);
    expect(isPolluted()).toBe(false);
  });

  it('ignores columns and properties of any name', async () => {
    // With a NUL in it, a file is no text.
    const columns = payloads
      .map(({ text }) => text.replaceAll('\u0000', ''))
      .filter((name) => readHeadings([name])[0] === null);
    const head = ['title', 'states', 'family', 'language', 'template'];
    const cells = ['Late', 'worried', 'sorry', 'en', 'On its way.'];
    for (let at = 0; at < columns.length; at += 60) {
      const some = columns.slice(at, at + 60);
      const csv = Papa.unparse([
        [...head, ...some],
        [...cells, ...some],
      ]);
      expect((await planOf(csv, 'replies.csv')).lines).toHaveLength(1);
      const entry = head.map(
        (name, index) => `${JSON.stringify(name)}: ${JSON.stringify(cells[index])}`,
      );
      const more = some.map(
        (name) => `${JSON.stringify(name)}: ${JSON.stringify({ [name]: name })}`,
      );
      const json = `[{${[...entry, ...more].join(',')}}]`;
      expect((await planOf(json, 'replies.json')).counts.create).toBe(1);
    }
    expect(isPolluted()).toBe(false);
  });

  it('takes JSON of any shape in any property for a mistake at most', async () => {
    const shapes = payloads.flatMap(({ text }) => {
      try {
        return [JSON.parse(text) as unknown];
      } catch {
        return [];
      }
    });
    const items = shapes.flatMap((shape) =>
      FIELDS.map(({ name }) => ({
        ...{ title: 'Late', states: ['worried'], family: 'sorry', language: 'en' },
        ...{ template: 'On its way.', situations: [], channels: [], facts: [] },
        [name]: shape,
      })),
    );
    const plan = await planOf(JSON.stringify(items), 'replies.json');
    for (const { entry } of plannedContents(plan)) expect(typeof entry.title).toBe('string');
    expect(isPolluted()).toBe(false);
  });

  it('reads or refuses a file that is nothing but a payload', async () => {
    for (const { text } of payloads) {
      for (const name of ['x.csv', 'x.json', text]) {
        const read = await readFile(bytes(text), name);
        expect(['rows', 'unreadable']).toContain(read.kind);
      }
    }
  });
});

describe('The report of what was refused', () => {
  it('holds no formula either', async () => {
    const head = FIELDS.map(({ name }) => name);
    const rows = payloads.map(({ text }) => head.map(() => text));
    const plan = await planOf(Papa.unparse([head, ...rows]), 'replies.csv');
    const say = (key: string, values?: object) => Object.values(values ?? { key }).join(' ');
    const report = writeReport(plan, [], say);
    expect(cellsBy(report, ',').filter(isFormula)).toEqual([]);
    expect(cellsBy(report, ';').filter(isFormula)).toEqual([]);
  });
});

describe('A formula', () => {
  it('is what the payloads of that group begin, somewhere', () => {
    const bare = failures((text) => (cellsBy(text, ';').some(isFormula) ? ['one'] : []));
    expect(bare.length).toBeGreaterThan(0);
  });
});
