import type { RestCall } from '../../src/zendesk/zaf/callRest';
import { RestLine } from '../../src/zendesk/zaf/RestLine';
import { done, refused, ScriptedClient, see, type Script } from './ScriptedClient';

const GET: RestCall = { method: 'GET', url: '/api/v2/things.json?page[size]=100' };
const POST: RestCall = { method: 'POST', url: '/api/v2/things.json', body: { thing: { a: 1 } } };
const fine = done({ things: [] });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Asks once and tells what came of it, what was waited for, and how long it took, in seconds. */
async function ask(call: RestCall, ...scripts: Script[]) {
  const client = new ScriptedClient(scripts);
  const waits: number[] = [];
  const start = Date.now();
  const answer = await see(
    new RestLine(client).ask(call, { onWait: (seconds) => waits.push(seconds) }),
  );
  return { answer, waits, client, tookSeconds: Math.round((Date.now() - start) / 1000) };
}

describe('RestLine', () => {
  it('gives the body, and asks for the whole response without letting ZAF wait unseen', async () => {
    const { answer, client } = await ask(POST, done({ thing: 1 }, 201));
    expect(answer).toEqual({ kind: 'answer', body: { thing: 1 } });
    expect(client.requests).toEqual([
      {
        url: POST.url,
        type: 'POST',
        contentType: 'application/json',
        data: '{"thing":{"a":1}}',
        httpCompleteResponse: true,
        autoRetry: false,
      },
    ]);
  });

  it.each([
    ['no content', { resolves: { status: 204, responseText: '', headers: {} } }, undefined],
    ['a body alone, from an older host', { resolves: { things: [] } }, { things: [] }],
    ['JSON that came as text', { resolves: { status: 200, responseText: '{"a":1}' } }, { a: 1 }],
  ])('takes %s', async (_name, script, body) => {
    expect((await ask(GET, script)).answer).toEqual({ kind: 'answer', body });
  });

  it('waits as long as Zendesk asks, and says so', async () => {
    const page = '<html><body><h1>Rate limit exceeded</h1></body></html>';
    const { answer, waits, tookSeconds } = await ask(
      POST,
      refused(429, page, { 'Retry-After': '93' }),
      fine,
    );
    expect(answer.kind).toBe('answer');
    expect(waits).toEqual([93, 0]);
    expect(tookSeconds).toBe(93);
  });

  it('waits longer each time where Zendesk does not say how long, and gives up in the end', async () => {
    const { answer, waits, client } = await ask(GET, refused(429, 'Too many'));
    expect(answer).toEqual({
      kind: 'failed',
      reason: 'rate-limited',
      detail: 'GET /api/v2/things.json was answered with 429: Too many',
    });
    expect(waits).toEqual([5, 0, 15, 0, 30, 0, 60, 0]);
    expect(client.requests).toHaveLength(5);
  });

  it('does not wait an hour', async () => {
    const { answer, waits, client } = await ask(GET, refused(429, '', { 'retry-after': '3600' }));
    expect(answer).toMatchObject({ kind: 'failed', reason: 'rate-limited' });
    expect(waits).toEqual([]);
    expect(client.requests).toHaveLength(1);
  });

  it.each(['', 'Fri, 01 Jan 2027 00:00:00 GMT', '-3', 'NaN'])(
    'makes do with a Retry-After of %j',
    async (retryAfter) => {
      const limit = refused(429, null, { 'retry-after': retryAfter });
      const { answer, waits } = await ask(GET, limit, fine);
      expect(answer.kind).toBe('answer');
      expect(waits[0]).toBeGreaterThanOrEqual(1);
    },
  );

  it('waits out maintenance that has an end', async () => {
    const { answer, waits } = await ask(POST, refused(503, null, { 'retry-after': '30' }), fine);
    expect(answer.kind).toBe('answer');
    expect(waits).toEqual([30, 0]);
  });

  it('asks again where two writes have met in the database', async () => {
    const { answer, waits, client } = await ask(POST, refused(409), refused(409), fine);
    expect(answer.kind).toBe('answer');
    expect(client.requests).toHaveLength(3);
    expect(waits).toEqual([]);
    expect((await ask(POST, refused(409))).answer).toMatchObject({ reason: 'busy' });
  });

  it('reads again where Zendesk is in trouble, and writes nothing twice', async () => {
    const read = await ask(GET, refused(500), refused(503), fine);
    expect(read.answer.kind).toBe('answer');
    const write = await ask(POST, refused(503), fine);
    expect(write.answer).toMatchObject({ kind: 'failed', reason: 'busy' });
    expect(write.client.requests).toHaveLength(1);
  });

  it('gives up a request that is not answered in time, and does not hear a late answer', async () => {
    const write = await ask(POST, 'never');
    expect(write.answer).toEqual({
      kind: 'failed',
      reason: 'offline',
      detail: 'No answer to POST /api/v2/things.json.',
    });
    expect(write.tookSeconds).toBe(20);
    const read = await ask(GET, 'never', fine);
    expect(read.answer.kind).toBe('answer');
    expect((await ask(GET, 'never')).client.requests).toHaveLength(2);
  });

  it.each([
    ['status 0', { status: 0, statusText: 'error', responseText: '' }],
    ['nothing', undefined],
    ['an Error', new Error('gone')],
    ['a word', 'gone'],
  ])('takes a rejection with %s for a lost connection', async (_name, rejects) => {
    expect((await ask(POST, { rejects })).answer).toMatchObject({
      kind: 'failed',
      reason: 'offline',
    });
  });

  it('takes an SDK that throws at once for a lost connection', async () => {
    const client = new ScriptedClient([]);
    jest.spyOn(client, 'request').mockImplementation(() => {
      throw new Error('not registered');
    });
    expect(await see(new RestLine(client).ask(POST))).toMatchObject({ reason: 'offline' });
  });

  it('tells what is not there from what failed', async () => {
    const missing = { error: 'RecordNotFound', description: 'Not found' };
    expect((await ask(GET, refused(404, missing))).answer).toMatchObject({ kind: 'absent' });
  });

  it('asks one after the other, in order', async () => {
    const client = new ScriptedClient([refused(429, null, { 'retry-after': '2' }), fine]);
    const line = new RestLine(client);
    const order: string[] = [];
    const first = line.ask({ method: 'GET', url: '/a' }).then(() => order.push('a'));
    const second = line.ask({ method: 'GET', url: '/b' }).then(() => order.push('b'));
    await see(Promise.all([first, second]));
    expect(client.asked).toEqual(['GET /a', 'GET /a', 'GET /b']);
    expect(order).toEqual(['a', 'b']);
  });

  it('stops waiting when the signal comes', async () => {
    const client = new ScriptedClient([refused(429, null, { 'retry-after': '60' }), fine]);
    const stop = new AbortController();
    const waits: number[] = [];
    const options = { signal: stop.signal, onWait: (seconds: number) => waits.push(seconds) };
    const asking = new RestLine(client).ask(GET, options);
    setTimeout(() => stop.abort(), 1000);
    const start = Date.now();
    expect(await see(asking)).toMatchObject({ kind: 'failed', reason: 'canceled' });
    expect(Date.now() - start).toBeLessThan(5000);
    expect(waits).toEqual([60, 0]);
    expect(client.requests).toHaveLength(1);
  });
});
