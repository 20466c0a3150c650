/** @jest-environment jsdom */
import path from 'node:path';
import { Account } from '../../simulator/account/Account';
import { objectTypesOf } from '../../simulator/account/makeAccount';
import type { Settings } from '../../simulator/host/Settings';
import { readStoredRecord } from '../../src/zendesk/zaf/readStoredRecord';
import { ZafRecordStore } from '../../src/zendesk/zaf/ZafRecordStore';
import { openWorkspace } from '../simulator/support/openWorkspace';
import { aDraft, recordStoreContract, type Trouble } from './recordStoreContract';
import { done, refused, ScriptedClient, see, urlsOf, type Script } from './ScriptedClient';

const OBJECT = 'attune_entry';

// The simulator says aloud what it refuses; here that is asked for.
beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/**
 * The seam over the real SDK, over the wire of the simulated host, to an account in memory whose agents may not write:
 * so it is an admin who asks, as long as nothing else is ordered.
 */
async function openWorld({ requests = 10_000 } = {}) {
  jest.useFakeTimers({ now: Date.UTC(2026, 2, 2, 9) });
  const account = new Account({
    objects: objectTypesOf(path.resolve('requirements.json')),
    agents: 'read-only',
    limit: { requests, windowMs: 60_000 },
    people: [],
    tickets: [],
  });
  const { workspace, open } = openWorkspace({ account });
  workspace.configure({ role: 'admin' });
  const { client } = open(null, { location: 'nav_bar' });
  await see(new Promise<void>((resolve) => client.on('app.registered', () => resolve())));
  return { account, workspace, client, store: new ZafRecordStore(client) };
}

const CALM: Partial<Settings> = {
  role: 'admin',
  isSignedIn: true,
  failing: new Set(),
  loseConnectionAt: null,
};

const SETTINGS: Record<Trouble, Partial<Settings>> = {
  offline: { loseConnectionAt: 0 },
  'signed out': { isSignedIn: false },
  'in trouble': { failing: new Set(['everything']) },
  'may not write': { role: 'agent' },
};

recordStoreContract('ZafRecordStore over the simulated host', async () => {
  const { account, workspace, store } = await openWorld();
  const table = account.table(OBJECT);
  return {
    store,
    object: OBJECT,
    missing: 'nothing',
    spoil: (draft) => ({ ...draft, fields: { ...draft.fields, status: 'no option' } }),
    writeAsOther: ({ name, externalId, fields }) => {
      const change = { name, external_id: externalId, custom_object_fields: { ...fields } };
      const before = table.findByExternalId(externalId);
      const written = before
        ? table.update(before.id, change, '9002')
        : table.create(change, '9002');
      const record = written.kind === 'written' ? readStoredRecord(written.record) : null;
      if (record === null) throw new Error(`The simulator does not take ${externalId}.`);
      return record;
    },
    deleteAsOther: (id) => table.delete(id),
    suffer: (trouble) => workspace.configure({ ...CALM, ...(trouble && SETTINGS[trouble]) }),
    loseConnectionAfterJobs: (count) => workspace.configure({ loseConnectionAt: count + 1 }),
    see,
    end: () => {},
  };
});

describe('ZafRecordStore', () => {
  it('waits where the account is asked too often, tells how long, and loads all in the end', async () => {
    const { account, store } = await openWorld({ requests: 2 });
    const table = account.table(OBJECT);
    for (let index = 0; index < 350; index += 1) {
      table.create({ name: `n${index}`, external_id: `k${index}` }, '9002');
    }
    const waits: number[] = [];
    const onWait = (seconds: number) => waits.push(seconds);
    const list = await see(store.loadRecords(OBJECT, { onWait }));
    expect(list.kind === 'records' && list.records).toHaveLength(350);
    // Four pages and the count, two requests a minute.
    expect(waits).toEqual([60, 0, 60, 0]);
  });

  it('does not take records that are none for an empty library', async () => {
    const { account, workspace, store } = await openWorld();
    account.table(OBJECT).create({ name: 'n', external_id: 'k' }, '9002');
    jest.spyOn(console, 'warn').mockImplementation(() => {});
    workspace.configure({
      faults: [{ on: 'GET /api/v2/custom_objects/{key}/records', kind: 'wrong-inside' }],
    });
    expect(await see(store.loadRecords(OBJECT))).toMatchObject({
      kind: 'failed',
      reason: 'malformed',
    });
  });

  it('asks page by page, and never for two at once', async () => {
    const { account, client, store } = await openWorld();
    for (let index = 0; index < 150; index += 1) {
      account.table(OBJECT).create({ name: `n${index}`, external_id: `k${index}` }, '9002');
    }
    const asked = jest.spyOn(client, 'request');
    await see(store.loadRecords(OBJECT));
    expect(urlsOf(asked.mock.calls).map((url) => url.replace(/after\]=.+/, 'after]=…'))).toEqual([
      '/api/v2/custom_objects/attune_entry/records?page[size]=100',
      '/api/v2/custom_objects/attune_entry/records/count',
      '/api/v2/custom_objects/attune_entry/records?page[size]=100&page[after]=…',
    ]);
  });

  it('writes names, keys and ids into addresses as they are, whatever they hold', async () => {
    const client = new ScriptedClient([refused(404)]);
    jest.useFakeTimers();
    await see(new ZafRecordStore(client).loadRecord('a/b', '../x?y#z'));
    expect(client.asked[0]).toBe('GET /api/v2/custom_objects/a%2Fb/records/..%2Fx%3Fy%23z');
  });
});

