import fc from 'fast-check';
import { readFile } from '../../src/editing/exchange/readFile';
import { planImport, plannedContents } from '../../src/editing/exchange/planImport';
import type { ImportRow } from '../../src/editing/exchange/ImportRow';
import { FIELDS } from '../../src/editing/exchange/fields';
import { writeCsv } from '../../src/editing/exchange/writeCsv';
import { writeJson } from '../../src/editing/exchange/writeJson';
import { addJudged, gatherJudged } from '../../src/insights/corrections/correctionRecord';
import {
  readRecalibration,
  writeRecalibration,
} from '../../src/insights/corrections/keptRecalibration';
import type { LearningRecord } from '../../src/insights/corrections/learningFields';
import { writeJudged } from '../../src/insights/corrections/judgedText';
import { changeTags, MAX_TAGS, readTag, withdrawTags } from '../../src/insights/outcomeTags';
import { readOutcome } from '../../src/insights/readOutcome';
import { checkEntry } from '../../src/library/checkEntry';
import type { EntryContent } from '../../src/library/KeptEntry';
import { fillEntry } from '../../src/library/fillEntry';
import { ENTRY_FIELDS } from '../../src/library/records/entryFields';
import type { EntryRecord } from '../../src/library/records/EntryRecord';
import { readRecord } from '../../src/library/records/readRecord';
import { writeRecord } from '../../src/library/records/writeRecord';
import { aReading } from '../support/aReading';
import { keep } from '../support/aKeptEntry';
import { anyContent } from '../editing/exchange/anyContent';
import { fuzz, fuzzLate } from './fuzz';
import { anyBroken, anyJunk } from './generators/anyBroken';
import { anyTemplate } from './generators/anyTemplate';
import { anyLine, anyText } from './generators/awkwardText';
import { expectHarmless, expectSameWords } from './judge';

/** What may go beside tickets: entries that are right in every part. */
function expectSound({ entry }: Pick<EntryContent, 'entry'>): void {
  expect(checkEntry(entry)).toEqual({ kind: 'ok', entry });
  const filled = fillEntry(entry, { 'ticket.requester.first_name': 'Ann' });
  if (filled.kind === 'failed') return;
  expectHarmless(filled.html);
  expectSameWords(filled);
}

const STAMP = { id: '1', createdAt: '', updatedAt: '', createdBy: null, updatedBy: null };

/** As Zendesk would hand it out, with some of its fields gone wrong. */
const anyRecord: fc.Arbitrary<EntryRecord> = fc
  .tuple(
    anyContent,
    fc.dictionary(
      fc.constantFrom(...ENTRY_FIELDS),
      fc.oneof(
        anyJunk,
        anyTemplate,
        fc.jsonValue().map((value) => JSON.stringify(value)),
      ),
      { maxKeys: 3 },
    ),
    fc.option(
      fc.tuple(
        fc.constantFrom('facts', 'details', 'brands', 'versions'),
        anyBroken([{ key: 'a', kind: 'text', label: 'a', example: 'b' }]),
      ),
      { freq: 2 },
    ),
    fc.option(anyLine, { freq: 2 }),
  )
  .map(([content, change, list, name]) => {
    const written = writeRecord(content);
    const draft =
      written.kind === 'record' ? written.draft : { name: 'x', externalId: 'x', fields: {} };
    const broken = list === null ? {} : { [list[0]]: JSON.stringify(list[1]) ?? '' };
    return {
      ...STAMP,
      name: name ?? draft.name,
      externalId: draft.externalId,
      fields: { ...draft.fields, ...change, ...broken },
    };
  });

describe('A record of the library', () => {
  it('is an entry that is right in every part, or is said to be broken', () => {
    fuzz('a record', anyRecord, (record) => {
      const read = readRecord(record);
      if (read.kind === 'broken') {
        expect(read.broken.problems.length).toBeGreaterThan(0);
        return;
      }
      expectSound(read.kept);
      expect(Number.isFinite(read.kept.position)).toBe(true);
      const again = writeRecord(read.kept, read.kept.versions);
      if (again.kind === 'record') {
        expect(readRecord({ ...STAMP, ...again.draft })).toMatchObject({
          kind: 'kept',
          kept: { entry: read.kept.entry },
        });
      }
    });
  });
});

