/** @jest-environment jsdom */
import fc from 'fast-check';
import { openWorkspace, settle } from '../support/openWorkspace';

/** A warning is what the simulator refuses aloud; here it is expected, and read from the transcript. */
beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe('the handshake', () => {
  it('registers, activates, and then hears what the SDK had queued', async () => {
    const { open, transcript } = openWorkspace();
    const { client } = open();
    client.on('ticket.status.changed', () => undefined);
    void client.get('ticket.id');
    await settle();
    expect(transcript()).toEqual([
      'app → handshake 2.0.9',
      'host → app.registered',
      'host → app.activated',
      'app → on context.updated (1)',
      'app → on ticket.status.changed (1)',
      'app → get ticket.id (#1)',
      'host → #1 ok',
    ]);
  });

  it('introduces app, installation and place', async () => {
    const { open } = openWorkspace();
    const { client, host } = open();
    expect(await client.metadata()).toEqual({
      appId: 7001,
      installationId: 8001,
      name: 'Sample',
      version: '1.2.3',
      settings: { title: 'Sample', tone: 'warm' },
    });
    expect(await client.context()).toEqual({
      instanceGuid: host.guid,
      product: 'support',
      location: 'ticket_sidebar',
      account: { subdomain: 'brightside' },
      ticketId: 48213,
    });
  });

  it('happens once', async () => {
    const { open, transcript } = openWorkspace();
    const { client } = open();
    client.postMessage('iframe.handshake', { version: '2.0.9' });
    await settle();
    const lines = transcript();
    expect(lines.filter((line) => line === 'host → app.registered')).toHaveLength(1);
    expect(lines).toContain('warning: a second handshake: ignored, an app is registered once');
  });

  it('does not activate an app that nobody sees', async () => {
    const { open, transcript } = openWorkspace();
    const { client, host } = open('wedding-cake', { isActive: false });
    const heard: string[] = [];
    client.on('app.activated', () => heard.push('activated'));
    await settle();
    expect(transcript()).not.toContain('host → app.activated');
    host.setActive(true);
    await settle();
    expect(heard).toEqual(['activated']);
  });

  it('stays away when the host is told so', async () => {
    const { open, workspace, transcript } = openWorkspace();
    workspace.configure({ failing: new Set(['handshake']) });
    open();
    await settle();
    expect(transcript()).toEqual([
      'app → handshake 2.0.9',
      'note: told not to answer the handshake',
    ]);
  });
});

