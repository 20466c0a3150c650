import fc from 'fast-check';
import { SIGNALS, STATES } from '../../../src/emotion/Reading';
import { ASKED_DETAILS, CHANNEL_KINDS, type Entry } from '../../../src/library/Entry';
import { ENTRY_STATUSES, type EntryContent } from '../../../src/library/KeptEntry';
import { PHRASE_FAMILIES } from '../../../src/library/PhraseFamily';
import {
  ENTRY_FIELDS,
  ENTRY_OBJECT,
  MAX_RECORD_BYTES,
} from '../../../src/library/records/entryFields';
import type { EntryRecord } from '../../../src/library/records/EntryRecord';
import { readRecord } from '../../../src/library/records/readRecord';
import { bytesOf, writeRecord } from '../../../src/library/records/writeRecord';
import { SITUATIONS } from '../../../src/library/Situation';
import { FACT_KINDS } from '../../../src/templates/Fact';
import requirements from '../../../requirements.json';

const ENTRY: Entry = {
  key: 'worried-charge',
  title: 'Look into a charge',
  states: ['worried', 'confused'],
  situations: ['billing'],
  family: 'make-right',
  channels: ['email'],
  language: 'en',
  template: 'I will look into {{ fact.charge }}.',
  facts: [{ key: 'charge', kind: 'text', label: 'which charge', example: 'the charge of May 3' }],
};
const CONTENT: EntryContent = { entry: ENTRY, status: 'active', position: 3, origin: null };
const STAMP = {
  id: '01HATTUNE',
  createdAt: '2026-05-01T09:00:00Z',
  updatedAt: '2026-05-02T09:00:00Z',
  createdBy: '7',
  updatedBy: null,
};

/** What Zendesk would have after the entry was written. */
function stored(content: EntryContent, changes: Record<string, unknown> = {}): EntryRecord {
  const written = writeRecord(content);
  if (written.kind === 'too-large') throw new Error(`${written.bytes} bytes`);
  const { name, externalId, fields } = written.draft;
  return { ...STAMP, name, externalId, fields: { ...fields, ...changes } };
}

function problemsOf(record: EntryRecord): string[] {
  const read = readRecord(record);
  if (read.kind === 'kept') return [];
  return read.broken.problems.map((problem) =>
    'field' in problem ? `${problem.code} ${problem.field}` : problem.code,
  );
}

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const anEntry: fc.Arbitrary<Entry> = fc.record(
  {
    key: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/u),
    title: line,
    states: some(STATES),
    situations: fc.subarray([...SITUATIONS]),
    family: fc.constantFrom(...PHRASE_FAMILIES),
    channels: fc.subarray([...CHANNEL_KINDS]),
    language: fc.constantFrom('en', 'ja', 'pt'),
    template: line.map((words) => `${words.replace(/[{}%]/gu, '')} {{ fact.due }}`),
    facts: fc
      .record({ kind: fc.constantFrom(...FACT_KINDS), label: line, example: line })
      .map((fact) => [{ key: 'due', ...fact }]),
    gesture: fc.constant(true),
    asks: fc.constant(true),
    asksFor: some(ASKED_DETAILS),
    safe: fc.constant(true),
    when: fc.array(fc.constantFrom('passed away', 'lost my job'), { minLength: 1, maxLength: 2 }),
    brands: fc.array(line, { minLength: 1, maxLength: 3 }),
    groups: fc.array(line, { minLength: 1, maxLength: 3 }),
    signals: some(SIGNALS),
    intensity: fc.constant<[1, 3]>([1, 3]),
  },
  {
    requiredKeys: [
      'key',
      'title',
      'states',
      'situations',
      'family',
      'channels',
      'language',
      'template',
      'facts',
    ],
  },
);

describe('The fields of an entry’s record', () => {
  it('are those that requirements.json asks Zendesk for', () => {
    const { objects, object_fields: all } = requirements.custom_objects_v2;
    const fields = all.filter(({ object_key }) => object_key === ENTRY_OBJECT);
    expect(objects.map(({ key }) => key)).toContain(ENTRY_OBJECT);
    expect(fields.map(({ key }) => key)).toEqual([...ENTRY_FIELDS]);
  });

  it('have an option for each status', () => {
    const [, status] = requirements.custom_objects_v2.object_fields;
    expect(status?.custom_field_options?.map(({ value }) => value)).toEqual(
      ENTRY_STATUSES.map((one) => `attune_${one}`),
    );
  });
});

