import { HostPage, registered } from './HostPage';
import { isTrustedOrigin } from './isTrustedOrigin';

const from = { appGuid: 'G1', instanceGuid: 'G1' };

// Else the five minutes of an unanswered call would keep the process.
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('The handshake of the client like the CDN build', () => {
  it('is said at once, and all else in the order of the calls once the app is registered', async () => {
    const page = new HostPage();
    const { client } = page;
    if (client === false) throw new Error('The app did not start.');
    client.on('ticket.status.changed', () => {});
    const asked = client.get(['ticket.id']);
    expect(page.take()).toEqual([
      { key: 'iframe.handshake', message: { version: '2.1.2' }, ...from },
    ]);
    page.register();
    expect(page.take()).toEqual([
      { key: 'iframe.on:context.updated', message: { subscriberCount: 1 }, ...from },
      { key: 'iframe.on:ticket.status.changed', message: { subscriberCount: 1 }, ...from },
      { id: 1, request: 'get', params: ['ticket.id'], ...from },
    ]);
    page.post({ id: 1, result: { errors: {}, 'ticket.id': 7 } });
    expect(await asked).toEqual({ errors: {}, 'ticket.id': 7 });
    expect(await client.metadata()).toEqual({ appId: 7 });
    expect(await client.context()).toEqual({ instanceGuid: 'G1' });
  });

  it('needs an origin and a guid, in the query or in the hash', () => {
    const origin = 'https://brightside.zendesk.com';
    expect(new HostPage(origin, '?app_guid=G1').client).toBe(false);
    expect(new HostPage(origin, `?origin=${origin}`).client).toBe(false);
    const inHash = new HostPage(origin, '', `#origin=${origin}&app_guid=G1`);
    expect(inHash.posted).toHaveLength(1);
  });

  it('says again, registered a second time, what it had kept back', () => {
    const page = new HostPage();
    if (page.client !== false) void page.client.invoke('resize', { height: '1px' });
    page.register();
    const once = page.take();
    page.register();
    expect(page.take()).toEqual(once.slice(1));
  });

  it('hears its parent only, and from its own origin only', () => {
    const page = new HostPage();
    const heard = jest.fn();
    if (page.client !== false) page.client.on('app.registered', heard);
    const registration = { key: 'zaf.app.registered', message: {} };
    page.post(registration, { origin: 'https://elsewhere.example' });
    page.post(registration, { source: {} });
    page.post('no JSON');
    expect(heard).not.toHaveBeenCalled();
    page.post(JSON.stringify(registration));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('The hosts that the client like the CDN build talks to', () => {
  it.each([
    'https://brightside.zendesk.com',
    'http://localhost:4577',
    'https://localhost',
    'http://127.0.0.1:8080',
    'https://a.b.zd-staging.com',
  ])('are such as %s', (origin) => {
    expect(isTrustedOrigin(origin)).toBe(true);
  });

  it.each([
    'http://brightside.zendesk.com',
    'https://zendesk.com.evil.example',
    'https://evilzendesk.com',
    'https://brightside.zendesk.com:8443',
    'http://0.0.0.0:4577',
    'http://host.docker.internal',
    'https://brightside.zendesk.com/',
    'null',
  ])('are not such as %s', (origin) => {
    expect(isTrustedOrigin(origin)).toBe(false);
  });

  it('are told, else, and nobody else hears a word of the app', () => {
    const page = new HostPage('https://evil.example');
    if (page.client !== false) page.client.on('ticket.status.changed', () => {});
    page.register();
    expect(page.take()).toEqual([
      {
        key: '__track__',
        message: {
          event_name: 'invalid_sdk_origin',
          event_type: 'increment',
          data: 1,
          tags: ['origin:https://evil.example'],
        },
        ...from,
      },
    ]);
    expect(page.document.documentElement.textContent).toBe('Invalid domain https://evil.example');
  });
});

describe('A call of the client like the CDN build', () => {
  const error = { name: 'APINotFoundError', message: 'No such Api', stack: '', path: 'p' };

  it('rejects with the error of its single path', async () => {
    const page = registered();
    const asked = page.client.get('p');
    page.post({ id: 1, result: { errors: { p: error } } });
    await expect(asked).rejects.toMatchObject({
      name: 'APINotFoundError',
      message: '"p" No such Api',
    });
  });

  it('resolves with the errors of several paths', async () => {
    const page = registered();
    const asked = page.client.get(['p', 'q']);
    page.post({ id: 1, result: { errors: { p: error }, q: 1 } });
    expect(await asked).toEqual({ errors: { p: error }, q: 1 });
  });

  it('without a result rejects with a TypeError, or resolves with nothing where it was of several', async () => {
    const page = registered();
    const [one, several] = [page.client.get('p'), page.client.get(['p'])];
    page.post({ id: 1 });
    page.post({ id: 2 });
    await expect(one).rejects.toBeInstanceOf(TypeError);
    expect(await several).toBeUndefined();
  });

  it('rejects with an error as a whole, and resolves with one that has no name', async () => {
    const page = registered();
    const [named, nameless] = [page.client.set('p', 1), page.client.invoke('p')];
    page.post({ id: 1, error: { name: 'InternalError', message: 'broken' } });
    page.post({ id: 2, error: { message: 'broken' } });
    await expect(named).rejects.toMatchObject({ name: 'InternalError', message: 'broken' });
    expect(await nameless).toEqual({ message: 'broken' });
  });

  it('throws at once what is wrong with its arguments', () => {
    const { client, posted } = registered();
    expect(() => client.get([7 as never])).toThrow('accepts a string or array of strings');
    expect(() => client.set('p')).toThrow('requires a value');
    expect(() => client.set([] as never)).toThrow('key and value pair');
    expect(() => client.invoke({ p: [1] })).toThrow('array of strings');
    expect(() => client.invoke({ 'instances.create': [], p: [] })).toThrow('Illegal bulk call');
    expect(posted).toEqual([]);
  });

  it('is given up after five minutes with an Error, and told as late', async () => {
    const page = registered();
    const asked = page.client.get('ticket.id').catch((reason: unknown) => reason);
    page.take();
    await jest.advanceTimersByTimeAsync(299_999);
    expect(page.take()).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(String(await asked)).toBe('Error: Invocation request timeout');
    expect(page.take()).toMatchObject([{ key: '__track__' }]);
    page.post({ id: 1, result: { errors: {}, 'ticket.id': 7 } });
  });

  it('has all the time where a person has to do something first', async () => {
    const page = registered();
    const asked = page.client.invoke('instances.create', {});
    await jest.advanceTimersByTimeAsync(3_600_000);
    page.post({ id: 1, result: { errors: {} } });
    expect(await asked).toEqual({ errors: {} });
  });

  it('is counted where its answer took more than ten seconds', async () => {
    const page = registered();
    const asked = page.client.get('ticket.id');
    page.take();
    await jest.advanceTimersByTimeAsync(12_000);
    page.post({ id: 1, result: { errors: {}, 'ticket.id': 7 } });
    expect(await asked).toMatchObject({ 'ticket.id': 7 });
    expect(page.take()).toEqual([
      {
        key: '__track__',
        message: {
          event_name: 'sdk_request_timeout',
          event_type: 'increment',
          data: 1,
          tags: ['action:get-ticket.id', 'request_response_time:10-20'],
        },
        ...from,
      },
    ]);
  });
});

describe('A request of the client like the CDN build', () => {
  it('takes its handlers back once it is answered', async () => {
    const page = registered();
    const asked = page.client.request('/api/v2/users/me.json');
    expect(page.take()).toEqual([
      { key: 'iframe.on:request:1.done', message: { subscriberCount: 1 }, ...from },
      { key: 'iframe.on:request:1.fail', message: { subscriberCount: 1 }, ...from },
      { key: 'request:1', message: { url: '/api/v2/users/me.json' }, ...from },
    ]);
    page.post({ key: 'zaf.request:1.done', message: { responseArgs: [{ user: 1 }, 'success'] } });
    expect(await asked).toEqual({ user: 1 });
    expect(page.take()).toEqual([
      { key: 'iframe.off:request:1.fail', message: { subscriberCount: 0 }, ...from },
      { key: 'iframe.off:request:1.done', message: { subscriberCount: 0 }, ...from },
    ]);
  });

  it('rejects with the first thing that the host says, and has no end of its own', async () => {
    const page = registered();
    const asked = page.client.request({ url: '/api/v2/x', type: 'GET' });
    await jest.advanceTimersByTimeAsync(3_600_000);
    page.post({
      key: 'zaf.request:1.fail',
      message: { responseArgs: [{ status: 404 }, 'error', 'Not Found'] },
    });
    await expect(asked).rejects.toEqual({ status: 404 });
  });
});

describe('A hook of the client like the CDN build', () => {
  const settle = () => jest.advanceTimersByTimeAsync(0);
  const hook = { key: 'zaf.ticket.save', needsReply: true };
  const replyOf = (error?: unknown) => [
    {
      object: {
        appGuid: 'G1',
        key: 'iframe.reply:ticket.save',
        ...(error === undefined ? {} : { error }),
      },
    },
  ];

  it.each([
    ['nothing', () => undefined, undefined],
    ['true', () => true, undefined],
    ['false', () => false, { msg: false }],
    ['a text', () => 'Not yet', { msg: 'Not yet' }],
    ['an Error', () => new Error('Not yet'), { msg: 'Not yet' }],
    ['a rejection', () => Promise.reject(new Error('Not yet')), { msg: 'Not yet' }],
    ['a promise of a text', () => Promise.resolve('Not yet'), { msg: 'Not yet' }],
  ])('answers %s', async (_, handler, error) => {
    const page = registered();
    page.client.on('ticket.save', handler);
    page.take();
    page.post(hook);
    await settle();
    expect(page.take()).toEqual(replyOf(error));
  });

  it('is answered without handlers, and once while an answer is pending', async () => {
    const page = registered();
    page.post(hook);
    page.post(hook);
    await settle();
    expect(page.take()).toEqual(replyOf());
  });
});

describe('An event of the client like the CDN build', () => {
  it('is told to whoever has asked for it, until it is taken back', () => {
    const page = registered();
    const heard = jest.fn();
    page.client.on('ticket.status.changed', heard);
    page.post({ key: 'zaf.ticket.status.changed', message: 'open' });
    page.client.off('ticket.status.changed', heard);
    page.post({ key: 'zaf.ticket.status.changed', message: 'solved' });
    expect(heard.mock.calls).toEqual([['open']]);
  });

  it('goes past the next handler where one takes itself back meanwhile', () => {
    const page = registered();
    const heard: string[] = [];
    const first = () => {
      heard.push('first');
      page.client.off('e', first);
    };
    page.client.on('e', first);
    page.client.on('e', () => heard.push('second'));
    page.client.on('e', () => heard.push('third'));
    page.post({ key: 'zaf.e' });
    expect(heard).toEqual(['first', 'third']);
  });

  it('of another instance goes to its client, and of an unknown one is an error', () => {
    const page = registered();
    const heard = jest.fn();
    page.client.instance('G2').on('modal.close', heard);
    page.post({ key: 'zaf.modal.close', instanceGuid: 'G2' });
    expect(heard).toHaveBeenCalledTimes(1);
    expect(() => page.post({ key: 'zaf.modal.close', instanceGuid: 'G3' })).toThrow(
      'Could not find client for instance G3',
    );
  });
});

describe('What the client like the CDN build reports of itself', () => {
  const clicked = { request: 'invoke', params: { track: [{ type: 'click' }] } };

  it('is every click, and how long the pointer stayed', () => {
    const page = registered();
    const does = (kind: string) => page.document.dispatchEvent(new Event(kind));
    does('click');
    does('mouseenter');
    jest.advanceTimersByTime(199);
    does('mouseleave');
    does('mouseenter');
    jest.advanceTimersByTime(450);
    does('mouseleave');
    expect(page.take()).toMatchObject([
      clicked,
      { request: 'invoke', params: { track: [{ type: 'hover', value: 450 }] } },
    ]);
  });

  it('is that somebody is there, once the agent has paused for a second', () => {
    const page = registered();
    for (const sign of ['mousemove', 'keydown', 'wheel']) {
      page.document.dispatchEvent(new Event(sign));
      jest.advanceTimersByTime(900);
    }
    expect(page.take()).toEqual([]);
    jest.advanceTimersByTime(100);
    expect(page.take()).toEqual([{ key: 'session.live', ...from }]);
  });
});