describe('get, set and invoke', () => {
  it('answers a bulk get path by path, errors beside values', async () => {
    const { open, transcript } = openWorkspace();
    const { client } = open();
    const result = await client.get(['ticket.id', 'ticket.mood', 'ticket.requester.name']);
    expect(result).toEqual({
      'ticket.id': 48213,
      'ticket.requester.name': 'Amelia Hartwell',
      errors: {
        'ticket.mood': {
          name: 'APINotFoundError',
          message: 'No such Api',
          path: 'ticket.mood',
          stack: '',
        },
      },
    });
    expect(transcript().slice(-3)).toEqual([
      'app → get ticket.id, ticket.mood, ticket.requester.name (#1)',
      'warning: refused: get ticket.mood (APINotFoundError: No such Api)',
      'host → #1 errors: ticket.mood APINotFoundError',
    ]);
    expect(console.warn).toHaveBeenCalledTimes(1);
  });

  it('rejects a single get of an unknown path', async () => {
    const { open } = openWorkspace();
    await expect(open().client.get('ticket.mood')).rejects.toMatchObject({
      name: 'APINotFoundError',
      message: '"ticket.mood" No such Api',
    });
  });

  it('refuses to set or invoke what can only be read', async () => {
    const { open } = openWorkspace();
    const { client } = open();
    await expect(client.set('ticket.id', 1)).rejects.toThrow('No such Api');
    await expect(client.invoke('ticket.subject')).rejects.toThrow('No such Api');
    await expect(client.invoke('ticket.dance', 'waltz')).rejects.toThrow('No such Api');
  });

  it('has no ticket on the app page', async () => {
    const { open } = openWorkspace();
    const { client } = open(null, { location: 'nav_bar' });
    await expect(client.get('ticket.id')).rejects.toThrow('No such Api');
    expect(await client.get('currentUser.role')).toMatchObject({ 'currentUser.role': 'agent' });
  });

  it('names every top-level error, since the SDK takes a nameless one for a result', async () => {
    const { open, workspace } = openWorkspace();
    const { client, post, received } = open();
    await client.get('ticket.id');
    workspace.configure({ failing: new Set(['everything']) });
    await expect(client.get(['ticket.id', 'ticket.subject'])).rejects.toMatchObject({
      name: 'InternalError',
    });
    workspace.configure({ failing: new Set() });
    post({ id: 77, request: 'get', params: 'ticket.id' });
    post({ id: 78, request: 'dance', params: [] });
    await expect(client.instance('guid-of-nobody').get('ticket.id')).rejects.toMatchObject({
      name: 'InstanceNotFoundError',
    });
    await settle();
    const errors = received.filter((one): one is { error: { name: string } } =>
      Object.hasOwn(one as object, 'error'),
    );
    expect(errors.map(({ error }) => error.name)).toEqual([
      'InternalError',
      'TypeError',
      'TypeError',
      'InstanceNotFoundError',
    ]);
  });

  it('fails the paths that it is told to fail, and no others', async () => {
    const { open, workspace } = openWorkspace();
    workspace.configure({ failing: new Set(['ticket.conversation']) });
    const { client } = open();
    const result = await client.get(['ticket.id', 'ticket.conversation']);
    expect(result).toMatchObject({
      'ticket.id': 48213,
      errors: { 'ticket.conversation': { name: 'Error' } },
    });
  });

  it('answers late when slow, too late for the SDK of npm, and acts all the same', async () => {
    const { open, workspace } = openWorkspace();
    const { client, host } = open();
    await client.get('ticket.id');
    jest.useFakeTimers();
    workspace.configure({ slowMs: 7000 });
    const inserting = client.invoke('ticket.editor.insert', 'late');
    await jest.advanceTimersByTimeAsync(7000);
    // Its TimeoutError is no Error, so the SDK of npm resolves with it.
    expect(await inserting).toMatchObject({ name: 'TimeoutError', invocationName: 'invoke' });
    expect(host.ticket?.editor.text()).toBe('<p>late</p>');
  });

  it('never answers when told to be silent', async () => {
    const { open, workspace } = openWorkspace();
    const { client } = open();
    await client.get('ticket.id');
    jest.useFakeTimers();
    workspace.configure({ failing: new Set(['silence']) });
    const asking = client.get('ticket.id');
    await jest.advanceTimersByTimeAsync(5000);
    expect(await asking).toMatchObject({ name: 'TimeoutError', paramsArray: ['ticket.id'] });
  });
});

