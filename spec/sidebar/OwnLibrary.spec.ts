import type { Entry } from '../../src/library/Entry';
import { writeRecord } from '../../src/library/records/writeRecord';
import { OwnLibrary, type SharedReplies } from '../../src/sidebar/OwnLibrary';
import { Watchable } from '../../src/Watchable';
import type { RecordFailure, StoredRecord } from '../../src/zendesk/RecordStore';
import type { SharedView } from '../../src/zendesk/SharedRecords';

const ENTRY: Entry = {
  key: 'ours',
  title: 'Ours',
  states: ['worried'],
  situations: [],
  family: 'make-right',
  channels: [],
  language: 'en',
  template: 'I will look into it.',
  facts: [],
};
const failure: RecordFailure = { kind: 'failed', reason: 'missing-object', detail: '' };

function record(changes: Partial<Entry> = {}, fields: Record<string, unknown> = {}): StoredRecord {
  const content = {
    entry: { ...ENTRY, ...changes },
    status: 'active' as const,
    position: 0,
    origin: null,
  };
  const written = writeRecord(content);
  if (written.kind === 'too-large') throw new Error('too large');
  const { name, externalId } = written.draft;
  const stamp = { createdAt: '', updatedAt: '', createdBy: null, updatedBy: null };
  return {
    id: content.entry.key,
    name,
    externalId,
    fields: { ...written.draft.fields, ...fields },
    ...stamp,
  };
}

/** What a browser shares, without a browser: `give` is what it remembers or Zendesk tells. */
class Shared extends Watchable<SharedView> implements SharedReplies {
  ages: number[] = [];

  constructor(private readonly answer: Promise<RecordFailure | null>) {
    super({ kind: 'unknown' });
  }

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
  it('is ready once the browser has said what it remembers', async () => {
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
    shared.give([record(), record({ key: 'odd' }, { status: 'hot' })]);
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
    shared.give([...records, record({ key: 'more' })]);
    expect(keysIn(library)).toEqual(['ours', 'more']);
  });

  it('looks again by itself after the first answer, and no oftener than once a minute', async () => {
    const shared = new Shared(Promise.resolve(null));
    const library = new OwnLibrary(Promise.resolve(shared), true);
    await jest.advanceTimersByTimeAsync(10);
    library.refresh();
    expect(shared.ages).toEqual([60_000, 60_000]);
  });
});
