import { builtInScenarios } from '../../../../src/practice/builtInScenarios';
import { blankScenario } from '../../../../src/admin/practice/own/blankScenario';
import { RecordScenarioStore } from '../../../../src/admin/practice/own/RecordScenarioStore';
import type { KeptScenario } from '../../../../src/admin/practice/own/ScenarioStore';
import { LEARNING_OBJECT } from '../../../../src/insights/corrections/learningFields';
import type { Scenario } from '../../../../src/practice/Scenario';
import { InMemoryRecordStore } from '../../../support/InMemoryRecordStore';

const [first] = builtInScenarios;
if (first === undefined) throw new Error('There are no scenarios.');
const scenario: Scenario = { ...first, key: 'our-crib' };

function openStore() {
  const records = new InMemoryRecordStore(LEARNING_OBJECT);
  return { records, store: new RecordScenarioStore(records) };
}

async function saved(store: RecordScenarioStore): Promise<KeptScenario> {
  const answer = await store.save(scenario, 'active', null);
  if (answer.kind !== 'saved') throw new Error(`not saved: ${answer.kind}`);
  return answer.kept;
}

async function keptOf(store: RecordScenarioStore): Promise<KeptScenario[]> {
  const list = await store.load();
  if (list.kind === 'failed') throw new Error(list.detail);
  return list.kept;
}

describe('Scenarios of the account', () => {
  it('come back as they were kept', async () => {
    const { store } = openStore();
    const kept = await saved(store);
    expect(await keptOf(store)).toEqual([kept]);
    expect(kept).toMatchObject({ status: 'active', scenario });
  });

  it('may be unfinished as drafts, and are drafts at most while they make no sense', async () => {
    const { store } = openStore();
    const blank = { ...blankScenario(), key: 'blank' };
    await store.save(blank, 'active', null);
    expect(await keptOf(store)).toMatchObject([{ status: 'draft', scenario: blank }]);
  });

  it('are told apart from records that are none', async () => {
    const { records, store } = openStore();
    await saved(store);
    const broken = [
      { schema_version: 1, kind: 'scenario', data: '{' },
      { schema_version: 1, kind: 'scenario-draft', data: '{"title": "<b>"}' },
      { schema_version: 2, kind: 'scenario', data: JSON.stringify(scenario) },
    ];
    const others = [{ schema_version: 1, kind: 'corrections', data: 'sad 3 610' }, {}];
    [...broken, ...others].forEach((fields, at) =>
      records.writeAsOther(LEARNING_OBJECT, { name: 'x', externalId: `x-${at}`, fields }),
    );
    expect(await store.load()).toMatchObject({ broken: 3, kept: [{ scenario }] });
  });

  it('go by the key of their record, whatever their text says', async () => {
    const { records, store } = openStore();
    records.writeAsOther(LEARNING_OBJECT, {
      name: 'x',
      externalId: 'scenario-renamed',
      fields: { schema_version: 1, kind: 'scenario', data: JSON.stringify(scenario) },
    });
    expect((await keptOf(store))[0]?.scenario.key).toBe('renamed');
  });

  it('are not written over what somebody else has made of them', async () => {
    const { records, store } = openStore();
    const seen = await saved(store);
    const theirs = { ...scenario, title: 'Theirs' };
    records.writeAsOther(LEARNING_OBJECT, {
      name: 'Theirs',
      externalId: `scenario-${scenario.key}`,
      fields: { schema_version: 1, kind: 'scenario-draft', data: JSON.stringify(theirs) },
    });
    const mine = { ...scenario, title: 'Mine' };
    const answer = await store.save(mine, 'active', seen);
    expect(answer).toMatchObject({ kind: 'conflict', theirs: { scenario: theirs } });
    expect(await store.remove(seen)).toMatchObject({ kind: 'conflict' });
    // Seen, it may be replaced.
    if (answer.kind !== 'conflict') throw new Error('There was no conflict.');
    expect(await store.save(mine, 'active', answer.theirs)).toMatchObject({ kind: 'saved' });
  });

  it('are not sent where they are more than Zendesk takes', async () => {
    const { records, store } = openStore();
    const facts = Array.from({ length: 12 }, () => 'x'.repeat(3_000));
    expect(await store.save({ ...scenario, facts }, 'draft', null)).toEqual({ kind: 'too-large' });
    expect(records.recordsOf(LEARNING_OBJECT)).toEqual([]);
  });

  it('are deleted, and say so where there is no place for them', async () => {
    const { store } = openStore();
    expect(await store.remove(await saved(store))).toEqual({ kind: 'removed' });
    expect(await keptOf(store)).toEqual([]);
    const nowhere = new RecordScenarioStore(new InMemoryRecordStore());
    expect(await nowhere.load()).toMatchObject({ kind: 'failed', reason: 'missing-object' });
    expect(await nowhere.save(scenario, 'active', null)).toMatchObject({
      kind: 'failed',
      reason: 'missing-object',
    });
  });
});
