import { Adding } from '../../../src/admin/exchange/Adding';
import { aContent } from '../../support/aContent';
import { aDesk, aGate, keysOf, settle } from '../library/aDesk';

const contents = (count: number) =>
  Array.from({ length: count }, (_, index) => aContent(`reply-${index}`, { position: index }));

describe('Adding', () => {
  it('writes all and tells how many', async () => {
    const { desk } = await aDesk();
    const adding = new Adding(desk);
    await adding.add(contents(120));
    expect(adding.current()).toEqual({ kind: 'finished', done: 120, total: 120, refused: [] });
    expect(keysOf(desk)).toHaveLength(120);
  });

  it('tells how far it is', async () => {
    const { desk } = await aDesk();
    const adding = new Adding(desk);
    const seen: number[] = [];
    adding.subscribe(() => {
      const view = adding.current();
      if (view.kind === 'adding') seen.push(view.done);
    });
    await adding.add(contents(250));
    expect(seen).toEqual(expect.arrayContaining([0, 100, 200, 250]));
  });

  it('stops where the connection is lost, and goes on with the rest and nothing else', async () => {
    const { desk, store } = await aDesk();
    store.writesLeft = 130;
    const adding = new Adding(desk);
    await adding.add(contents(200));
    const stopped = adding.current();
    expect(stopped).toMatchObject({ kind: 'stopped', done: 130, total: 200 });
    expect(stopped.kind === 'stopped' && stopped.rest).toHaveLength(70);
    expect(stopped.kind === 'stopped' && stopped.why.reason).toBe('offline');

    store.writesLeft = null;
    store.calls.splice(0);
    await adding.continue();
    expect(adding.current()).toMatchObject({ kind: 'finished', done: 200, total: 200 });
    expect(keysOf(desk)).toHaveLength(200);
    expect(store.calls.filter((call) => call.startsWith('write'))).toEqual(['write 70']);
  });

  it('can go on where Zendesk refuses a job as a whole: that says nothing of its replies', async () => {
    const { desk, store } = await aDesk();
    store.writeFailure = { kind: 'failed', reason: 'invalid', detail: 'too many jobs' };
    const adding = new Adding(desk);
    await adding.add(contents(8));
    expect(adding.current()).toMatchObject({ kind: 'stopped', done: 0, total: 8 });
    store.writeFailure = null;
    await adding.continue();
    expect(adding.current()).toMatchObject({ kind: 'finished', done: 8, refused: [] });
  });

  it('lists what is refused, and writes the others', async () => {
    const { desk, store } = await aDesk();
    store.refused = new Map([['reply-3', 'No.']]);
    const adding = new Adding(desk);
    await adding.add([...contents(8), aContent('broken', {}, { template: '{{ nobody }}' })]);
    const view = adding.current();
    expect(view).toMatchObject({ kind: 'finished', done: 7 });
    const refused = view.kind === 'finished' ? view.refused : [];
    expect(refused.map(({ content, why }) => [content.entry.key, why.kind]).sort()).toEqual([
      ['broken', 'invalid'],
      ['reply-3', 'failed'],
    ]);
  });

  it('can be stopped by the admin, and what is done stays', async () => {
    const { desk, store } = await aDesk();
    const { gate, open } = aGate();
    const adding = new Adding(desk);
    store.gate = gate;
    const added = adding.add(contents(300));
    await settle();
    adding.cancel();
    expect(adding.current()).toMatchObject({ kind: 'adding', canceling: true });
    open();
    await added;
    const view = adding.current();
    expect(view).toMatchObject({ kind: 'stopped', total: 300, why: { reason: 'canceled' } });
    expect(view.kind === 'stopped' && view.done + view.rest.length).toBe(300);
  });

  it('tells when Zendesk asks for a pause', async () => {
    const { desk, store } = await aDesk();
    const { gate, open } = aGate();
    const adding = new Adding(desk);
    store.gate = gate;
    store.waitSeconds = 7;
    const added = adding.add(contents(10));
    await settle();
    expect(adding.current()).toMatchObject({ kind: 'adding', waitingSeconds: 7 });
    open();
    await added;
    expect(adding.current().kind).toBe('finished');
  });
});