describe('readRecord', () => {
  it('gives back what writeRecord wrote, whatever the entry', () => {
    fc.assert(
      fc.property(
        anEntry,
        fc.constantFrom(...ENTRY_STATUSES),
        fc.integer(),
        fc.option(fc.constant({ key: 'sad-loss', fingerprint: '0123456789abcdef' })),
        (entry, status, position, origin) => {
          const content: EntryContent = { entry, status, position, origin };
          const read = readRecord(stored(content));
          expect(read).toEqual({ kind: 'kept', kept: { ...STAMP, ...content, versions: [] } });
        },
      ),
    );
  });

  it('reads empty fields as Zendesk may send them: as null', () => {
    const bare = { situations: null, channels: null, brands: null, groups: null, details: null };
    const read = readRecord(stored(CONTENT, { ...bare, origin: null, versions: null }));
    expect(read).toMatchObject({
      kind: 'kept',
      kept: { entry: { ...ENTRY, situations: [], channels: [] }, origin: null, versions: [] },
    });
  });

  it.each([
    ['a layout of a later version', { schema_version: 2 }, ['layout schema_version']],
    ['no layout at all', { schema_version: null }, ['layout schema_version']],
    ['an unknown status', { status: 'hot' }, ['unreadable status']],
    ['broken JSON', { facts: '[{' }, ['unreadable facts', 'undeclaredFact']],
    ['an unknown state', { states: 'furious' }, ['field states.0']],
    ['no state', { states: '' }, ['field states']],
    ['no template', { template: null }, ['field template']],
    [
      'a misspelt placeholder',
      { template: 'Hi {{ fact.charg }}' },
      ['unusedFact', 'undeclaredFact'],
    ],
    ['details that are a list', { details: '[1]' }, ['unreadable details', 'field 0']],
    ['a number for a list', { situations: 7 }, ['unreadable situations']],
  ])('says what is wrong with a record with %s', (_what, changes, problems) => {
    expect(problemsOf(stored(CONTENT, changes))).toEqual(problems);
  });

  it('does not let details stand in for fields', () => {
    const read = readRecord(stored(CONTENT, { details: '{"key":"other","title":"Other"}' }));
    expect(read).toMatchObject({ kind: 'kept', kept: { entry: { key: ENTRY.key } } });
  });

  it('needs a key', () => {
    expect(problemsOf({ ...stored(CONTENT), externalId: null })).toContain('field key');
  });

  it('leaves out earlier versions that cannot be read', () => {
    for (const versions of ['[{"entry":{}}]', 'nonsense', '{}', 7]) {
      expect(readRecord(stored(CONTENT, { versions }))).toMatchObject({ kept: { versions: [] } });
    }
  });

  it('never throws, whatever the fields hold', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc.anything(),
    );
    const fields = fc.record(Object.fromEntries(ENTRY_FIELDS.map((field) => [field, anything])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fields, fc.string(), (some, name) => {
        const record = stored(CONTENT);
        readRecord({ ...record, name, fields: { ...record.fields, ...some } });
      }),
    );
  });
});

describe('writeRecord', () => {
  const version = (template: string) => ({
    entry: { ...ENTRY, template: `${template} {{ fact.charge }}` },
    status: 'active' as const,
    at: '2026-05-01T09:00:00Z',
    by: '7',
  });

  it('keeps as many earlier versions as fit, the newest first', () => {
    const versions = Array.from({ length: 40 }, (_, index) =>
      version(`${index} ${'x'.repeat(900)}`),
    );
    const written = writeRecord(CONTENT, versions);
    expect(written.kind).toBe('record');
    if (written.kind !== 'record') return;
    const read = readRecord({ ...STAMP, ...written.draft });
    const kept = read.kind === 'kept' ? read.kept.versions : [];
    expect(kept.length).toBeGreaterThan(3);
    expect(kept).toEqual(versions.slice(0, kept.length));
    expect(written.bytes).toBeLessThanOrEqual(MAX_RECORD_BYTES);
  });

  it('refuses what Zendesk would not take, in bytes and not in letters', () => {
    const long = { ...CONTENT, entry: { ...ENTRY, template: '謝'.repeat(9990) } };
    expect(writeRecord(long)).toMatchObject({ kind: 'too-large', limit: MAX_RECORD_BYTES });
    const latin = { ...CONTENT, entry: { ...ENTRY, template: 'a'.repeat(9990) } };
    expect(writeRecord(latin).kind).toBe('record');
  });

  it('drops all versions rather than the entry', () => {
    const template = `${'謝'.repeat(9500)} {{ fact.charge }}`;
    const written = writeRecord({ ...CONTENT, entry: { ...ENTRY, template } }, [version('before')]);
    expect(written).toMatchObject({ kind: 'record', draft: { fields: { template } } });
    expect(bytesOf(written)).toBeLessThan(32_000);
  });
});
