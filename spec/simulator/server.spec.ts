import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServerAccount } from '../../simulator/workspace/ServerAccount';
import { readArguments, startSimulator, type RunningSimulator } from '../../simulator/server';

let folder: string;
let running: RunningSimulator | null = null;

/** A package as `npm run build` makes it, in small. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulator-'));
  const files: Record<string, string> = {
    'dist/manifest.json': JSON.stringify({
      name: 'ignored, translations name the app',
      version: '1.2.3',
      defaultLocale: 'en',
      location: {
        support: {
          ticket_sidebar: { url: 'assets/sidebar.html', flexible: true },
          nav_bar: 'assets/page.html',
        },
      },
      parameters: [
        { name: 'tone', default: 'warm' },
        { name: 'hidden', default: 'x', secure: true },
        { name: 'none' },
      ],
    }),
    'dist/translations/en.json': '{"app":{"name":"Sample"}}',
    'dist/requirements.json': JSON.stringify({
      custom_objects_v2: {
        objects: [{ key: 'thing', title: 'Thing', title_pluralized: 'Things' }],
        object_fields: [{ key: 'size', title: 'Size', type: 'integer', object_key: 'thing' }],
      },
    }),
    'dist/assets/sidebar.html': '<!doctype html><title>Sidebar</title>',
    'dist/assets/sidebar.js': '1;',
    'dist/assets/deep/er/logo.svg': '<svg/>',
    'dist/assets/notes.exe': 'x',
    'dist-simulator/workspace.js': '2;',
    'dist-simulator/other.js': '3;',
    'outside.js': 'out of reach',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
});
afterEach(async () => {
  await running?.close();
  running = null;
  await rm(folder, { recursive: true });
});

async function start(): Promise<RunningSimulator> {
  running = await startSimulator({
    port: 0,
    appPort: 0,
    dist: join(folder, 'dist'),
    workspaceDist: join(folder, 'dist-simulator'),
  });
  return running;
}

describe('startSimulator', () => {
  it('serves the workspace page and what it needs', async () => {
    const { url, appUrl } = await start();
    expect(await (await fetch(url)).text()).toContain('<title>Simulated workspace</title>');
    expect((await fetch(`${url}/workspace.css`)).headers.get('content-type')).toMatch(/^text\/css/);
    expect(await (await fetch(`${url}/workspace.js`)).text()).toBe('2;');
    expect(await (await fetch(`${url}/app.json`)).json()).toEqual({
      name: 'Sample',
      version: '1.2.3',
      settings: { tone: 'warm' },
      appUrl,
      sidebar: 'assets/sidebar.html',
      navBar: 'assets/page.html',
    });
  });

  it('serves the app from an origin of its own, under a strict policy', async () => {
    const { url, appUrl } = await start();
    expect(new URL(appUrl).origin).not.toBe(new URL(url).origin);
    const page = await fetch(`${appUrl}/assets/sidebar.html?origin=x#y`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-store');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' https://static.zdassets.com;");
    expect(policy).not.toContain('unsafe-eval');
    expect((await fetch(`${appUrl}/assets/deep/er/logo.svg`)).headers.get('content-type')).toBe(
      'image/svg+xml',
    );
  });

  it.each([
    '/',
    '/assets',
    '/assets/',
    '/assets/deep',
    '/assets/nothing.js',
    '/assets/notes.exe',
    '/manifest.json',
    '/assets/../manifest.json',
    '/assets/..%2fmanifest.json',
    '/assets/%2e%2e/%2e%2e/outside.js',
    '/assets/..%5c..%5coutside.js',
    '/assets/sidebar.js%00.html',
    '/assets/%',
    '//etc/passwd',
  ])('has no %s in the app', async (path) => {
    const { appUrl } = await start();
    const answer = await getRaw(appUrl, path);
    expect(answer).toMatch(/^HTTP\/1.1 404 /);
    expect(answer).toContain('Not found: there is no ');
    expect(answer).not.toContain('out of reach');
    expect(answer).not.toContain('defaultLocale');
  });

  it('has nothing in the workspace but the page', async () => {
    const { url } = await start();
    for (const path of ['/other.js', '/main.ts', '/../server.ts', '/assets/sidebar.js']) {
      expect(await getRaw(url, path)).toMatch(/^HTTP\/1.1 404 /);
    }
  });

  it('says what to run when nothing was built', async () => {
    await rm(join(folder, 'dist/manifest.json'));
    await expect(start()).rejects.toThrow(/run "npm run build" first/);
  });

  it('says what is wrong with a manifest', async () => {
    await writeFile(join(folder, 'dist/manifest.json'), '{"name":');
    await expect(start()).rejects.toThrow(/manifest.json is not JSON/);
    await writeFile(join(folder, 'dist/manifest.json'), '{"location":{"support":{}}}');
    await expect(start()).rejects.toThrow(/no location.support.ticket_sidebar/);
  });

  it('says how to choose another port when one is taken, and leaves nothing running', async () => {
    const other = createServer();
    const port = await new Promise<number>((done) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const dist = join(folder, 'dist');
    const workspaceDist = join(folder, 'dist-simulator');
    const message = new RegExp(`Port ${port} is taken. Choose another one, for example: --port`);
    await expect(startSimulator({ port, appPort: 0, dist, workspaceDist })).rejects.toThrow(
      message,
    );
    await new Promise((done) => other.close(done));
  });
});

describe('accounts over HTTP', () => {
  const records = '/api/v2/custom_objects/thing/records';
  const as = { id: 9001, role: 'admin', locale: 'en-US' } as const;
  const fetchHere = fetch;

  /** The account as one tab of the browser has it. */
  function openTab(url: string, kind = 'ordinary', store = 'a-spec') {
    jest
      .spyOn(globalThis, 'fetch')
      .mockImplementation((path, init) =>
        fetchHere(new URL(path instanceof Request ? path.url : path, url), init),
      );
    const account = new ServerAccount(kind, store);
    const ask = (method: string, body: unknown = null) =>
      account.answer({
        method,
        url: records,
        body: body === null ? null : JSON.stringify(body),
        contentType: 'application/json',
        as,
      });
    return { account, ask };
  }
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('are the same for every tab, and kept apart by name', async () => {
    const { url, accounts } = await start();
    const thing = { custom_object_record: { name: 'A', custom_object_fields: { size: 5 } } };
    expect(await openTab(url).ask('POST', thing)).toMatchObject({
      status: 201,
      headers: { 'x-rate-limit': '400' },
      body: { custom_object_record: { created_by_user_id: '9001' } },
    });
    expect(await openTab(url).ask('GET')).toMatchObject({ body: { count: 1 } });
    expect(await openTab(url, 'ordinary', 'other').ask('GET')).toMatchObject({
      body: { count: 0 },
    });
    expect(accounts.get('ordinary', 'a-spec').table('thing').size).toBe(1);
  });

  it('have the objects of the installed app, and check against them', async () => {
    const { url } = await start();
    const thing = { custom_object_record: { name: 'A', custom_object_fields: { size: 'big' } } };
    expect(await openTab(url).ask('POST', thing)).toMatchObject({ status: 422 });
    expect(await openTab(url, 'no-objects').ask('GET')).toMatchObject({ status: 404 });
  });

  it('are fresh again when that is asked', async () => {
    const { url } = await start();
    const tab = openTab(url);
    await tab.ask('POST', { custom_object_record: { name: 'A' } });
    await tab.account.reset();
    expect(await tab.ask('GET')).toMatchObject({ body: { count: 0 } });
  });

  it('are out of reach when the server is gone', async () => {
    const { url, close } = await start();
    const tab = openTab(url);
    await close();
    expect(await tab.ask('GET')).toEqual({ status: 0, headers: {}, body: null });
  });

  it.each([
    ['no such kind', '/rest/nothing/a', '{}', 404],
    ['no name', '/rest/ordinary', '{}', 404],
    ['no JSON', '/rest/ordinary/a', '{', 400],
    ['no request', '/rest/ordinary/a', '{"method":"GET"}', 400],
    ['much too much', '/rest/ordinary/a', `"${'x'.repeat(9_000_000)}"`, 400],
  ])('refuse %s', async (_, path, body, status) => {
    const { url } = await start();
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body });
    expect(answer.status).toBe(status);
  });

  it('refuse what a foreign page could send', async () => {
    const { url } = await start();
    const body = JSON.stringify({ method: 'GET', url: records, as });
    expect((await fetch(`${url}/rest/ordinary/a`, { method: 'POST', body })).status).toBe(400);
    expect((await fetch(`${url}/rest/ordinary/a`)).status).toBe(400);
  });

  it('are none where the app needs nothing of them', async () => {
    await rm(join(folder, 'dist/requirements.json'));
    const { url } = await start();
    expect(await openTab(url).ask('GET')).toMatchObject({ status: 404 });
  });

  it('are not served where the app could not be installed', async () => {
    await writeFile(
      join(folder, 'dist/requirements.json'),
      '{"custom_objects_v2":{"object_fields":[{"key":"a","title":"A","type":"text","object_key":"b"}]}}',
    );
    await expect(start()).rejects.toThrow(/requirements\.json: the field a is of no object/);
  });
});

describe('readArguments', () => {
  it('reads ports and folder', () => {
    expect(readArguments([])).toEqual({});
    expect(readArguments(['--port', '5000', '--dist', 'build'])).toEqual({
      port: 5000,
      appPort: 5001,
      dist: 'build',
    });
    expect(readArguments(['--port', '0'])).toEqual({ port: 0, appPort: 0 });
    expect(readArguments(['--app-port', '6000'])).toEqual({ appPort: 6000 });
  });

  it('tells the usage when it cannot', () => {
    for (const args of [['--port'], ['--port', 'x'], ['--port', '99999'], ['--prot', '1']]) {
      expect(() => readArguments(args)).toThrow('usage: tsx simulator/server.ts');
    }
  });
});

/** As written: `fetch` would tidy the path up first. */
function getRaw(url: string, path: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    let answer = '';
    const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname);
    socket.on('data', (part) => (answer += part.toString()));
    socket.on('end', () => done(answer));
    socket.on('error', fail);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}
