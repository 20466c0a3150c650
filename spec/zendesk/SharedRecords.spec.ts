import { SharedRecords, type SharedView } from '../../src/zendesk/SharedRecords';
import type { RecordFailure, StoredRecord } from '../../src/zendesk/RecordStore';
import { InMemoryBrowser } from '../support/InMemoryBrowser';
import { InMemoryRecordStore } from '../support/InMemoryRecordStore';
import { aDraft } from './recordStoreContract';

const OBJECT = 'attune_entry';
const offline: RecordFailure = { kind: 'failed', reason: 'offline', detail: 'lost' };

/** A browser before an account, and a clock. */
function open(browser = new InMemoryBrowser()) {
  const store = new InMemoryRecordStore(OBJECT);
  const clock = { now: 1_000_000 };
  const openPage = () =>
    new SharedRecords({
      object: OBJECT,
      place: browser.openPage(),
      loadStore: () => Promise.resolve(store),
      now: () => clock.now,
    });
  /** What other users write. */
  const write = (...keys: string[]) => keys.map((key) => store.writeAsOther(OBJECT, aDraft(key)));
  return { browser, store, clock, openPage, write };
}

/** Until every word is passed on. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

const keysIn = (view: SharedView) =>
  view.kind === 'records' ? view.records.map(({ externalId }) => externalId).sort() : view.kind;

/** A record as this page has just written it. */
async function writeOwn(store: InMemoryRecordStore, key: string): Promise<StoredRecord> {
  const written = await store.createRecord(OBJECT, aDraft(key));
  if (written.kind !== 'written') throw new Error(written.detail);
  return written.record;
}

