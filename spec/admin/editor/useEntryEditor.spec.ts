/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { blankContent } from '../../../src/admin/editor/blankContent';
import { EntryDrafts } from '../../../src/admin/editor/entryDrafts';
import { useEntryEditor } from '../../../src/admin/editor/useEntryEditor';
import type { KeptEntry } from '../../../src/library/KeptEntry';
import { ENTRY_OBJECT } from '../../../src/library/records/entryFields';
import './browserParts';
import { aContent } from '../../support/aContent';
import { aDraft } from '../../support/aRecord';
import { aDesk, shown } from '../library/aDesk';

const late = aContent('late', {}, { title: 'It is late', template: 'It comes today.' });

type Host = Awaited<ReturnType<typeof aDesk>>;

/** The editor on this entry, as a page that has just been opened has it; `null` for a new entry. */
function edit({ desk }: Host, base: KeptEntry | null) {
  const start = { content: base ?? blankContent('en', 1000), base };
  const { result, unmount } = renderHook(() => useEntryEditor(desk, start, drafts));
  return { editing: result, leave: unmount };
}

const drafts = new EntryDrafts('acme.9001');

async function aHost() {
  const host = await aDesk([late]);
  return { ...host, base: shown(host.desk, 'late') };
}

/** What another admin makes of the entry behind the page's back. */
function changeAsOther({ store }: Host, title: string): void {
  store.writeAsOther(ENTRY_OBJECT, aDraft({ ...late, entry: { ...late.entry, title } }));
}

/** An editor whose title has been changed to "Mine", by whom somebody else's "Theirs" stands in the way. */
async function aConflict() {
  const host = await aHost();
  const { editing } = edit(host, host.base);
  act(() => editing.current.change({ title: 'Mine' }));
  changeAsOther(host, 'Theirs');
  await act(() => editing.current.save('active'));
  const { stage } = editing.current;
  if (stage.kind !== 'conflict' || stage.theirs === null || !('entry' in stage.theirs)) {
    throw new Error(`There is no conflict but ${stage.kind}.`);
  }
  return { host, editing, theirs: stage.theirs };
}

beforeEach(() => localStorage.clear());