describe('What agents have taught', () => {
  const scale = {
    angry: 1,
    frustrated: 1,
    disappointed: 1,
    worried: 1,
    confused: 1,
    sad: 1,
    happy: 1,
    neutral: 1,
  };
  const kept = writeRecalibration({
    model: 'm',
    recalibration: { scales: scale, offsets: scale },
    from: 9,
    on: true,
  });
  const line = writeJudged({ reading: aReading('sad'), state: 'angry' });
  const valid = [
    { externalId: kept.externalId, fields: kept.fields },
    {
      externalId: 'corrections-m-2026-11-1',
      fields: { schema_version: 1, kind: 'corrections', model: 'm', data: `${line}\n${line}` },
    },
  ];
  const anyLearning = fc.oneof(
    anyBroken(valid[0]),
    anyBroken(valid[1]),
    fc.record({
      externalId: fc.option(anyLine),
      fields: fc.record({
        schema_version: fc.constantFrom<unknown>(1, '1', 2),
        kind: fc.constantFrom('corrections', 'recalibration'),
        model: fc.constantFrom('m', 'n'),
        data: anyText(),
      }),
    }),
  );
  /** The seam promises a record of this form, and no more. */
  const isRecord = (value: unknown): value is LearningRecord =>
    typeof value === 'object' &&
    value !== null &&
    'fields' in value &&
    'externalId' in value &&
    typeof value.fields === 'object' &&
    value.fields !== null &&
    !Array.isArray(value.fields) &&
    (value.externalId === null || typeof value.externalId === 'string');

  it('is gathered line by line, and tags tell outcomes or nothing', () => {
    const cases = fc.tuple(
      fc.array(anyLearning, { maxLength: 3 }),
      fc.array(
        fc.oneof(
          anyLine,
          fc.constantFrom(
            'attune',
            'attune_used_a-b',
            'attune_from_sad',
            'attune_to_constructor',
            'attune_signal___proto__',
            'attune_to_happy',
          ),
        ),
        { maxLength: 6 },
      ),
    );
    fuzz('a learning record', cases, ([given, tags]) => {
      const records = given.filter(isRecord);
      const gathered = gatherJudged(records, 'm');
      for (const { reading } of gathered.judged) {
        const sum = Object.values(reading.probabilities).reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(1, 6);
      }
      for (const record of records) {
        const read = readRecalibration(record);
        if (read !== null) expect(readRecalibration(writeRecalibration(read))).toEqual(read);
        addJudged({ model: 'm', month: '2026-11', number: 1 }, record, {
          reading: aReading('sad'),
          state: 'sad',
        });
      }
      const outcome = readOutcome({ id: 1, createdAt: '', solvedAt: null, rating: null }, tags);
      const told = tags.flatMap((tag) => readTag(tag) ?? []);
      const { add, remove } = changeTags(tags, told);
      expect(add.length).toBeLessThanOrEqual(MAX_TAGS);
      // Others' tags are never touched.
      for (const tag of [...add, ...remove, ...withdrawTags(tags, told).remove])
        expect(tag).toMatch(/^attune(?:_|$)/u);
      expect(outcome.used.length + outcome.edited.length).toBeLessThanOrEqual(tags.length);
    });
  });
});

describe('A file to import', () => {
  const anyCell = fc.oneof(
    anyLine,
    anyTemplate,
    fc.constantFrom('worried', 'sorry', 'en', 'active', 'yes', '[1]', '{"a":1}', '2 to 3', ''),
  );
  const anyHeading = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...FIELDS.map(({ name }) => name)) },
    anyLine,
  );
  const anyCsv = fc
    .tuple(
      fc.array(anyHeading, { maxLength: 8 }),
      fc.array(fc.array(anyCell, { maxLength: 10 }), { maxLength: 4 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
    )
    .map(([headings, rows, delimiter, newline, quotes]) =>
      [['title', 'template', ...headings], ...rows]
        .map((cells) =>
          cells.map((cell) => (quotes ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter),
        )
        .join(newline),
    );
  const anyJson = fc.oneof(
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc
      .array(anyContent, { minLength: 1, maxLength: 3 })
      .chain((contents) => anyBroken(JSON.parse(writeJson(contents))))
      .map((value) => JSON.stringify(value) ?? ''),
    fc
      .array(anyContent, { maxLength: 2 })
      .chain((contents) => fc.nat(2000).map((at) => writeJson(contents).slice(0, at))),
  );
  const anyBytes = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.oneof(anyCsv, anyJson).map((text) => new TextEncoder().encode(text)),
    },
    {
      weight: 2,
      arbitrary: fc
        .array(anyContent, { maxLength: 2 })
        .map((contents) => new TextEncoder().encode(writeCsv(contents))),
    },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
    {
      weight: 1,
      arbitrary: anyCsv.map(
        (text) => new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer),
      ),
    },
  );

  it('becomes a plan row by row, or is said to be unreadable', async () => {
    await fuzzLate(
      'a file',
      fc.tuple(anyBytes, fc.constantFrom('a.csv', 'a.json', '')),
      async ([bytes, name]) => {
        const read = await readFile(bytes, name);
        if (read.kind !== 'rows') return expect(read.kind).toBe('unreadable');
        const plan = await planImport(read.rows, []);
        if (plan.kind !== 'plan') throw new Error(plan.kind);
        expect(plan.lines).toHaveLength(read.rows.length);
        const contents = plannedContents(plan);
        expect(new Set(contents.map(({ entry }) => entry.key)).size).toBe(contents.length);
        for (const content of contents) expectSound(content);
      },
    );
  });

  it('may come from a browser that kept half of it', async () => {
    const given = fc.dictionary(
      fc.constantFrom(...FIELDS.map(({ name }) => name), 'constructor'),
      fc.oneof(anyJunk, anyTemplate),
    );
    const anyRow = fc.record({
      line: fc.oneof(fc.nat(), fc.constant(Number.NaN)),
      given,
      problems: fc.constant([]),
    });
    await fuzzLate(
      'a row',
      fc.tuple(fc.array(anyRow, { maxLength: 4 }), fc.array(anyContent, { maxLength: 2 })),
      async ([rows, contents]) => {
        const plan = await planImport(rows satisfies ImportRow[], contents.map(keep));
        if (plan.kind !== 'plan') throw new Error(plan.kind);
        for (const content of plannedContents(plan)) expectSound(content);
      },
    );
  });
});