describe('events', () => {
  it('are sent to those who asked for them, as long as one handler is left', async () => {
    const { open, workspace, transcript } = openWorkspace();
    const { client, host } = open();
    const heard: string[] = [];
    const first = (): unknown => heard.push('first');
    const second = (): unknown => heard.push('second');
    const setStatus = async (status: 'open' | 'pending' | 'solved'): Promise<void> => {
      host.ticket?.setStatus(status);
      await settle();
    };
    await client.get('ticket.id');
    workspace.log.clear();

    await setStatus('pending');
    client.on('ticket.status.changed', first);
    client.on('ticket.status.changed', second);
    await settle();
    await setStatus('open');
    client.off('ticket.status.changed', first);
    await settle();
    await setStatus('solved');
    client.off('ticket.status.changed', second);
    await settle();
    await setStatus('open');

    expect(heard).toEqual(['first', 'second', 'second']);
    expect(transcript()).toEqual([
      'app → on ticket.status.changed (1)',
      'app → on ticket.status.changed (2)',
      'host → ticket.status.changed',
      'app → off ticket.status.changed (1)',
      'host → ticket.status.changed',
      'app → off ticket.status.changed (0)',
    ]);
    expect(host.subscriptions).toEqual({ 'context.updated': 1 });
  });

  it('carry the whole conversation when a message comes in', async () => {
    const { open } = openWorkspace();
    const { client, host } = open('standing-desk');
    const heard: unknown[] = [];
    client.on('ticket.conversation.changed', (message) => heard.push(message));
    await settle();
    const requester = host.ticket?.data.requester;
    if (!requester) throw new Error('the ticket has a requester');
    host.ticket?.addFromCustomer(requester, 'Still waiting.', false, '2026-03-13T10:00:00Z');
    await settle();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toEqual((await client.get('ticket.conversation'))['ticket.conversation']);
    expect(heard[0]).toMatchObject([
      { author: { role: 'end-user' } },
      {
        attachments: [],
        author: { id: 1008, name: 'Noor de Wit', role: 'end-user' },
        channel: { name: 'web' },
        message: { content: 'Still waiting.', contentType: 'text/plain' },
        timestamp: '2026-03-13T10:00:00Z',
      },
    ]);
  });

  it('of one ticket do not reach the app of another', async () => {
    const { open } = openWorkspace();
    const [cake, ferry] = [open('wedding-cake'), open('cancelled-ferry')];
    const heard: string[] = [];
    cake.client.on('ticket.status.changed', () => heard.push('cake'));
    ferry.client.on('ticket.status.changed', () => heard.push('ferry'));
    await settle();
    ferry.host.ticket?.setStatus('solved');
    await settle();
    expect(heard).toEqual(['ferry']);
  });

  it('tell of a new color scheme everywhere', async () => {
    const { open, workspace } = openWorkspace();
    const heard: unknown[] = [];
    for (const { client } of [open(), open(null, { location: 'nav_bar' })]) {
      client.on('colorScheme.changed', (scheme) => heard.push(scheme));
    }
    await settle();
    workspace.configure({ scheme: 'dark' });
    await settle();
    expect(heard).toEqual(['dark', 'dark']);
  });

  it('echo what the app writes itself', async () => {
    const { open } = openWorkspace();
    const { client } = open();
    const heard: unknown[] = [];
    client.on('comment.text.changed', (text) => heard.push(text));
    await client.invoke('ticket.editor.insert', '<p>Hello</p>');
    await client.set('comment.text', 'Bye');
    await client.set('comment.text', '<p>Bye</p>'); // says the same: no change, no event
    await settle();
    expect(heard).toEqual(['<p>Hello</p>', '<p>Bye</p>']);
  });

  it('say goodbye before the app is taken away, and nothing after', async () => {
    const { open, workspace } = openWorkspace();
    const { client, host } = open();
    const heard: string[] = [];
    client.on('app.willDestroy', () => heard.push('goodbye'));
    client.on('ticket.status.changed', () => heard.push('status'));
    await settle();
    const { ticket } = host;
    host.dispose();
    ticket?.setStatus('solved');
    await settle();
    expect(heard).toEqual(['goodbye']);
    expect(workspace.instances).toEqual([]);
  });
});

describe('trigger', () => {
  it('comes back to the app, and to those who hold a client of it', async () => {
    const { open } = openWorkspace();
    const [one, other] = [open('wedding-cake'), open('cancelled-ferry')];
    await settle(); // a client of another instance that is made before the registration stays dumb
    const heard: unknown[] = [];
    one.client.on('draft.saved', (message) => heard.push(['one', message]));
    other.client.on('draft.saved', (message) => heard.push(['other', message]));
    other.client
      .instance(one.host.guid)
      .on('draft.saved', (message) => heard.push(['other, of one', message]));
    await settle();
    one.client.trigger('draft.saved', { words: 12 });
    await settle();
    expect(heard).toEqual([
      ['one', { words: 12 }],
      ['other, of one', { words: 12 }],
    ]);
  });
});

