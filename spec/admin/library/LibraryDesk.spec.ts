import { LibraryDesk } from '../../../src/admin/library/LibraryDesk';
import { ENTRY_OBJECT } from '../../../src/library/records/entryFields';
import type { RecordFailure } from '../../../src/zendesk/RecordStore';
import { aContent } from '../../support/aContent';
import { aDraft } from '../../support/aRecord';
import { aDesk, aGate, keysOf, settle, shown } from './aDesk';

const OFFLINE: RecordFailure = { kind: 'failed', reason: 'offline', detail: 'lost' };
const FORBIDDEN: RecordFailure = { kind: 'failed', reason: 'forbidden', detail: 'no' };

const three = [
  aContent('a-one', { position: 10 }),
  aContent('b-two', { position: 20 }),
  aContent('c-three', { position: 30, status: 'draft' }),
];

/** So many that they are written in jobs. */
const many = Array.from({ length: 120 }, (_, at) =>
  aContent(`many-${String(at).padStart(3, '0')}`, { position: at, status: 'draft' }),
);

describe('LibraryDesk', () => {
  describe('looking', () => {
    it('shows the entries in the admins’ own order, titles deciding where positions do not', async () => {
      const { desk } = await aDesk([
        aContent('last', { position: 9 }),
        aContent('zebra', { position: 1 }),
        aContent('apple', { position: 1 }),
      ]);
      expect(keysOf(desk)).toEqual(['apple', 'zebra', 'last']);
    });

    it('loads until both the records and the user are known, and tells how far it is', async () => {
      const { gate, open } = aGate();
      const { desk } = await aDesk(many, ({ account }) => {
        account.gate = gate;
      });
      expect(desk.current().access).toEqual({ kind: 'loading', done: 120, total: 120 });
      open();
      await settle();
      expect(desk.current().access).toEqual({ kind: 'write' });
    });

    it.each(['agent', 'light-agent'] as const)('lets a %s only look', async (role) => {
      const { desk, account } = await aDesk(three);
      account.me = { ...account.me, role };
      desk.start();
      await settle();
      expect(desk.current().access).toEqual({ kind: 'read', why: 'role' });
      expect(keysOf(desk)).toHaveLength(3);
    });

    it('lets nobody write whom Zendesk does not name, and asks again', async () => {
      const { desk, account } = await aDesk(three);
      account.failure = OFFLINE;
      desk.start();
      await settle();
      expect(desk.current().access).toEqual({ kind: 'read', why: 'unknown' });
      account.failure = null;
      await desk.refresh();
      await settle();
      expect(desk.current().access).toEqual({ kind: 'write' });
    });

    it('asks Zendesk again after what this browser has kept', async () => {
      const { store, account, records } = await aDesk(three);
      store.writeAsOther(ENTRY_OBJECT, aDraft(aContent('new')));
      // As where another page of this browser has fetched them before.
      jest.spyOn(records, 'load').mockResolvedValue(null);
      const desk = new LibraryDesk({ store, account, records });
      desk.start();
      expect(keysOf(desk)).not.toContain('new');
      await settle();
      expect(keysOf(desk)).toContain('new');
    });

    it('has nothing where the records cannot be had, until they can', async () => {
      const missing: RecordFailure = { kind: 'failed', reason: 'missing-object', detail: '404' };
      const { desk, store } = await aDesk(three, (host) => {
        host.store.failure = missing;
      });
      expect(desk.current()).toMatchObject({
        access: { kind: 'none', failure: missing },
        entries: [],
        stale: null,
      });
      store.failure = null;
      await desk.refresh();
      expect(desk.current().access).toEqual({ kind: 'write' });
    });

    it('sets broken records aside', async () => {
      const { desk, store } = await aDesk(three);
      const draft = aDraft(aContent('odd'));
      store.writeAsOther(ENTRY_OBJECT, { ...draft, fields: { ...draft.fields, family: 'x' } });
      await desk.refresh();
      expect(desk.current().broken.map(({ key }) => key)).toEqual(['odd']);
      expect(keysOf(desk)).not.toContain('odd');
    });

    it('keeps what it has where a look fails, and says so until one succeeds', async () => {
      const { desk, store } = await aDesk(three);
      store.failure = OFFLINE;
      await desk.refresh();
      expect(desk.current().stale).toEqual(OFFLINE);
      expect(keysOf(desk)).toHaveLength(3);
      store.failure = null;
      await desk.refresh();
      expect(desk.current().stale).toBeNull();
    });

    it('tells of a wait that Zendesk asks for, and of its end', async () => {
      const { desk, store } = await aDesk(three);
      const { gate, open } = aGate();
      store.gate = gate;
      store.waitSeconds = 7;
      const looking = desk.refresh();
      await settle();
      expect(desk.current().waitingSeconds).toBe(7);
      open();
      await looking;
      expect(desk.current().waitingSeconds).toBeNull();
    });
  });

  describe('saving', () => {
    it('shows the new words at once, as pending, and keeps them', async () => {
      const { desk, store } = await aDesk(three);
      const base = shown(desk, 'a-one');
      const { gate, open } = aGate();
      store.gate = gate;
      const entry = { ...base.entry, title: 'New title' };
      const saving = desk.save({ content: { ...base, entry }, base });
      expect(shown(desk, 'a-one').entry.title).toBe('New title');
      expect([...desk.current().pending]).toEqual(['a-one']);
      open();
      expect(await saving).toMatchObject({
        kind: 'saved',
        kept: { entry: { title: 'New title' } },
      });
      expect(desk.current().pending.size).toBe(0);
      expect(shown(desk, 'a-one').entry.title).toBe('New title');
    });

    it('keeps the version before in the record, with who wrote it and when', async () => {
      const { desk } = await aDesk(three);
      const base = shown(desk, 'a-one');
      await desk.save({ content: { ...base, entry: { ...base.entry, title: 'New' } }, base });
      const [version] = shown(desk, 'a-one').versions;
      expect(version).toEqual({
        entry: base.entry,
        status: 'active',
        at: base.updatedAt,
        by: '9002',
      });
    });

    it('shows again what was before where Zendesk refuses', async () => {
      const { desk, store } = await aDesk(three);
      const base = shown(desk, 'a-one');
      store.writeFailure = { kind: 'failed', reason: 'busy', detail: '503' };
      const outcome = await desk.save({
        content: { ...base, entry: { ...base.entry, title: 'New' } },
        base,
      });
      expect(outcome).toMatchObject({ kind: 'failed', reason: 'busy' });
      expect(shown(desk, 'a-one').entry.title).toBe('a-one');
      expect(desk.current().undoable).toBeNull();
    });

    it('asks Zendesk nothing where the entry is not right', async () => {
      const { desk, store } = await aDesk();
      const asked = store.calls.length;
      const bad = aContent('bad', {}, { template: '{{ nonsense.here }}' });
      expect(await desk.save({ content: bad, base: null })).toMatchObject({
        kind: 'invalid',
        problems: [{ code: 'unknownPlaceholder' }],
      });
      expect(store.calls).toHaveLength(asked);
    });

    it('refuses an entry that is larger than a record may be', async () => {
      const { desk } = await aDesk();
      const facts = Array.from({ length: 20 }, (_, at) => ({
        key: `fact_${at}`,
        kind: 'text' as const,
        label: '字'.repeat(120),
        example: '字'.repeat(120),
      }));
      const words = facts.map(({ key }) => `{{ fact.${key} }}`).join(' ');
      const large = aContent('large', {}, { template: words + ' 字'.repeat(3500), facts });
      expect(await desk.save({ content: large, base: null })).toMatchObject({ kind: 'too-large' });
    });

    it('refuses a key that another entry or a broken record has', async () => {
      const { desk, store } = await aDesk(three);
      const draft = aDraft(aContent('odd'));
      store.writeAsOther(ENTRY_OBJECT, { ...draft, fields: { ...draft.fields, family: 'x' } });
      await desk.refresh();
      const asked = store.calls.length;
      for (const key of ['a-one', 'odd']) {
        expect(await desk.save({ content: aContent(key), base: null })).toEqual({
          kind: 'taken',
          key,
        });
      }
      expect(store.calls).toHaveLength(asked);
    });

    it('finds a key taken that another admin has used meanwhile', async () => {
      const { desk, store } = await aDesk();
      store.writeAsOther(ENTRY_OBJECT, aDraft(aContent('new', {}, { title: 'Theirs' })));
      const outcome = await desk.save({ content: aContent('new'), base: null });
      expect(outcome).toEqual({ kind: 'taken', key: 'new' });
      expect(shown(desk, 'new').entry.title).toBe('Theirs');
    });

    it('hands over what another admin has made of it meanwhile, and shows it', async () => {
      const { desk, store } = await aDesk(three);
      const base = shown(desk, 'a-one');
      store.writeAsOther(
        ENTRY_OBJECT,
        aDraft(aContent('a-one', { position: 10 }, { title: 'Theirs' })),
      );
      const outcome = await desk.save({
        content: { ...base, entry: { ...base.entry, title: 'Mine' } },
        base,
      });
      expect(outcome).toMatchObject({ kind: 'conflict', theirs: { entry: { title: 'Theirs' } } });
      expect(shown(desk, 'a-one').entry.title).toBe('Theirs');
      if (outcome.kind !== 'conflict' || outcome.theirs === null) throw new Error('no conflict');
      if (!('entry' in outcome.theirs)) throw new Error('theirs is broken');
      const again = await desk.save({
        content: { ...base, entry: { ...base.entry, title: 'Mine' } },
        base: outcome.theirs,
      });
      expect(again.kind).toBe('saved');
      expect(shown(desk, 'a-one').versions[0]?.entry.title).toBe('Theirs');
    });

    it('says so where another admin has deleted it', async () => {
      const { desk, store } = await aDesk(three);
      const base = shown(desk, 'a-one');
      store.deleteAsOther(ENTRY_OBJECT, base.id);
      const outcome = await desk.save({
        content: { ...base, entry: { ...base.entry, title: 'Mine' } },
        base,
      });
      expect(outcome).toEqual({ kind: 'conflict', theirs: null });
      expect(keysOf(desk)).not.toContain('a-one');
    });

    it('finds what has arrived though its answer was lost, when saved again', async () => {
      const { desk, store } = await aDesk(three);
      const base = shown(desk, 'a-one');
      const content = aContent('a-one', { position: 10 }, { title: 'Mine' });
      store.writeAsOther(ENTRY_OBJECT, aDraft(content), '9001');
      expect(await desk.save({ content, base })).toMatchObject({ kind: 'saved' });
      store.writeAsOther(ENTRY_OBJECT, aDraft(aContent('new')), '9001');
      expect(await desk.save({ content: aContent('new'), base: null })).toMatchObject({
        kind: 'saved',
      });
    });

    it('turns read-only where Zendesk forbids a write, and says why', async () => {
      const { desk, store } = await aDesk(three);
      store.writeFailure = FORBIDDEN;
      await desk.save({ content: aContent('new'), base: null });
      expect(desk.current().access).toEqual({ kind: 'read', why: 'refused' });
      expect(keysOf(desk)).toEqual(['a-one', 'b-two', 'c-three']);
    });

    it('lets write again once Zendesk takes a write, or somebody asks anew', async () => {
      const { desk, store } = await aDesk(three);
      const forbid = async () => {
        store.writeFailure = FORBIDDEN;
        await desk.save({ content: aContent('never'), base: null });
        store.writeFailure = null;
      };
      await forbid();
      await desk.save({ content: aContent('new'), base: null });
      expect(desk.current().access).toEqual({ kind: 'write' });
      await forbid();
      await desk.refresh();
      expect(desk.current().access).toEqual({ kind: 'write' });
    });

    it('knows its own new entry again, whose answer was lost and which others have shown since', async () => {
      const { desk, store } = await aDesk(three);
      const content = aContent('new');
      store.writeAsOther(ENTRY_OBJECT, aDraft(content), '9001');
      await desk.refresh();
      expect(await desk.save({ content, base: null })).toMatchObject({ kind: 'saved' });
      const other = aContent('new', {}, { title: 'Not the same' });
      expect(await desk.save({ content: other, base: null })).toEqual({
        kind: 'taken',
        key: 'new',
      });
    });

    it('takes an answer that is no entry for none, and saves at the second try', async () => {
      const { desk, store } = await aDesk(three);
      const create = store.createRecord.bind(store);
      jest.spyOn(store, 'createRecord').mockImplementationOnce(async (...given) => {
        const written = await create(...given);
        if (written.kind === 'failed') return written;
        return { kind: 'written', record: { ...written.record, fields: {} } };
      });
      const content = aContent('new');
      expect(await desk.save({ content, base: null })).toMatchObject({
        kind: 'failed',
        reason: 'malformed',
      });
      expect(await desk.save({ content, base: null })).toMatchObject({ kind: 'saved' });
      expect(keysOf(desk)).toContain('new');
    });

    it('writes twice over the same entry without meeting itself', async () => {
      const { desk } = await aDesk(three);
      const base = shown(desk, 'a-one');
      const save = (title: string) =>
        desk.save({ content: { ...base, entry: { ...base.entry, title } }, base });
      const [first, second] = await Promise.all([save('First'), save('Second')]);
      expect([first.kind, second.kind]).toEqual(['saved', 'saved']);
      expect(shown(desk, 'a-one').entry.title).toBe('Second');
    });
  });

  describe('duplicating', () => {
    it('makes a draft of its own right after the original', async () => {
      const { desk } = await aDesk(three);
      await desk.duplicate(shown(desk, 'a-one'), 'Copy of a-one');
      expect(keysOf(desk)).toEqual(['a-one', 'a-one-copy', 'b-two', 'c-three']);
      expect(shown(desk, 'a-one-copy')).toMatchObject({
        status: 'draft',
        entry: { title: 'Copy of a-one' },
        versions: [],
      });
      await desk.duplicate(shown(desk, 'a-one'), 'Copy of a-one');
      expect(keysOf(desk)).toContain('a-one-copy-2');
    });
  });

  describe('changing several', () => {
    it('changes the status of those that have another', async () => {
      const { desk } = await aDesk(three);
      const outcome = await desk.setStatus(desk.current().entries, 'draft');
      expect(outcome.done).toEqual(['a-one', 'b-two']);
      expect(desk.current().entries.every(({ status }) => status === 'draft')).toBe(true);
    });

    it('writes many in jobs and knows them afterwards', async () => {
      const { desk, store } = await aDesk(many);
      const steps: number[] = [];
      const outcome = await desk.setStatus(desk.current().entries, 'active', {
        onProgress: (done) => steps.push(done),
      });
      expect(outcome.done).toHaveLength(120);
      expect(steps).toEqual([100, 120]);
      expect(store.calls.filter((call) => call.startsWith('update'))).toEqual([]);
      const base = shown(desk, 'many-000');
      const saved = await desk.save({
        content: { ...base, entry: { ...base.entry, title: 'After' } },
        base,
      });
      expect(saved.kind).toBe('saved');
    });

    it('says of each that is not done why, and leaves it as it was', async () => {
      const { desk, store } = await aDesk(many);
      store.refused = new Map([['many-003', 'too odd']]);
      store.writesLeft = 99;
      const outcome = await desk.setStatus(desk.current().entries, 'active');
      expect(outcome.stopped).toMatchObject({ reason: 'offline' });
      expect(outcome.done).toHaveLength(98);
      expect(outcome.undone).toHaveLength(22);
      expect(outcome.undone.find(({ key }) => key === 'many-003')?.why).toMatchObject({
        reason: 'invalid',
        detail: 'too odd',
      });
      expect(shown(desk, 'many-000').status).toBe('active');
      expect(shown(desk, 'many-119').status).toBe('draft');
    });

    it('writes nothing over what another admin has changed meanwhile', async () => {
      const { desk, store } = await aDesk(many);
      const entries = desk.current().entries;
      const theirs = aContent('many-007', { position: 7 }, { title: 'Theirs' });
      store.writeAsOther(ENTRY_OBJECT, aDraft(theirs));
      store.deleteAsOther(ENTRY_OBJECT, shown(desk, 'many-008').id);
      const outcome = await desk.setStatus(entries, 'archived');
      expect(outcome.undone.map(({ key, why }) => [key, why.kind])).toEqual([
        ['many-007', 'conflict'],
        ['many-008', 'conflict'],
      ]);
      expect(shown(desk, 'many-007').entry.title).toBe('Theirs');
      expect(keysOf(desk)).not.toContain('many-008');
    });

    it('shows what is done though the look after it fails, until the next one', async () => {
      const { desk, store } = await aDesk(many);
      const load = jest.spyOn(store, 'loadRecords');
      load.mockImplementationOnce((object) =>
        Promise.resolve({ kind: 'records', records: store.recordsOf(object) }),
      );
      load.mockImplementationOnce(() => Promise.resolve(OFFLINE));
      const outcome = await desk.setStatus(desk.current().entries, 'active');
      expect(outcome.done).toHaveLength(120);
      expect(desk.current().stale).toEqual(OFFLINE);
      expect(shown(desk, 'many-000').status).toBe('active');
      load.mockImplementationOnce(() => Promise.resolve(OFFLINE));
      await desk.refresh();
      expect(shown(desk, 'many-000').status).toBe('active');
      await desk.refresh();
      expect(desk.current().stale).toBeNull();
      expect(shown(desk, 'many-000').status).toBe('active');
    });

    it('takes what this page itself has written for no conflict', async () => {
      const { desk } = await aDesk(many);
      const before = desk.current().entries;
      const base = shown(desk, 'many-000');
      await desk.save({ content: { ...base, entry: { ...base.entry, title: 'New' } }, base });
      expect((await desk.setStatus(before, 'archived')).undone).toEqual([]);
    });

    it('goes on after one that Zendesk finds invalid', async () => {
      const { desk, store } = await aDesk(three);
      const invalid: RecordFailure = { kind: 'failed', reason: 'invalid', detail: 'too odd' };
      jest.spyOn(store, 'updateRecord').mockResolvedValueOnce(invalid);
      const outcome = await desk.setStatus(desk.current().entries, 'archived');
      expect(outcome.done).toEqual(['b-two', 'c-three']);
      expect(outcome.undone).toEqual([{ key: 'a-one', why: invalid }]);
      expect(outcome.stopped).toBeNull();
    });

    it('stops at the signal', async () => {
      const { desk } = await aDesk(three);
      const controller = new AbortController();
      const outcome = await desk.remove(desk.current().entries, {
        signal: controller.signal,
        onProgress: () => controller.abort(),
      });
      expect(outcome.done).toEqual(['a-one']);
      expect(outcome.stopped?.reason).toBe('canceled');
      expect(keysOf(desk)).toEqual(['b-two', 'c-three']);
    });

    it('stops where the connection is lost, and the rest is there as before', async () => {
      const { desk, store } = await aDesk(three);
      store.writesLeft = 1;
      const outcome = await desk.remove(desk.current().entries);
      expect(outcome.done).toEqual(['a-one']);
      expect(outcome.undone.map(({ key }) => key)).toEqual(['b-two', 'c-three']);
      expect(keysOf(desk)).toEqual(['b-two', 'c-three']);
    });
  });

  describe('adding many', () => {
    it('creates and replaces by key, keeping what was before', async () => {
      const { desk } = await aDesk(three);
      const outcome = await desk.addMany([
        aContent('a-one', { position: 10 }, { title: 'Imported' }),
        ...many,
        aContent('bad', {}, { states: [] }),
      ]);
      expect(outcome.done).toHaveLength(121);
      expect(outcome.undone.map(({ key, why }) => [key, why.kind])).toEqual([['bad', 'invalid']]);
      expect(shown(desk, 'a-one').versions[0]?.entry.title).toBe('a-one');
    });

    it('writes nothing over an entry that another admin has made meanwhile', async () => {
      const { desk, store } = await aDesk();
      store.writeAsOther(ENTRY_OBJECT, aDraft(aContent('many-003', {}, { title: 'Theirs' })));
      const outcome = await desk.addMany(many);
      expect(outcome.undone).toEqual([
        { key: 'many-003', why: { kind: 'taken', key: 'many-003' } },
      ]);
      expect(shown(desk, 'many-003').entry.title).toBe('Theirs');
    });

    it('goes on where it was stopped when the same is given again', async () => {
      const { desk, store } = await aDesk();
      store.writesLeft = 50;
      const first = await desk.addMany(many);
      expect(first.done).toHaveLength(50);
      store.writesLeft = null;
      const before = store.calls.length;
      const again = await desk.addMany(many);
      expect(again.done).toHaveLength(120);
      expect(store.calls.slice(before)).toContain('write 70');
    });
  });

  describe('ordering', () => {
    it('moves an entry with one write', async () => {
      const { desk, store } = await aDesk(three);
      await desk.reorder('c-three', 'b-two');
      expect(keysOf(desk)).toEqual(['a-one', 'c-three', 'b-two']);
      expect(store.calls.filter((call) => call.startsWith('update'))).toHaveLength(1);
      expect(shown(desk, 'c-three').versions).toEqual([]);
    });

    it('moves twice in a row', async () => {
      const { desk } = await aDesk(three);
      await Promise.all([desk.reorder('c-three', 'b-two'), desk.reorder('c-three', 'a-one')]);
      expect(keysOf(desk)).toEqual(['c-three', 'a-one', 'b-two']);
    });
  });

  describe('undoing', () => {
    it('offers nothing at first', async () => {
      const { desk } = await aDesk(three);
      expect(desk.current().undoable).toBeNull();
      expect((await desk.undo()).done).toEqual([]);
    });

    it('takes an edit back, which stays among the versions', async () => {
      const { desk } = await aDesk(three);
      const base = shown(desk, 'a-one');
      await desk.save({ content: { ...base, entry: { ...base.entry, title: 'New' } }, base });
      expect(desk.current().undoable).toEqual({ kind: 'edited', count: 1, title: 'a-one' });
      await desk.undo();
      expect(shown(desk, 'a-one').entry.title).toBe('a-one');
      expect(shown(desk, 'a-one').versions.map(({ entry }) => entry.title)).toEqual([
        'New',
        'a-one',
      ]);
    });

    it('brings deleted entries back with their versions', async () => {
      const { desk } = await aDesk(three);
      const base = shown(desk, 'a-one');
      await desk.save({ content: { ...base, entry: { ...base.entry, title: 'New' } }, base });
      await desk.remove([shown(desk, 'a-one')]);
      expect(keysOf(desk)).toEqual(['b-two', 'c-three']);
      expect((await desk.undo()).done).toEqual(['a-one']);
      expect(shown(desk, 'a-one')).toMatchObject({ entry: { title: 'New' }, position: 10 });
      expect(shown(desk, 'a-one').versions).toHaveLength(1);
      // And the edit before it, though the record is another by now.
      await desk.undo();
      expect(shown(desk, 'a-one').entry.title).toBe('a-one');
    });

    it('takes back a status, a move and a duplicate, the last first', async () => {
      const { desk } = await aDesk(three);
      await desk.setStatus([shown(desk, 'a-one'), shown(desk, 'b-two')], 'archived');
      await desk.reorder('a-one', null);
      await desk.duplicate(shown(desk, 'b-two'), 'Copy');
      await desk.undo();
      expect(keysOf(desk)).toEqual(['b-two', 'c-three', 'a-one']);
      await desk.undo();
      expect(keysOf(desk)).toEqual(['a-one', 'b-two', 'c-three']);
      expect(desk.current().undoable).toEqual({ kind: 'status', count: 2, title: 'a-one' });
      await desk.undo();
      expect(desk.current().entries.map(({ status }) => status)).toEqual([
        'active',
        'active',
        'draft',
      ]);
      expect(shown(desk, 'a-one').versions).toEqual([]);
      expect(desk.current().undoable).toBeNull();
    });

    it('takes a bulk back: what was added goes, what was replaced is as before', async () => {
      const { desk } = await aDesk(three);
      await desk.addMany([
        aContent('a-one', { position: 10 }, { title: 'Imported' }),
        ...many.slice(0, 8),
      ]);
      expect(desk.current().undoable).toMatchObject({ kind: 'added', count: 9 });
      await desk.undo();
      expect(keysOf(desk)).toEqual(['a-one', 'b-two', 'c-three']);
      expect(shown(desk, 'a-one').entry.title).toBe('a-one');
    });

    it('writes nothing over what another admin has made of it since', async () => {
      const { desk, store } = await aDesk(three);
      await desk.setStatus([shown(desk, 'a-one')], 'archived');
      store.writeAsOther(ENTRY_OBJECT, aDraft(aContent('a-one', {}, { title: 'Theirs' })));
      const outcome = await desk.undo();
      expect(outcome.undone).toMatchObject([{ key: 'a-one', why: { kind: 'conflict' } }]);
      expect(shown(desk, 'a-one').entry.title).toBe('Theirs');
      expect(desk.current().undoable).toBeNull();
    });

    it('offers again what Zendesk did not take', async () => {
      const { desk, store } = await aDesk(three);
      await desk.setStatus([shown(desk, 'a-one'), shown(desk, 'b-two')], 'archived');
      store.writesLeft = 1;
      await desk.undo();
      expect(desk.current().undoable).toMatchObject({ kind: 'status', count: 1 });
      store.writesLeft = null;
      await desk.undo();
      expect(shown(desk, 'b-two').status).toBe('active');
    });
  });

  describe('broken records', () => {
    it('deletes them one by one', async () => {
      const { desk, store } = await aDesk(three);
      const draft = aDraft(aContent('odd'));
      store.writeAsOther(ENTRY_OBJECT, { ...draft, fields: { ...draft.fields, family: 'x' } });
      await desk.refresh();
      const { broken } = desk.current();
      expect((await desk.removeBroken(broken)).done).toEqual(broken.map(({ id }) => id));
      expect(desk.current().broken).toEqual([]);
    });
  });
});
