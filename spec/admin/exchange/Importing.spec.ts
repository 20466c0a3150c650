import { Importing } from '../../../src/admin/exchange/Importing';
import { writeCsv } from '../../../src/editing/exchange/writeCsv';
import { writeJson } from '../../../src/editing/exchange/writeJson';
import { aContent } from '../../support/aContent';
import { aDesk, keysOf, shown } from '../library/aDesk';

const aFile = (text: string, name = 'replies.json') => new File([text], name);

const contents = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aContent(`reply-${index}`, { position: index }, { title: `Reply ${index}` }),
  );

function planOf(importing: Importing) {
  const view = importing.current();
  if (view.kind !== 'plan') throw new Error(`There is no plan: ${view.kind}.`);
  return view.plan;
}

/** Node keeps nothing for after a reload, which the console is told. */
beforeEach(() => void jest.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

describe('Importing', () => {
  it('writes nothing before the admin has seen the dry run', async () => {
    const { desk, store } = await aDesk();
    const importing = new Importing(desk);
    await importing.open(aFile(writeJson(contents(3))));
    expect(planOf(importing).counts).toEqual({ create: 3, update: 0, same: 0, refused: 0 });
    expect(store.calls.filter((call) => call.startsWith('write'))).toEqual([]);
    expect(keysOf(desk)).toEqual([]);
  });

  it.each([
    ['JSON', writeJson, 'replies.json'],
    ['CSV', writeCsv, 'replies.csv'],
  ] as const)('takes an export back as it was, through %s', async (_name, write, name) => {
    const before = contents(7);
    const { desk } = await aDesk();
    const importing = new Importing(desk);
    await importing.open(aFile(write(before), name));
    await importing.apply(false);
    expect(importing.adding.current()).toMatchObject({ kind: 'finished', done: 7 });
    const after = desk
      .current()
      .entries.map(({ entry, status, position, origin }) => ({ entry, status, position, origin }));
    expect(after).toEqual(before);

    await importing.open(aFile(write(before), name));
    expect(planOf(importing).counts).toEqual({ create: 0, update: 0, same: 7, refused: 0 });
  });

  it('makes drafts of new replies if told so, and leaves the status of the others to the file', async () => {
    const { desk } = await aDesk([aContent('reply-0', {}, { title: 'Before' })]);
    const importing = new Importing(desk);
    await importing.open(aFile(writeJson(contents(2))));
    await importing.apply(true);
    expect(shown(desk, 'reply-0').status).toBe('active');
    expect(shown(desk, 'reply-0').entry.title).toBe('Reply 0');
    expect(shown(desk, 'reply-1').status).toBe('draft');
  });

  it('finds what was written already the same when it begins anew after a failure half way', async () => {
    const { desk, store } = await aDesk();
    store.writesLeft = 110;
    const first = new Importing(desk);
    await first.open(aFile(writeJson(contents(200))));
    await first.apply(false);
    expect(first.adding.current()).toMatchObject({ kind: 'stopped', done: 110 });

    store.writesLeft = null;
    await desk.refresh();
    const second = new Importing(desk);
    await second.open(aFile(writeJson(contents(200))));
    expect(planOf(second).counts).toEqual({ create: 90, update: 0, same: 110, refused: 0 });
    await second.apply(false);
    expect(keysOf(desk)).toHaveLength(200);
  });

  it('goes on with an import of before from its rows alone', async () => {
    const { desk } = await aDesk([aContent('reply-0', {}, { title: 'Reply 0' })]);
    const importing = new Importing(desk);
    const rows = contents(3).map(({ entry, ...rest }, index) => ({
      line: index + 2,
      given: { ...entry, ...rest },
      problems: [],
    }));
    await importing.resume({ name: 'replies.csv', at: 0, rows });
    expect(planOf(importing).counts).toEqual({ create: 2, update: 0, same: 1, refused: 0 });
  });

  it('says that a file is too big without reading it', async () => {
    const { desk } = await aDesk();
    const importing = new Importing(desk);
    const huge = Object.defineProperty(aFile(''), 'size', { value: 3_000_000_000 });
    await importing.open(huge);
    expect(importing.current()).toMatchObject({
      kind: 'choose',
      trouble: { code: 'too-big', values: { megabytes: 2862, max: 20 } },
    });
  });

  it('says that a file cannot be read (any more)', async () => {
    const { desk } = await aDesk();
    const importing = new Importing(desk);
    const gone = Object.assign(aFile('x'), {
      arrayBuffer: () => Promise.reject(new Error('gone')),
    });
    await importing.open(gone);
    expect(importing.current()).toMatchObject({ kind: 'choose', trouble: { kind: 'gone' } });
    expect(console.warn).toHaveBeenCalledTimes(1);
  });

  it('can be stopped while it reads, and begins anew with another file', async () => {
    const { desk } = await aDesk();
    const importing = new Importing(desk);
    const opened = importing.open(aFile(writeCsv(contents(2000)), 'replies.csv'));
    importing.cancel();
    await opened;
    expect(importing.current()).toEqual({ kind: 'choose', trouble: null, unfinished: null });
    await importing.open(aFile(writeJson(contents(1))));
    expect(planOf(importing).counts.create).toBe(1);
  });

  it('imports where the browser keeps nothing for after a reload, and does not promise it', async () => {
    const { desk } = await aDesk();
    const importing = new Importing(desk);
    await importing.start();
    await importing.open(aFile(writeJson(contents(2))));
    await importing.apply(false);
    expect(importing.current()).toMatchObject({ kind: 'adding', keptForLater: false });
    expect(keysOf(desk)).toHaveLength(2);
  });
});