const record = { id: 'r1', name: 'n', updated_at: '2026-03-02T09:00:00Z' };
const page = (items: unknown[], meta?: unknown): Script =>
  done({ custom_object_records: items, ...(meta !== undefined && { meta }) });

describe('ZafRecordStore before a host that is not right', () => {
  beforeEach(() => jest.useFakeTimers());
  const storeOver = (...scripts: Script[]) => {
    const client = new ScriptedClient(scripts);
    return { client, store: new ZafRecordStore(client) };
  };

  it.each([
    ['a page in place of a list', done('<html>Sign in</html>')],
    ['a list under another name', done({ records: [] })],
    ['a list that is none', done({ custom_object_records: 'all' })],
    ['nothing', { resolves: undefined }],
  ])('calls %s malformed', async (_name, script) => {
    const { store } = storeOver(script);
    const malformed = { kind: 'failed', reason: 'malformed' };
    expect(await see(store.loadRecords(OBJECT))).toMatchObject(malformed);
    expect(await see(store.loadNewest(OBJECT, 1))).toMatchObject(malformed);
    expect(await see(store.loadRecord(OBJECT, 'r1'))).toMatchObject(malformed);
    expect(await see(store.createRecord(OBJECT, aDraft('a')))).toMatchObject(malformed);
    expect(await see(store.writeRecords(OBJECT, [aDraft('a')]))).toMatchObject({
      failure: malformed,
    });
  });

  it('leaves out what is no record, and what comes twice', async () => {
    const { store } = storeOver(
      page([record, null, 7, {}, { id: 'r2' }, { ...record, name: 'later' }]),
    );
    const list = await see(store.loadRecords(OBJECT));
    expect(list.kind === 'records' && list.records).toMatchObject([{ id: 'r1', name: 'later' }]);
  });

  it('does not run in circles', async () => {
    const more = { has_more: true, after_cursor: 'c' };
    const { client, store } = storeOver(page([record], more));
    expect(await see(store.loadRecords(OBJECT))).toMatchObject({ reason: 'malformed' });
    expect(client.requests.length).toBeLessThan(5);
    const { client: other, store: second } = storeOver(page([record], { has_more: true }));
    expect(await see(second.loadRecords(OBJECT))).toMatchObject({ reason: 'malformed' });
    expect(other.requests.length).toBeLessThan(5);
  });

  it('gives no part of a list for the whole', async () => {
    const { store } = storeOver(
      page([record], { has_more: true, after_cursor: 'c' }),
      done({ count: { value: 200 } }),
      refused(403, { error: 'Forbidden' }),
    );
    expect(await see(store.loadRecords(OBJECT))).toMatchObject({ reason: 'forbidden' });
  });

  it('finds out whether a write has arrived whose answer was lost', async () => {
    const draft = aDraft('a');
    const { template, status } = draft.fields;
    const there = {
      ...record,
      name: draft.name,
      external_id: 'a',
      custom_object_fields: { template, status, position: null },
    };
    const lost = refused(0);
    const { client, store } = storeOver(lost, page([record, there]));
    expect(await see(store.createRecord(OBJECT, draft))).toMatchObject({
      kind: 'written',
      record: { id: 'r1', externalId: 'a' },
    });
    expect(client.asked[1]).toBe(
      'GET /api/v2/custom_objects/attune_entry/records?filter[external_ids]=a',
    );
    const seen = { id: 'r1', updatedAt: record.updated_at };
    const { store: other } = storeOver(done({ custom_object_record: record }), lost, page([there]));
    expect(await see(other.updateRecord(OBJECT, seen, draft))).toMatchObject({ kind: 'written' });
    const gone = refused(404, { error: 'RecordNotFound' });
    const { store: third } = storeOver(
      done({ custom_object_record: record }),
      lost,
      gone,
      page([]),
    );
    expect(await see(third.deleteRecord(OBJECT, seen))).toEqual({ kind: 'deleted' });
  });

  it('does not take for its own what somebody else has written', async () => {
    const draft = aDraft('a');
    const theirs = { ...record, name: draft.name, external_id: 'a', custom_object_fields: {} };
    const { store } = storeOver(refused(0), page([theirs]));
    expect(await see(store.createRecord(OBJECT, draft))).toMatchObject({ reason: 'offline' });
  });

  it('takes a deletion in the last moment for one', async () => {
    const seen = { id: 'r1', updatedAt: record.updated_at };
    const found = done({ custom_object_record: record });
    const gone = refused(404, { error: 'RecordNotFound', description: 'Not found' });
    const { store } = storeOver(found, gone);
    expect(await see(store.updateRecord(OBJECT, seen, aDraft('a')))).toEqual({
      kind: 'conflict',
      theirs: null,
    });
    const { store: other } = storeOver(found, gone);
    expect(await see(other.deleteRecord(OBJECT, seen))).toEqual({ kind: 'deleted' });
  });
});
