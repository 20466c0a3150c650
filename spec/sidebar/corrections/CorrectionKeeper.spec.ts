import { gatherJudged } from '../../../src/insights/corrections/correctionRecord';
import { LEARNING_OBJECT } from '../../../src/insights/corrections/learningFields';
import { CorrectionKeeper } from '../../../src/sidebar/corrections/CorrectionKeeper';
import { judged } from '../../insights/corrections/corrections';
import { InMemoryRecordStore } from '../../support/InMemoryRecordStore';

const MODEL = '0.3.0';
const one = judged({ frustrated: 7, angry: 3 }, 'angry');

function open(store = new InMemoryRecordStore(LEARNING_OBJECT)) {
  const now = () => new Date('2026-11-30T23:59:00Z');
  const keeper = () => new CorrectionKeeper({ store, model: MODEL, now });
  const kept = () => gatherJudged(store.recordsOf(LEARNING_OBJECT), MODEL).judged.length;
  const ids = () => store.recordsOf(LEARNING_OBJECT).map(({ externalId }) => externalId);
  return { store, keeper, kept, ids };
}

let warn: jest.SpyInstance;
beforeEach(() => {
  warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

describe('CorrectionKeeper', () => {
  it('keeps a month of many agents in one record', async () => {
    const { keeper, kept, ids } = open();
    const [mara, tobias] = [keeper(), keeper()];
    for (const agent of [mara, tobias, mara]) expect(await agent.keep(one)).toBe(true);
    expect(kept()).toBe(3);
    expect(ids()).toEqual(['corrections-0.3.0-2026-11-1']);
  });

  it('loses none where several write at once', async () => {
    const { keeper, kept } = open();
    const agents = [keeper(), keeper(), keeper()];
    const outcomes = await Promise.all(agents.map((agent) => agent.keep(one)));
    expect(outcomes).toEqual([true, true, true]);
    expect(kept()).toBe(3);
  });

  it('begins another record where one is full, or is not ours to write', async () => {
    const { store, keeper, kept, ids } = open();
    store.writeAsOther(LEARNING_OBJECT, {
      name: 'x',
      externalId: 'corrections-0.3.0-2026-11-1',
      fields: { schema_version: 9, kind: 'corrections', model: MODEL, data: 'kept' },
    });
    expect(await keeper().keep(one)).toBe(true);
    expect(kept()).toBe(1);
    expect(ids()).toContain('corrections-0.3.0-2026-11-2');
    expect(store.recordsOf(LEARNING_OBJECT)[0]?.fields['data']).toBe('kept');
  });

  it('drops what cannot be written, and says so in the log', async () => {
    const { store, keeper, kept } = open();
    store.failure = { kind: 'failed', reason: 'offline', detail: 'lost' };
    const agent = keeper();
    expect(await agent.keep(one)).toBe(false);
    expect(warn).toHaveBeenCalledWith(
      'Attune: what an agent said of a reading was not kept.',
      'offline: lost',
    );
    store.failure = null;
    expect(await agent.keep(one)).toBe(true);
    expect(kept()).toBe(1);
  });

  it('asks no more where this account or agent may not', async () => {
    const { store, keeper } = open(new InMemoryRecordStore());
    const agent = keeper();
    expect(await agent.keep(one)).toBe(false);
    const asked = store.calls.length;
    expect(await agent.keep(one)).toBe(false);
    expect(store.calls).toHaveLength(asked);
  });
});
