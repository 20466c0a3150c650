import { LearningDesk } from '../../../src/admin/learning/LearningDesk';
import { addJudged } from '../../../src/insights/corrections/correctionRecord';
import type { Judged } from '../../../src/insights/corrections/judgedText';
import {
  readRecalibration,
  RECALIBRATION_ID,
} from '../../../src/insights/corrections/keptRecalibration';
import {
  LEARNING_OBJECT,
  type LearningDraft,
} from '../../../src/insights/corrections/learningFields';
import { judged } from '../../insights/corrections/corrections';
import { InMemoryRecordStore } from '../../support/InMemoryRecordStore';

const MODEL = '0.3.0';
const times = (count: number, one: Judged) => Array.from({ length: count }, () => one);
const LEANING = [
  ...times(40, judged({ angry: 50, frustrated: 42, neutral: 8 }, 'frustrated')),
  ...times(40, judged({ angry: 90, frustrated: 6, neutral: 4 }, 'angry')),
];

function open(all: readonly Judged[], store = new InMemoryRecordStore(LEARNING_OBJECT)) {
  const place = { model: MODEL, month: '2026-11', number: 1 };
  const draft = all.reduce<LearningDraft | null>((before, one) => {
    const added = addJudged(place, before, one);
    return added.kind === 'draft' ? added.draft : before;
  }, null);
  if (draft !== null) store.writeAsOther(LEARNING_OBJECT, draft);
  const told: string[] = [];
  const desk = new LearningDesk({
    store,
    shared: {
      put: ({ externalId }) => void told.push(`put ${externalId}`),
      drop: () => void told.push('drop'),
    },
    loadModelVersion: () => Promise.resolve(MODEL),
  });
  const kept = () => {
    const record = store
      .recordsOf(LEARNING_OBJECT)
      .find(({ externalId }) => externalId === RECALIBRATION_ID);
    return record === undefined ? null : readRecalibration(record);
  };
  return { store, desk, told, kept };
}

describe('LearningDesk', () => {
  it('shows what could be learned and changes nothing by itself', async () => {
    const { desk, store, kept } = open(LEANING);
    await desk.load();
    expect(desk.current()).toMatchObject({
      kind: 'ready',
      kept: null,
      weighing: { kind: 'ok', judged: 80, before: 40, after: 80 },
    });
    expect(kept()).toBeNull();
    expect(store.recordsOf(LEARNING_OBJECT)).toHaveLength(1);
  });

  it('switches on, off and on again, and tells the other pages', async () => {
    const { desk, told, kept } = open(LEANING);
    await desk.load();
    await desk.use();
    expect(kept()).toMatchObject({ model: MODEL, from: 80, on: true });
    expect(desk.current()).toMatchObject({ kept: { on: true }, isBusy: false, trouble: null });
    await desk.stop();
    expect(kept()).toMatchObject({ from: 80, on: false });
    await desk.use();
    expect(kept()).toMatchObject({ on: true });
    expect(told).toEqual(times3('put recalibration'));
  });

  it('switches nothing on where nothing can be learned', async () => {
    const { desk, kept } = open(LEANING.slice(0, 10));
    await desk.load();
    await desk.use();
    expect(kept()).toBeNull();
  });

  it('does not write over what another admin has just done', async () => {
    const { desk, store, kept } = open(LEANING);
    await desk.load();
    await desk.use();
    const theirs = store
      .recordsOf(LEARNING_OBJECT)
      .find(({ externalId }) => externalId === RECALIBRATION_ID);
    if (theirs === undefined) throw new Error('not written');
    store.writeAsOther(LEARNING_OBJECT, {
      name: theirs.name,
      externalId: RECALIBRATION_ID,
      fields: { ...theirs.fields, data: String(theirs.fields['data']).replace('80', '79') },
    });
    await desk.stop();
    expect(kept()).toMatchObject({ from: 79, on: true });
    expect(desk.current()).toMatchObject({ trouble: { kind: 'conflict' }, kept: { from: 79 } });
    await desk.stop();
    expect(kept()).toMatchObject({ on: false });
    expect(desk.current()).toMatchObject({ trouble: null });
  });

  it('clears all', async () => {
    const { desk, store } = open(LEANING);
    await desk.load();
    await desk.use();
    await desk.clear();
    expect(store.recordsOf(LEARNING_OBJECT)).toEqual([]);
    expect(desk.current()).toMatchObject({ kept: null, records: 0, weighing: { judged: 0 } });
  });

  it('keeps what it shows where a wish fails, and says why', async () => {
    const { desk, store, kept } = open(LEANING);
    await desk.load();
    store.writeFailure = { kind: 'failed', reason: 'forbidden', detail: 'no' };
    await desk.use();
    expect(kept()).toBeNull();
    expect(desk.current()).toMatchObject({
      weighing: { judged: 80 },
      trouble: { reason: 'forbidden' },
      isBusy: false,
    });
    store.failure = { kind: 'failed', reason: 'offline', detail: 'lost' };
    await desk.use();
    expect(desk.current()).toMatchObject({ kind: 'ready', trouble: { reason: 'offline' } });
  });

  it('says why it has nothing to show, and loads again', async () => {
    const { desk, store } = open([], new InMemoryRecordStore());
    await desk.load();
    expect(desk.current()).toMatchObject({ kind: 'failed', failure: { reason: 'missing-object' } });
    store.writeAsOther(LEARNING_OBJECT, { name: 'x', externalId: 'x', fields: {} });
    await desk.load();
    expect(desk.current()).toMatchObject({ kind: 'ready', weighing: { why: 'too-few' } });
  });
});

const times3 = (word: string) => [word, word, word];
