/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import fc from 'fast-check';
import { EntryDrafts } from '../../src/admin/editor/entryDrafts';
import { readUnfinished } from '../../src/admin/exchange/unfinishedImport';
import { FIRST_CHOICES, readChoices } from '../../src/admin/library/ListChoices';
import { readMemory, writeMemory } from '../../src/admin/practice/PracticeMemory';
import { playOut } from '../../src/admin/practice/playOut';
import { planImport } from '../../src/editing/exchange/planImport';
import { RecordReader } from '../../src/library/records/RecordReader';
import { builtInScenarios } from '../../src/practice/builtInScenarios';
import { forgetOld } from '../../src/ui/forgetOld';
import { loadKept } from '../../src/ui/keptText';
import { followLessonWishes } from '../../src/ui/lessonWish';
import { areSame, changeKept, readKept, readTold } from '../../src/zendesk/keptRecords';
import { aContent } from '../support/aContent';
import { aRecord } from '../support/aRecord';
import { fuzzLate } from './fuzz';
import { anyBroken, anyJunk } from './generators/anyBroken';
import { anyLine, anyText } from './generators/awkwardText';

// What every browser has, and jsdom has not.
Object.assign(globalThis, { TextEncoder });

/** Of every kind that the browser keeps, and one that nobody knows any more. */
const NAMES = [
  ...['attune.language', 'attune.tipsOff', 'attune.keysOff', 'attune.practice', 'attune.lesson'],
  ...['attune.unsaved.a.1', 'attune.forgotten', 'attune.of-old'],
];

const NOW = Date.parse('2026-11-22T12:00:00Z');
const RECORD = aRecord(aContent('late-parcel'));
const NOTE = {
  checkedAt: NOW,
  count: 1,
  trouble: { failure: { kind: 'failed', reason: 'busy', detail: 'x' }, at: NOW },
};
const MEMORY = {
  progress: {
    version: 1,
    scenarios: { 'third-delivery-date': { best: 'calmed', plays: 2 } },
    lessons: ['a-b'],
  },
  conversation: {
    scenario: 'third-delivery-date',
    taken: [{ draft: 'I am sorry.', seed: 7 }],
    draft: 'x',
  },
};
const DRAFT = {
  writtenAt: '2026-11-20T12:00:00.000Z',
  seenAt: null,
  form: {
    title: 'x',
    status: 'draft',
    language: 'en',
    states: ['sad'],
    situations: [],
    family: 'sorry',
    channels: [],
    template: 'x',
    facts: [{ key: 'a', kind: 'text', label: 'a', example: 'b', row: 1 }],
    gesture: false,
    safe: false,
    asks: false,
    asksFor: [],
    when: '',
    signals: [],
    brands: [],
    groups: [],
    intensity: [0, 3],
  },
};
const IMPORT = {
  name: 'a.csv',
  at: NOW,
  rows: [
    {
      line: 2,
      given: { title: 'x', template: 'y z', states: ['sad'], family: 'sorry', language: 'en' },
      problems: [],
    },
  ],
};

/** What a browser may hold: ours with something wrong, cut off, of another version, or somebody else's. */
const anyKept = fc
  .constantFrom<unknown>(
    { records: [RECORD], ...NOTE },
    MEMORY,
    DRAFT,
    FIRST_CHOICES,
    IMPORT,
    { kind: 'put', record: RECORD },
    { kind: 'kept', kept: { records: [RECORD], ...NOTE } },
  )
  .chain((value) =>
    fc.oneof(
      { weight: 5, arbitrary: anyBroken(value) },
      { weight: 1, arbitrary: fc.constant(value) },
      { weight: 1, arbitrary: anyJunk },
    ),
  );

const anyTextKept = (value: unknown) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(JSON.stringify(value) ?? '') },
    { weight: 1, arbitrary: fc.nat(120).map((end) => (JSON.stringify(value) ?? '').slice(0, end)) },
    { weight: 1, arbitrary: anyText(4) },
  );

const anyStamp = fc.oneof(
  { weight: 4, arbitrary: fc.constant(`${NOW} `) },
  fc.constantFrom('', '0 ', '-1 ', '9999999999999999 ', 'NaN ', '1e3 '),
  anyLine,
);

describe('What a browser remembers', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: NOW });
  });
  afterEach(() => {
    jest.useRealTimers();
    localStorage.clear();
  });

  it('is read as what it is, or as if there were nothing', async () => {
    const anyMemory = anyKept.chain((value) =>
      fc.record({ value: fc.constant(value), text: anyTextKept(value), stamp: anyStamp }),
    );
    await fuzzLate('what a browser remembers', anyMemory, async ({ value, text, stamp }) => {
      localStorage.clear();
      for (const name of NAMES) localStorage.setItem(name, stamp + text);
      const practice = loadKept('attune.practice');
      for (const kept of [practice, text]) {
        const memory = readMemory(kept);
        expect(readMemory(writeMemory(memory))).toEqual(memory);
        const scenario = builtInScenarios.find(({ key }) => key === memory.conversation?.scenario);
        if (scenario !== undefined && memory.conversation !== null) {
          expect(
            playOut(scenario, memory.conversation.taken.slice(0, 2)).turns.length,
          ).toBeLessThanOrEqual(2);
        }
      }
      expect(readChoices(text).page).toBeGreaterThanOrEqual(1);
      const draft = new EntryDrafts('a').find('1');
      if (draft !== null) expect(typeof draft.form.template).toBe('string');
      followLessonWishes((wish) => expect(typeof wish).toBe('string'))();

      const kept = readKept(value);
      if (kept !== null) {
        const changed = changeKept(kept, { kind: 'put', record: RECORD });
        areSame(changed.records ?? [], kept.records ?? []);
        new RecordReader().read(changed.records ?? []);
      }
      const told = readTold(value);
      if (told !== null && (told.kind === 'put' || told.kind === 'drop') && kept !== null)
        changeKept(kept, told);
      const unfinished = readUnfinished(value, NOW);
      if (unfinished !== null) expect((await planImport(unfinished.rows, [])).kind).toBe('plan');
      await forgetOld();
    });
  });
});
