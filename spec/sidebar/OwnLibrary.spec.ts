import { OwnLibrary, type SharedReplies } from '../../src/sidebar/OwnLibrary';
import { Watchable } from '../../src/Watchable';
import type { RecordFailure, StoredRecord } from '../../src/zendesk/RecordStore';
import type { SharedView } from '../../src/zendesk/SharedRecords';
import { aContent } from '../support/aContent';
import { aRecord } from '../support/aRecord';

const failure: RecordFailure = { kind: 'failed', reason: 'missing-object', detail: '' };

function record(key = 'ours', fields: Record<string, unknown> = {}): StoredRecord {
  const whole = aRecord(aContent(key));
  return { ...whole, fields: { ...whole.fields, ...fields } };
}

/** What a browser shares, without a browser: `give` is what it remembers or Zendesk tells. */
class Shared extends Watchable<SharedView> implements SharedReplies {
  ages: number[] = [];

  constructor(private readonly answer: Promise<RecordFailure | null>) {
    super({ kind: 'unknown' });
  }

  recall = () => Promise.resolve();
  load = () => this.answer;
  refresh = (ageMs: number) => {
    this.ages.push(ageMs);
    return Promise.resolve(null);
  };
  give(records: readonly StoredRecord[]): void {
    this.show({ kind: 'records', records, checkedAt: 0 });
  }
}

function keysIn(library: OwnLibrary): string[] {
  return library.current().kept.map(({ entry }) => entry.key);
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('OwnLibrary', () => {
  it('waits for Zendesk no longer than the browser has looked, where built-in replies will do', async () => {
    const shared = new Shared(new Promise(() => {}));
    const library = new OwnLibrary(Promise.resolve(shared), true);
    let ready = false;
    void library.ready.then(() => (ready = true));
    await jest.advanceTimersByTimeAsync(10);
    expect(ready).toBe(true);
  });

  it('waits for what is known where the built-in replies are not wanted', async () => {
    const shared = new Shared(new Promise(() => {}));
    const library = new OwnLibrary(Promise.resolve(shared), false);
    let ready = false;
    void library.ready.then(() => (ready = true));
    await jest.advanceTimersByTimeAsync(10);
    expect(ready).toBe(false);
    shared.give([record()]);
    await jest.advanceTimersByTimeAsync(0);
    expect(ready).toBe(true);
    expect(keysIn(library)).toEqual(['ours']);
    expect(library.current().withBuiltIn).toBe(false);
  });

  it('does not keep the agent waiting where nobody answers', async () => {
    const library = new OwnLibrary(new Promise(() => {}), true);
    let ready = false;
    void library.ready.then(() => (ready = true));
    await jest.advanceTimersByTimeAsync(400);
    expect(ready).toBe(true);
    expect(keysIn(library)).toEqual([]);
  });

  it('serves with the built-in replies where there are no records to be had', async () => {
    const library = new OwnLibrary(Promise.resolve(new Shared(Promise.resolve(failure))), false);
    await library.ready;
    expect(library.current()).toEqual({ kept: [], withBuiltIn: true });
  });

  it('says so, and goes on, where its code does not load', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
    const library = new OwnLibrary(Promise.reject(new Error('Loading chunk failed.')), true);
    await library.ready;
    expect(keysIn(library)).toEqual([]);
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });

  it('passes over records that are no reply, and names them in the log', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
    const shared = new Shared(Promise.resolve(null));
    const library = new OwnLibrary(Promise.resolve(shared), true);
    await library.ready;
    shared.give([record(), record('odd', { status: 'hot' })]);
    expect(keysIn(library)).toEqual(['ours']);
    expect(warn).toHaveBeenCalledWith(expect.any(String), ['odd']);
    warn.mockRestore();
  });

  it('tells of a change once, and not of a look that found nothing new', async () => {
    const shared = new Shared(Promise.resolve(null));
    const library = new OwnLibrary(Promise.resolve(shared), true);
    await library.ready;
    const listener = jest.fn();
    library.subscribe(listener);
    const records = [record()];
    shared.give(records);
    shared.give(records);
    expect(listener).toHaveBeenCalledTimes(1);
    shared.give([...records, record('more')]);
    expect(keysIn(library)).toEqual(['ours', 'more']);
  });

  it('reads again only what has changed', async () => {
    const shared = new Shared(Promise.resolve(null));
    const library = new OwnLibrary(Promise.resolve(shared), true);
    await library.ready;
    shared.give([record()]);
    const [before] = library.current().kept;
    shared.give([record(), record('more')]);
    expect(library.current().kept[0]).toBe(before);
  });

  it('looks again by itself after the first answer, and no oftener than once a minute', async () => {
    const shared = new Shared(Promise.resolve(null));
    const library = new OwnLibrary(Promise.resolve(shared), true);
    await jest.advanceTimersByTimeAsync(10);
    library.refresh();
    expect(shared.ages).toEqual([60_000, 60_000]);
  });
});
