import type {
  RecordDraft,
  RecordFailure,
  RecordStore,
  StoredRecord,
} from '../../src/zendesk/RecordStore';

/** Trouble that a spec can order. */
export type Trouble =
  | 'offline'
  | 'signed out'
  | 'in trouble'
  /** Reads go on, writes are refused. */
  | 'may not write';

/** An account that a spec can move about, and the seam to its records that is on trial. */
export type RecordWorld = {
  store: RecordStore;
  /** An object that the account has, and one that it has not. */
  object: string;
  missing: string;
  /** What Zendesk refuses of a record, made of one that it takes. */
  spoil(draft: RecordDraft): RecordDraft;
  /** Somebody else creates, or replaces by external id. */
  writeAsOther(draft: RecordDraft): StoredRecord;
  deleteAsOther(id: string): void;
  suffer(trouble: Trouble | null): void;
  /** So many jobs are still done; then the connection is lost. */
  loseConnectionAfterJobs(count: number): void;
  /** Waits for what takes its time. */
  see<T>(promise: Promise<T>): Promise<T>;
  end(): void;
};

/** What every record store promises, whichever Zendesk is behind it. */
export function recordStoreContract(name: string, openWorld: () => Promise<RecordWorld>): void {
  describe(`${name} keeps the contract of RecordStore`, () => {
    let world: RecordWorld;
    beforeEach(async () => {
      world = await openWorld();
    });
    afterEach(() => world.end());

    const see = <T>(promise: Promise<T>) => world.see(promise);
    const load = async () => {
      const list = await see(world.store.loadRecords(world.object));
      return list.kind === 'records' ? list.records : [];
    };
    const create = async (draft: RecordDraft): Promise<StoredRecord> => {
      const written = await see(world.store.createRecord(world.object, draft));
      if (written.kind !== 'written') throw new Error(`not created: ${written.detail}`);
      return written.record;
    };

    it('loads all records of an object, page by page, and tells how far it is', async () => {
      const made = Array.from({ length: 250 }, (_, index) => aDraft(`k${index}`));
      for (const draft of made) world.writeAsOther(draft);
      const progress: [number, number | null][] = [];
      const onProgress = (done: number, total: number | null) => progress.push([done, total]);
      const list = await see(world.store.loadRecords(world.object, { onProgress }));
      const records = list.kind === 'records' ? list.records : [];
      expect(records.map(({ externalId }) => externalId).sort()).toEqual(
        made.map(({ externalId }) => externalId).sort(),
      );
      expect(progress.length).toBeGreaterThan(1);
      expect(progress.map(([done]) => done)).toEqual(
        progress.map(([done]) => done).sort((a, b) => a - b),
      );
      expect(progress.at(-1)).toEqual([250, 250]);
    });

    it('loads nothing of an object without records', async () => {
      expect(await see(world.store.loadRecords(world.object))).toEqual({
        kind: 'records',
        records: [],
      });
      expect(await see(world.store.loadNewest(world.object, 1))).toEqual({
        kind: 'newest',
        records: [],
        count: 0,
      });
    });

    it('creates a record that is there from then on', async () => {
      const draft = aDraft('ack.delay', 'Your parcel is late');
      const record = await create(draft);
      expect(record).toMatchObject({
        name: 'Reply ack.delay',
        externalId: 'ack.delay',
        fields: draft.fields,
      });
      expect(record.id).not.toBe('');
      expect(record.createdBy).not.toBeNull();
      expect(Date.parse(record.updatedAt)).not.toBeNaN();
      expect(await see(world.store.loadRecord(world.object, record.id))).toEqual({
        kind: 'record',
        record,
      });
      expect(await load()).toEqual([record]);
    });

    it('finds no record of an id that there is not', async () => {
      expect(await see(world.store.loadRecord(world.object, '01J0NOBODY'))).toEqual({
        kind: 'record',
        record: null,
      });
    });

    it('finds a record by its external id, and says where there is none', async () => {
      world.writeAsOther(aDraft('ack'));
      const record = await create(aDraft('ack.delay'));
      expect(await see(world.store.findRecord(world.object, 'ack.delay'))).toEqual({
        kind: 'record',
        record,
      });
      expect(await see(world.store.findRecord(world.object, 'ack.del'))).toEqual({
        kind: 'record',
        record: null,
      });
      expect(await see(world.store.findRecord(world.missing, 'ack'))).toMatchObject({
        kind: 'failed',
        reason: 'missing-object',
      });
    });

    it('refuses a second record of the same external id, and says where it is wrong', async () => {
      await create(aDraft('ack.delay'));
      const again = await see(world.store.createRecord(world.object, aDraft('ack.delay')));
      expect(again).toMatchObject({ kind: 'failed', reason: 'invalid' });
      expect(Object.keys(again.kind === 'failed' ? (again.fields ?? {}) : {})).toEqual([
        'external_id',
      ]);
      expect(await load()).toHaveLength(1);
    });

    it('writes over what was seen', async () => {
      const seen = await create(aDraft('ack.delay', 'before'));
      const written = await see(
        world.store.updateRecord(world.object, seen, aDraft('ack.delay', 'after')),
      );
      expect(written).toMatchObject({
        kind: 'written',
        record: { id: seen.id, createdAt: seen.createdAt, fields: { template: 'after' } },
      });
      const record = written.kind === 'written' ? written.record : seen;
      expect(record.updatedAt).not.toBe(seen.updatedAt);
      expect(await load()).toEqual([record]);
    });

    it('writes nothing over what somebody else has changed', async () => {
      const seen = await create(aDraft('ack.delay', 'mine'));
      const theirs = world.writeAsOther(aDraft('ack.delay', 'theirs'));
      const mine = aDraft('ack.delay', 'mine again');
      expect(await see(world.store.updateRecord(world.object, seen, mine))).toEqual({
        kind: 'conflict',
        theirs,
      });
      expect(await see(world.store.deleteRecord(world.object, seen))).toEqual({
        kind: 'conflict',
        theirs,
      });
      expect(await load()).toEqual([theirs]);
      expect(theirs.updatedBy).not.toBe(seen.updatedBy);
    });

    it('writes nothing over what somebody else has deleted', async () => {
      const seen = await create(aDraft('ack.delay'));
      world.deleteAsOther(seen.id);
      expect(await see(world.store.updateRecord(world.object, seen, aDraft('ack.delay')))).toEqual({
        kind: 'conflict',
        theirs: null,
      });
      expect(await load()).toEqual([]);
    });

    it('deletes what was seen, and what is gone already', async () => {
      const seen = await create(aDraft('ack.delay'));
      expect(await see(world.store.deleteRecord(world.object, seen))).toEqual({ kind: 'deleted' });
      expect(await load()).toEqual([]);
      expect(await see(world.store.deleteRecord(world.object, seen))).toEqual({ kind: 'deleted' });
    });

    it('tells which records were changed last, and how many there are', async () => {
      const first = await create(aDraft('first'));
      await create(aDraft('second'));
      await see(world.store.updateRecord(world.object, first, aDraft('first', 'later')));
      const newest = await see(world.store.loadNewest(world.object, 1));
      expect(newest).toMatchObject({ kind: 'newest', count: 2 });
      expect(newest.kind === 'newest' && newest.records).toMatchObject([{ id: first.id }]);
    });

    it('creates and replaces many, and tells how far it is', async () => {
      const kept = await create(aDraft('k7', 'before'));
      const drafts = Array.from({ length: 130 }, (_, index) => aDraft(`k${index}`, 'after'));
      const progress: [number, number | null][] = [];
      const onProgress = (done: number, total: number | null) => progress.push([done, total]);
      const outcome = await see(world.store.writeRecords(world.object, drafts, { onProgress }));
      expect(outcome).toEqual({
        kind: 'bulk',
        failure: null,
        results: drafts.map(({ externalId }) => ({ externalId, kind: 'written' })),
      });
      expect(progress.at(-1)).toEqual([130, 130]);
      const records = await load();
      expect(records).toHaveLength(130);
      expect(records.every(({ fields }) => fields.template === 'after')).toBe(true);
      expect(records.find(({ externalId }) => externalId === 'k7')?.id).toBe(kept.id);
    });

    it('writes of many what is right, and says what is wrong with the others', async () => {
      const drafts = [aDraft('a'), world.spoil(aDraft('b')), aDraft('c')];
      const outcome = await see(world.store.writeRecords(world.object, drafts));
      expect(outcome).toMatchObject({
        failure: null,
        results: [
          { externalId: 'a', kind: 'written' },
          { externalId: 'b', kind: 'refused' },
          { externalId: 'c', kind: 'written' },
        ],
      });
      const refused = outcome.results[1];
      expect(refused?.kind === 'refused' && refused.detail).not.toBe('');
      expect((await load()).map(({ externalId }) => externalId).sort()).toEqual(['a', 'c']);
    });

    it('keeps what was written of many when the connection is lost, and can write the rest again', async () => {
      const drafts = Array.from({ length: 150 }, (_, index) => aDraft(`k${index}`));
      world.loseConnectionAfterJobs(1);
      const outcome = await see(world.store.writeRecords(world.object, drafts));
      expect(outcome.failure).toMatchObject({ kind: 'failed', reason: 'offline' });
      expect(outcome.results).toHaveLength(100);
      world.suffer(null);
      expect((await load()).length).toBeGreaterThanOrEqual(100);
      expect(await see(world.store.writeRecords(world.object, drafts))).toMatchObject({
        failure: null,
      });
      expect(await load()).toHaveLength(150);
    });

    it('begins nothing after the signal', async () => {
      const signal = AbortSignal.abort();
      const canceled = { kind: 'failed', reason: 'canceled' };
      const { store, object } = world;
      expect(await see(store.loadRecords(object, { signal }))).toMatchObject(canceled);
      expect(await see(store.createRecord(object, aDraft('a'), { signal }))).toMatchObject(
        canceled,
      );
      expect(await see(store.writeRecords(object, [aDraft('a')], { signal }))).toMatchObject({
        results: [],
        failure: canceled,
      });
      expect(await load()).toEqual([]);
    });

    it('stops between pages when the signal comes', async () => {
      for (let index = 0; index < 250; index += 1) world.writeAsOther(aDraft(`k${index}`));
      const stop = new AbortController();
      const options = { signal: stop.signal, onProgress: () => stop.abort() };
      expect(await see(world.store.loadRecords(world.object, options))).toMatchObject({
        kind: 'failed',
        reason: 'canceled',
      });
    });

    it('sees a job to its end when the signal comes, and begins no other', async () => {
      const drafts = Array.from({ length: 150 }, (_, index) => aDraft(`k${index}`));
      const stop = new AbortController();
      const options = { signal: stop.signal, onProgress: () => stop.abort() };
      const outcome = await see(world.store.writeRecords(world.object, drafts, options));
      expect(outcome.failure).toMatchObject({ reason: 'canceled' });
      expect(outcome.results).toHaveLength(100);
      expect(await load()).toHaveLength(100);
    });

    it('reads on where writing is forbidden', async () => {
      const seen = world.writeAsOther(aDraft('a'));
      world.suffer('may not write');
      const forbidden = { kind: 'failed', reason: 'forbidden' };
      const { store, object } = world;
      expect(await see(store.createRecord(object, aDraft('b')))).toMatchObject(forbidden);
      expect(await see(store.updateRecord(object, seen, aDraft('a')))).toMatchObject(forbidden);
      expect(await see(store.deleteRecord(object, seen))).toMatchObject(forbidden);
      expect(await see(store.writeRecords(object, [aDraft('b')]))).toMatchObject({
        results: [],
        failure: forbidden,
      });
      expect(await load()).toEqual([seen]);
    });

    const troubles: [Trouble | 'no object', RecordFailure['reason']][] = [
      ['no object', 'missing-object'],
      ['signed out', 'signed-out'],
      ['in trouble', 'busy'],
      ['offline', 'offline'],
    ];
    it.each(troubles)('gives it as a value, whatever is asked: %s', async (trouble, reason) => {
      const seen = world.writeAsOther(aDraft('a'));
      const object = trouble === 'no object' ? world.missing : world.object;
      if (trouble !== 'no object') world.suffer(trouble);
      const { store } = world;
      const failed = { kind: 'failed', reason };
      expect(await see(store.loadRecords(object))).toMatchObject(failed);
      expect(await see(store.loadNewest(object, 1))).toMatchObject(failed);
      expect(await see(store.loadRecord(object, seen.id))).toMatchObject(failed);
      expect(await see(store.createRecord(object, aDraft('b')))).toMatchObject(failed);
      expect(await see(store.updateRecord(object, seen, aDraft('a')))).toMatchObject(failed);
      expect(await see(store.deleteRecord(object, seen))).toMatchObject(failed);
      expect(await see(store.writeRecords(object, [aDraft('b')]))).toEqual({
        kind: 'bulk',
        results: [],
        failure: expect.objectContaining(failed) as unknown,
      });
      world.suffer(null);
      expect(await load()).toEqual([seen]);
    });
  });
}

/** A record that Zendesk takes. */
export function aDraft(externalId: string, template = 'Thank you.'): RecordDraft {
  return {
    name: `Reply ${externalId}`,
    externalId,
    fields: { status: 'attune_active', template },
  };
}