describe('what is not the wire', () => {
  it('is refused aloud', async () => {
    const { open, transcript } = openWorkspace();
    const { client, post, host } = open();
    await client.get('ticket.id');
    const before = transcript().length;
    const from = { appGuid: host.guid, instanceGuid: host.guid };
    post('{"key":');
    post(12);
    post(null);
    post([]);
    post({ hello: 'there' });
    post({ request: 'get', params: [] });
    post({ key: 'iframe.on:x', ...from });
    post({ key: 'make.coffee', ...from });
    post({ key: 'iframe.reply:ticket.save', appGuid: host.guid });
    post({ key: 'iframe.trigger:x', appGuid: 'somebody else' });
    await settle();
    expect(transcript().slice(before)).toEqual([
      'warning: malformed message: neither JSON of an object nor an object',
      'warning: malformed message: neither JSON of an object nor an object',
      'warning: malformed message: neither JSON of an object nor an object',
      'warning: malformed message: neither JSON of an object nor an object',
      'warning: malformed message: neither a call nor a key',
      'warning: malformed message: a call without an id that counts from 1',
      'warning: on x without a subscriberCount: ignored',
      'warning: unknown message "make.coffee": ignored',
      'warning: a reply to ticket.save, which nobody asked: ignored',
      'warning: a message under another guid (somebody else): ignored',
    ]);
  });

  it('is not listened to before the handshake', async () => {
    const { workspace, open, transcript } = openWorkspace();
    workspace.configure({ failing: new Set(['handshake']) });
    const { post, host } = open();
    post({ id: 1, request: 'get', params: ['ticket.id'], appGuid: host.guid });
    await settle();
    expect(transcript()).toContain('warning: a message before the registration: ignored');
  });

  it('never makes the host throw', async () => {
    const { open } = openWorkspace();
    const { client, host } = open();
    await client.get('ticket.id');
    const message = fc.oneof(
      fc.anything(),
      fc.json(),
      fc.record({
        id: fc.oneof(fc.integer(), fc.anything()),
        request: fc.oneof(fc.constantFrom('get', 'set', 'invoke'), fc.string()),
        params: fc.oneof(
          fc.array(
            fc.constantFrom(
              'ticket',
              'instances.',
              '__proto__',
              'ticket.requester.constructor',
              ':',
            ),
          ),
          fc.dictionary(
            fc.constantFrom(
              'ticket.tags',
              'resize',
              'notify',
              'instances.create',
              'comment.text',
              'routeTo',
            ),
            fc.anything(),
          ),
        ),
        appGuid: fc.constant(host.guid),
      }),
      fc.record({ key: fc.string(), message: fc.anything(), appGuid: fc.constant(host.guid) }),
    );
    await fc.assert(
      fc.asyncProperty(message, async (data) => {
        host.receive(data);
        await Promise.resolve();
      }),
    );
    const knot: Record<string, unknown> = { key: 'a.knot', appGuid: host.guid, big: 12n };
    knot['message'] = knot;
    host.receive(knot);
    host.receive({ id: 9, request: 'set', params: { 'ticket.status': knot }, appGuid: host.guid });
    await settle();
    expect(await client.get('ticket.id')).toMatchObject({ 'ticket.id': 48213 });
  });
});

describe("the messages of Zendesk's own SDK build", () => {
  it('are answered or ignored, and none is refused', async () => {
    const { open, transcript, workspace } = openWorkspace();
    const { client, post, host, received } = open();
    await client.get('ticket.id');
    workspace.log.clear();
    const from = { appGuid: host.guid, instanceGuid: host.guid };
    const click = { track: [{ type: 'click' }] };
    post(JSON.stringify({ id: 41, request: 'invoke', params: click, ...from }));
    post(JSON.stringify({ key: 'session.live', ...from }));
    post(JSON.stringify({ key: '__track__', message: { event_name: 'x' }, ...from }));
    await settle();
    expect(transcript()).toEqual([
      'app → invoke track({"type":"click"}) (#41)',
      'app → session.live (ignored)',
      'app → __track__ (ignored)',
      'host → #41 ok',
    ]);
    expect(received.at(-1)).toEqual({ id: 41, result: { errors: {}, track: null } });
    expect(console.warn).not.toHaveBeenCalled();
  });
});