describe('useEntryEditor', () => {
  it('creates an entry under a key from its title, and goes on with it', async () => {
    const host = await aHost();
    const { editing } = edit(host, null);
    const words = { title: 'It is late', states: ['sad' as const], template: 'Soon.' };
    act(() => editing.current.change(words));
    await act(() => editing.current.save());
    expect(editing.current.stage).toEqual({ kind: 'saved', status: 'draft' });
    expect(shown(host.desk, 'it-is-late').entry).toMatchObject(words);
    act(() => editing.current.change({ title: 'It is early' }));
    await act(() => editing.current.save('active'));
    expect(shown(host.desk, 'it-is-late')).toMatchObject({
      status: 'active',
      entry: { title: 'It is early' },
    });
    expect(host.desk.current().entries).toHaveLength(2);
  });

  it('has changed from the first letter until it is saved or discarded', async () => {
    const host = await aHost();
    const { editing } = edit(host, host.base);
    expect(editing.current.changed).toBe(false);
    act(() => editing.current.change({ title: 'Mine' }));
    expect(editing.current.changed).toBe(true);
    act(() => editing.current.discard());
    expect(editing.current.changed).toBe(false);
    expect(editing.current.form.title).toBe('It is late');
  });

  it('keeps what is typed while it is being saved', async () => {
    const host = await aHost();
    const { editing } = edit(host, host.base);
    act(() => editing.current.change({ title: 'Mine' }));
    await act(async () => {
      const saving = editing.current.save();
      editing.current.change({ title: 'Mine, too' });
      await saving;
    });
    expect(shown(host.desk, 'late').entry.title).toBe('Mine');
    expect(editing.current.form.title).toBe('Mine, too');
    expect(editing.current.changed).toBe(true);
  });

  it('keeps the text where Zendesk refuses, with its status as it was', async () => {
    const host = await aDesk([{ ...late, status: 'draft' }]);
    const { editing } = edit(host, shown(host.desk, 'late'));
    act(() => editing.current.change({ title: 'Mine' }));
    host.store.writeFailure = { kind: 'failed', reason: 'offline', detail: '' };
    await act(() => editing.current.save('active'));
    expect(editing.current.stage).toMatchObject({
      kind: 'refused',
      outcome: { reason: 'offline' },
      activate: true,
    });
    expect(editing.current.form).toMatchObject({ title: 'Mine', status: 'draft' });
    expect(drafts.find(shown(host.desk, 'late').id)?.form.title).toBe('Mine');
  });

  it('makes no second entry of a new one whose first write was not answered', async () => {
    const host = await aHost();
    const { editing } = edit(host, null);
    act(() => editing.current.change({ title: 'Soon', states: ['sad'], template: 'Soon.' }));
    host.store.writeFailure = { kind: 'failed', reason: 'offline', detail: '' };
    await act(() => editing.current.save());
    host.store.writeFailure = null;
    act(() => editing.current.change({ title: 'Later' }));
    await act(() => editing.current.save());
    expect(shown(host.desk, 'soon').entry.title).toBe('Later');
  });

  it('writes nothing where nothing has changed', async () => {
    const host = await aHost();
    const { editing } = edit(host, host.base);
    await act(() => editing.current.save());
    expect(editing.current.stage.kind).toBe('saved');
    expect(shown(host.desk, 'late').versions).toEqual([]);
    expect(host.store.calls.filter((call) => call.startsWith('update'))).toEqual([]);
  });

  it('says what is wrong with the fields, and writes nothing', async () => {
    const host = await aHost();
    const { editing } = edit(host, host.base);
    act(() => editing.current.change({ title: ' ', states: [] }));
    await act(() => editing.current.save());
    const { stage } = editing.current;
    expect(stage).toMatchObject({ kind: 'refused', outcome: { kind: 'invalid' } });
    expect(shown(host.desk, 'late').entry.title).toBe('It is late');
  });

  describe('where somebody else was faster', () => {
    it('writes nothing by itself', async () => {
      const { host, editing, theirs } = await aConflict();
      expect(theirs.entry.title).toBe('Theirs');
      expect(editing.current.form.title).toBe('Mine');
      expect(host.store.recordsOf(ENTRY_OBJECT).map(({ name }) => name)).toEqual(['Theirs']);
    });

    it('writes mine on request; theirs stays in the history', async () => {
      const { host, editing, theirs } = await aConflict();
      await act(() => editing.current.keepMine(theirs, true));
      const kept = shown(host.desk, 'late');
      expect(kept.entry.title).toBe('Mine');
      expect(kept.versions[0]?.entry.title).toBe('Theirs');
    });

    it('takes theirs on request; mine can be brought back, and then theirs again', async () => {
      const { editing, theirs } = await aConflict();
      act(() => editing.current.takeTheirs(theirs));
      expect(editing.current.form.title).toBe('Theirs');
      expect(editing.current.changed).toBe(false);
      act(() => editing.current.bringBack());
      expect(editing.current.form.title).toBe('Mine');
      act(() => editing.current.bringBack());
      expect(editing.current.form.title).toBe('Theirs');
    });

    it('goes on from theirs where both are put together', async () => {
      const { host, editing, theirs } = await aConflict();
      act(() => editing.current.merge(theirs));
      expect(editing.current.merging?.entry.title).toBe('Theirs');
      act(() => editing.current.change({ title: 'Ours' }));
      await act(() => editing.current.save());
      expect(shown(host.desk, 'late').entry.title).toBe('Ours');
      expect(editing.current.merging).toBeNull();
    });
  });

  it('saves anew what somebody has deleted', async () => {
    const host = await aHost();
    const { editing } = edit(host, host.base);
    act(() => editing.current.change({ title: 'Mine' }));
    host.store.deleteAsOther(ENTRY_OBJECT, host.base.id);
    await act(() => editing.current.save());
    expect(editing.current.stage).toMatchObject({ kind: 'conflict', theirs: null });
    await act(() => editing.current.saveAsNew(false));
    expect(editing.current.stage.kind).toBe('saved');
    expect(shown(host.desk, 'late').entry.title).toBe('Mine');
  });

  describe('where something was left unsaved', () => {
    it('offers it, and does nothing with it before it is asked to', async () => {
      const host = await aHost();
      const first = edit(host, host.base);
      act(() => first.editing.current.change({ title: 'Mine' }));
      first.leave();
      const { editing } = edit(host, host.base);
      expect(editing.current.offered?.form.title).toBe('Mine');
      expect(editing.current.form.title).toBe('It is late');
      act(() => editing.current.resume());
      expect(editing.current.form.title).toBe('Mine');
      expect(editing.current.merging).toBeNull();
      await act(() => editing.current.save());
      expect(edit(host, shown(host.desk, 'late')).editing.current.offered).toBeNull();
    });

    it('shows the present version beside it where that is not the one it was made from', async () => {
      const host = await aHost();
      const first = edit(host, host.base);
      act(() => first.editing.current.change({ title: 'Mine' }));
      first.leave();
      changeAsOther(host, 'Theirs');
      await act(() => host.desk.refresh());
      const { editing } = edit(host, shown(host.desk, 'late'));
      act(() => editing.current.resume());
      expect(editing.current.form.title).toBe('Mine');
      expect(editing.current.merging?.entry.title).toBe('Theirs');
    });

    it('forgets it when it is discarded', async () => {
      const host = await aHost();
      const first = edit(host, host.base);
      act(() => first.editing.current.change({ title: 'Mine' }));
      first.leave();
      const second = edit(host, host.base);
      act(() => second.editing.current.dropOffered());
      second.leave();
      expect(edit(host, host.base).editing.current.offered).toBeNull();
    });

    it('offers it again to whoever has left without an answer', async () => {
      const host = await aHost();
      const first = edit(host, host.base);
      act(() => first.editing.current.change({ title: 'Mine' }));
      first.leave();
      edit(host, host.base).leave();
      expect(edit(host, host.base).editing.current.offered?.form.title).toBe('Mine');
    });

    it('keeps that of a new entry apart', async () => {
      const host = await aHost();
      const first = edit(host, null);
      act(() => first.editing.current.change({ title: 'New' }));
      first.leave();
      expect(edit(host, host.base).editing.current.offered).toBeNull();
      expect(edit(host, null).editing.current.offered?.form.title).toBe('New');
    });
  });
});