describe('SharedRecords', () => {
  it('knows nothing before it has looked', () => {
    expect(open().openPage().current()).toEqual({ kind: 'unknown' });
  });

  it('loads from Zendesk where the browser has nothing, and tells who watches', async () => {
    const { openPage, write, clock } = open();
    write('a', 'b');
    const records = openPage();
    const seen: SharedView['kind'][] = [];
    records.subscribe(() => seen.push(records.current().kind));
    expect(await records.load()).toBeNull();
    expect(records.current()).toMatchObject({ kind: 'records', checkedAt: clock.now });
    expect(keysIn(records.current())).toEqual(['a', 'b']);
    expect(seen).toEqual(['records']);
  });

  it('recalls what the browser has, and asks nobody', async () => {
    const { openPage, write, store } = open();
    write('a');
    const fresh = openPage();
    await fresh.recall();
    expect(fresh.current()).toEqual({ kind: 'unknown' });
    expect(store.calls).toEqual([]);
    await fresh.load();
    const calls = store.calls.length;
    const later = openPage();
    await later.recall();
    expect(keysIn(later.current())).toEqual(['a']);
    expect(store.calls).toHaveLength(calls);
  });

  it('loads the only record that is wanted, and knows when there is none', async () => {
    const { store, write, clock, browser } = open();
    write('a', 'b');
    const openPage = (only: string) =>
      new SharedRecords({
        object: OBJECT,
        only,
        place: browser.openPage(),
        loadStore: () => Promise.resolve(store),
        now: () => clock.now,
      });
    const records = openPage('b');
    expect(await records.load()).toBeNull();
    expect(keysIn(records.current())).toEqual(['b']);
    store.deleteAsOther(OBJECT, store.recordsOf(OBJECT)[1]?.id ?? '');
    clock.now += 1000;
    expect(await records.refresh(500)).toBeNull();
    expect(keysIn(records.current())).toEqual([]);
    expect(store.calls).toEqual(['find b', 'find b']);
  });

  it('loads once for all pages of a browser, at the same time or later', async () => {
    const { openPage, write, store } = open();
    write('a');
    const pages = Array.from({ length: 20 }, openPage);
    await Promise.all(pages.map((page) => page.load()));
    const late = openPage();
    await late.load();
    expect([...pages, late].map((page) => keysIn(page.current()))).toEqual(
      Array.from({ length: 21 }, () => ['a']),
    );
    expect(store.calls).toEqual(['load']);
  });

  it('shows what the browser has, however old, without asking', async () => {
    const { openPage, write, store, clock } = open();
    write('a');
    await openPage().load();
    clock.now += 30 * 24 * 3_600_000;
    store.failure = offline;
    const page = openPage();
    expect(await page.load()).toBeNull();
    expect(keysIn(page.current())).toEqual(['a']);
  });

  it('asks again once for all pages, and only after the time that each allows', async () => {
    const { openPage, write, store, clock } = open();
    const pages = [openPage(), openPage(), openPage()];
    await Promise.all(pages.map((page) => page.load()));
    write('a');
    clock.now += 59_000;
    await Promise.all(pages.map((page) => page.refresh(60_000)));
    expect(store.calls).toEqual(['load']);
    clock.now += 2000;
    await Promise.all(pages.map((page) => page.refresh(60_000)));
    await settle();
    expect(store.calls).toEqual(['load', 'load']);
    expect(pages.map((page) => keysIn(page.current()))).toEqual([['a'], ['a'], ['a']]);
  });

  it('waits for no other page while what it knows itself is young enough', async () => {
    const { browser, openPage, write, clock } = open();
    write('a');
    const page = openPage();
    await page.load();
    void browser.openPage().takeTurn(() => new Promise(() => {}));
    clock.now += 59_000;
    expect(await page.refresh(60_000)).toBeNull();
  });

  it('asks anew for who has just written, though another page was asking before', async () => {
    const { openPage, store, write, clock } = open();
    let answer = () => {};
    const [one, other] = [openPage(), openPage()];
    await one.load();
    clock.now += 1000;
    store.gate = new Promise((resolve) => {
      answer = resolve;
    });
    const first = one.refresh(0);
    await settle();
    clock.now += 1000;
    const second = other.refresh(0);
    write('a');
    answer();
    await Promise.all([first, second]);
    expect(store.calls).toEqual(['load', 'load', 'load']);
    expect(keysIn(other.current())).toEqual(['a']);
  });

  it('does not go back to what is kept while news are being kept', async () => {
    const { browser, openPage, write, store, clock } = open();
    const [one, other] = [openPage(), openPage()];
    await Promise.all([one.load(), other.load()]);
    await settle();
    write('a');
    clock.now += 60_000;
    browser.gate = new Promise(() => {});
    await one.refresh(0);
    await settle();
    await other.refresh(30_000);
    expect(keysIn(other.current())).toEqual(['a']);
    expect(store.calls).toEqual(['load', 'load']);
  });

  it('keeps the very list where a library has not changed', async () => {
    const { openPage, write, clock } = open();
    write('a', 'b');
    const [one, other] = [openPage(), openPage()];
    await Promise.all([one.load(), other.load()]);
    const listOf = (view: SharedView) => (view.kind === 'records' ? view.records : null);
    const before = [one, other].map((page) => listOf(page.current()));
    clock.now += 60_000;
    await one.refresh(0);
    await settle();
    expect([one, other].map((page) => listOf(page.current()) === before.shift())).toEqual([
      true,
      true,
    ]);
    expect(other.current()).toMatchObject({ checkedAt: clock.now });
  });

  it('keeps what is there where Zendesk does not answer, and says what failed', async () => {
    const { openPage, write, store, clock } = open();
    write('a');
    const page = openPage();
    await page.load();
    const before = page.current();
    store.failure = offline;
    clock.now += 60_000;
    expect(await page.refresh(0)).toEqual(offline);
    expect(page.current()).toEqual(before);
    store.failure = null;
    clock.now += 1000;
    expect(await page.refresh(0)).toBeNull();
  });

  it('does not ask for what another page was just refused', async () => {
    const { openPage, store, clock } = open();
    const pages = [openPage(), openPage(), openPage()];
    await Promise.all(pages.map((page) => page.load()));
    store.failure = offline;
    clock.now += 60_000;
    expect(await Promise.all(pages.map((page) => page.refresh(30_000)))).toEqual(
      pages.map(() => offline),
    );
    expect(store.calls).toEqual(['load', 'load']);
  });

  it('shows the failure where there is nothing else, and loads when asked again', async () => {
    const { openPage, write, store, clock } = open();
    store.failure = offline;
    const page = openPage();
    expect(await page.load()).toEqual(offline);
    expect(page.current()).toEqual(offline);
    store.failure = null;
    write('a');
    clock.now += 1000;
    expect(await page.load()).toBeNull();
    expect(keysIn(page.current())).toEqual(['a']);
  });

  it('asks of an account without the object once in five minutes, unless it is told to', async () => {
    const { browser, clock } = open();
    const store = new InMemoryRecordStore();
    const openPage = () =>
      new SharedRecords({
        object: OBJECT,
        place: browser.openPage(),
        loadStore: () => Promise.resolve(store),
        now: () => clock.now,
      });
    for (let page = 0; page < 5; page += 1) {
      expect(await openPage().load()).toMatchObject({ reason: 'missing-object' });
      clock.now += 10_000;
    }
    expect(store.calls).toEqual(['load']);
    expect(await openPage().refresh(0)).toMatchObject({ reason: 'missing-object' });
    clock.now += 6 * 60_000;
    await openPage().load();
    expect(store.calls).toEqual(['load', 'load', 'load']);
  });

  it('is not stopped for others by who has called it off', async () => {
    const { openPage, write, store } = open();
    write('a');
    const canceled = { kind: 'failed', reason: 'canceled' };
    const page = openPage();
    expect(await page.load({ signal: AbortSignal.abort() })).toMatchObject(canceled);
    expect(page.current()).toEqual({ kind: 'unknown' });
    expect(await openPage().load()).toBeNull();
    expect(store.calls).toEqual(['load', 'load']);
  });

  it('passes on what is asked of the loading', async () => {
    const { openPage, write } = open();
    write('a');
    const onProgress = jest.fn();
    await openPage().load({ onProgress });
    expect(onProgress).toHaveBeenLastCalledWith(1, 1);
  });

  it('counts a store that does not come as a lost connection', async () => {
    const { browser } = open();
    const page = new SharedRecords({
      object: OBJECT,
      place: browser.openPage(),
      loadStore: () => Promise.reject(new Error('the chunk did not load')),
      now: () => 7,
    });
    expect(await page.load()).toMatchObject({ kind: 'failed', reason: 'offline' });
  });

  describe('tells own writes to the other pages', () => {
    it('at once, and without asking Zendesk', async () => {
      const { openPage, store } = open();
      const [one, other] = [openPage(), openPage()];
      await Promise.all([one.load(), other.load()]);
      const record = await writeOwn(store, 'a');
      one.put(record);
      expect(keysIn(one.current())).toEqual(['a']);
      await settle();
      expect(keysIn(other.current())).toEqual(['a']);
      one.drop(record.id);
      await settle();
      expect(keysIn(other.current())).toEqual([]);
      expect(store.calls.filter((call) => call === 'load')).toHaveLength(1);
    });

    it('and keeps them for pages that are opened later', async () => {
      const { openPage, store } = open();
      const page = openPage();
      await page.load();
      page.put(await writeOwn(store, 'a'));
      await settle();
      const late = openPage();
      await late.load();
      expect(keysIn(late.current())).toEqual(['a']);
    });

    it('and does not lose those of two pages at once', async () => {
      const { openPage, store } = open();
      const [one, other] = [openPage(), openPage()];
      await Promise.all([one.load(), other.load()]);
      one.put(await writeOwn(store, 'a'));
      other.put(await writeOwn(store, 'b'));
      await settle();
      const late = openPage();
      await late.load();
      expect([one, other, late].map((page) => keysIn(page.current()))).toEqual([
        ['a', 'b'],
        ['a', 'b'],
        ['a', 'b'],
      ]);
    });

    it('and keeps them before an answer that was under way', async () => {
      const { openPage, store, clock } = open();
      const [one, other] = [openPage(), openPage()];
      await Promise.all([one.load(), other.load()]);
      const stale = jest.spyOn(store, 'loadRecords');
      stale.mockImplementation(async () => {
        await store.gate;
        return { kind: 'records', records: [] };
      });
      let answer = () => {};
      store.gate = new Promise((resolve) => {
        answer = resolve;
      });
      clock.now += 1000;
      const refreshing = one.refresh(0);
      await settle();
      clock.now += 1000;
      const written = store.writeAsOther(OBJECT, aDraft('a'));
      other.put(written);
      answer();
      await refreshing;
      await settle();
      expect([keysIn(one.current()), keysIn(other.current())]).toEqual([['a'], ['a']]);
    });

    it('and forgets them when Zendesk has been asked since', async () => {
      const { openPage, store, clock } = open();
      const page = openPage();
      await page.load();
      clock.now += 1000;
      const record = await writeOwn(store, 'a');
      page.put(record);
      store.deleteAsOther(OBJECT, record.id);
      clock.now += 1000;
      await page.refresh(0);
      expect(keysIn(page.current())).toEqual([]);
    });

    it('and tells two changes within a second apart', async () => {
      const { openPage, store } = open();
      const page = openPage();
      await page.load();
      const record = await writeOwn(store, 'a');
      page.put(record);
      page.put({ ...record, fields: { template: 'later' } });
      expect(page.current()).toMatchObject({ records: [{ fields: { template: 'later' } }] });
    });

    it('and does not go back to an older state of a record', async () => {
      const { openPage, store } = open();
      const page = openPage();
      await page.load();
      const before = await writeOwn(store, 'a');
      const after = store.writeAsOther(OBJECT, aDraft('a', 'later'));
      page.put(after);
      page.put(before);
      expect(page.current()).toMatchObject({ records: [{ fields: { template: 'later' } }] });
    });
  });

  describe('of a large library', () => {
    const large = async () => {
      const world = open();
      world.write(...Array.from({ length: 250 }, (_, index) => `k${index}`));
      const page = world.openPage();
      await page.load();
      world.store.calls.length = 0;
      world.clock.now += 60_000;
      return { ...world, page };
    };

    it('only glances at what has not changed, and keeps the very list', async () => {
      const { page, store, clock } = await large();
      const before = page.current();
      await page.refresh(0);
      expect(store.calls).toEqual(['newest 1']);
      const after = page.current();
      expect(after).toMatchObject({ checkedAt: clock.now });
      expect(after.kind === 'records' && after.records).toBe(
        before.kind === 'records' && before.records,
      );
    });

    it('loads only what was changed and created', async () => {
      const { page, store, write } = await large();
      write('k7', 'new');
      await page.refresh(0);
      expect(store.calls).toEqual(['newest 1', 'newest 100']);
      expect(keysIn(page.current())).toHaveLength(251);
    });

    it('loads all where something was deleted, or more was changed than a page holds', async () => {
      const { page, store, write, clock } = await large();
      const [first] = store.recordsOf(OBJECT);
      store.deleteAsOther(OBJECT, first?.id ?? '');
      await page.refresh(0);
      expect(store.calls).toEqual(['newest 1', 'load']);
      expect(keysIn(page.current())).toHaveLength(249);
      store.calls.length = 0;
      write(...Array.from({ length: 120 }, (_, index) => `k${index + 50}`));
      clock.now += 60_000;
      await page.refresh(0);
      expect(store.calls).toEqual(['newest 1', 'newest 100', 'load']);
    });

    it('does not load all again and again where the count lags behind', async () => {
      const { page, store, clock } = await large();
      const newest = store.loadNewest.bind(store);
      jest.spyOn(store, 'loadNewest').mockImplementation(async (...asked) => {
        const answer = await newest(...asked);
        return answer.kind === 'newest' ? { ...answer, count: 240 } : answer;
      });
      await page.refresh(0);
      expect(store.calls).toEqual(['newest 1', 'load']);
      clock.now += 60_000;
      await page.refresh(0);
      expect(store.calls).toEqual(['newest 1', 'load', 'newest 1']);
    });

    it('expects own writes in the count', async () => {
      const { page, store, clock } = await large();
      await page.refresh(0);
      page.put(await writeOwn(store, 'own'));
      store.calls.length = 0;
      clock.now += 60_000;
      await page.refresh(0);
      expect(store.calls).toEqual(['newest 1']);
    });
  });

  describe('in a browser that refuses', () => {
    it('storage: every page loads for itself, and hears of the others’ writes', async () => {
      const { openPage, write, store } = open(new InMemoryBrowser('storage'));
      write('a');
      const [one, other] = [openPage(), openPage()];
      await one.load();
      await other.load();
      one.put(await writeOwn(store, 'b'));
      await settle();
      expect(keysIn(other.current())).toEqual(['a', 'b']);
      expect(await one.refresh(0)).toBeNull();
    });

    it('channels: pages see others’ writes when they look again', async () => {
      const { openPage, store, clock } = open(new InMemoryBrowser('channel'));
      const [one, other] = [openPage(), openPage()];
      await Promise.all([one.load(), other.load()]);
      one.put(await writeOwn(store, 'a'));
      clock.now += 1000;
      await other.refresh(0);
      expect(keysIn(other.current())).toEqual(['a']);
      expect(keysIn(one.current())).toEqual(['a']);
    });

    it('locks, storage and channels: a page works alone', async () => {
      const { openPage, write, store, clock } = open(
        new InMemoryBrowser('locks', 'storage', 'channel'),
      );
      write('a');
      const page = openPage();
      await Promise.all([page.load(), page.load()]);
      expect(store.calls).toEqual(['load']);
      page.put(await writeOwn(store, 'b'));
      clock.now += 1000;
      await page.refresh(0);
      expect(keysIn(page.current())).toEqual(['a', 'b']);
    });
  });

  it.each([
    ['a word', 'hello'],
    ['another version’s', { version: 9, entries: [] }],
    ['half of it', { records: [{ id: 'r1' }], checkedAt: 5, count: null, trouble: null }],
  ])('takes what it does not understand for nothing: %s', async (_name, kept) => {
    const { browser, openPage, write } = open();
    browser.kept = kept;
    write('a');
    const page = openPage();
    const nonsense = browser.openPage();
    await page.load();
    nonsense.tell(kept);
    nonsense.tell({ kind: 'put', record: kept });
    await settle();
    expect(keysIn(page.current())).toEqual(['a']);
  });

  it('takes a time in the future for no time', async () => {
    const { openPage, store, clock } = open();
    const page = openPage();
    await page.load();
    clock.now -= 3_600_000;
    await page.refresh(60_000);
    expect(store.calls).toEqual(['load', 'load']);
  });

  it('hears nothing any more when it is closed', async () => {
    const { openPage, store } = open();
    const [one, other] = [openPage(), openPage()];
    await Promise.all([one.load(), other.load()]);
    other.close();
    one.put(await writeOwn(store, 'a'));
    await settle();
    expect(keysIn(other.current())).toEqual([]);
  });
});
