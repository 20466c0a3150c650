import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';
import { Accounts } from './account/Accounts';
import { objectTypesOf } from './account/makeAccount';
import { serveAccounts } from './serveAccounts';

/**
 * Serves the simulated workspace with its accounts and, on an origin of its own as Zendesk does, the built app.
 *
 *     tsx simulator/server.ts [--port N] [--app-port N] [--dist DIR]
 */

const DEFAULT_PORT = 4577;
const DEFAULT_APP_PORT = 4578;

/** Zendesk's SDK refuses hosts other than localhost and 127.0.0.1. */
const HOSTNAME = 'localhost';
const ADDRESS = '127.0.0.1';

const ROOT = resolve(__dirname, '..');

/**
 * The strictest that an app page can live with: scripts of its own and Zendesk's SDK, no eval, no inline script, no
 * connection, no font, no picture but those that a style sheet holds itself. Of styles an empty `<style>` (its hash),
 * which styled-components fills through the CSSOM, and those marked for CodeMirror, which knows no other way. A package
 * that needs more is found out here.
 */
const appPolicy = (workspace: string) =>
  [
    "default-src 'none'",
    "script-src 'self' https://static.zdassets.com",
    "style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'nonce-attune'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${workspace}`,
  ].join('; ');

/** The kinds of files that Zendesk accepts among a package's assets. */
const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.xml': 'application/xml',
};

export type SimulatorOptions = {
  /** The workspace's port; 0 is any free one. */
  port?: number;
  /** The app's port; 0 is any free one. */
  appPort?: number;
  /** The built app: the folder with `manifest.json` in it. */
  dist?: string;
  /** The built workspace page: the folder with `workspace.js` in it. */
  workspaceDist?: string;
};

export type RunningSimulator = {
  url: string;
  appUrl: string;
  /** What the accounts keep while the simulator runs: a spec may look at it, and change it behind the app's back. */
  accounts: Accounts;
  close(): Promise<void>;
};

/**
 * Starts both servers.
 *
 * @throws Error with a sentence for the person at the terminal: nothing built, port taken, manifest not readable
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const dist = resolve(options.dist ?? resolve(ROOT, 'dist'));
  const workspaceDist = resolve(options.workspaceDist ?? resolve(ROOT, 'dist-simulator'));
  await mustExist(resolve(dist, 'manifest.json'));
  await mustExist(resolve(workspaceDist, 'workspace.js'));
  await readApp(dist, ''); // a broken manifest is told now, not when the page opens
  const accounts = new Accounts(objectTypesOf(resolve(dist, 'requirements.json')));

  let appUrl = '';
  const server = createServer((request, response) => {
    void serveWorkspace({ dist, workspaceDist, appUrl, accounts }, request, response);
  });
  const port = await listen(server, options.port ?? DEFAULT_PORT, '--port');
  const policy = appPolicy(`http://${HOSTNAME}:${port}`);
  const appServer = createServer((request, response) => {
    void serveApp(dist, policy, request, response);
  });
  try {
    const appPort = await listen(appServer, options.appPort ?? DEFAULT_APP_PORT, '--app-port');
    appUrl = `http://${HOSTNAME}:${appPort}`;
  } catch (error) {
    await stop(server);
    throw error;
  }
  return {
    url: `http://${HOSTNAME}:${port}`,
    appUrl,
    accounts,
    close: async () => {
      await Promise.all([stop(server), stop(appServer)]);
    },
  };
}

type Served = { dist: string; workspaceDist: string; appUrl: string; accounts: Accounts };

async function serveWorkspace(
  { dist, workspaceDist, appUrl, accounts }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const source = resolve(__dirname, 'workspace');
  const path = pathOf(request);
  if (path?.startsWith('/rest/')) return serveAccounts(accounts, path, request, response);
  const policy = [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${appUrl}`,
    `frame-src ${appUrl}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  switch (path) {
    case '/':
      return sendFile(response, resolve(source, 'index.html'), policy);
    case '/workspace.css':
      return sendFile(response, resolve(source, 'workspace.css'), policy);
    case '/workspace.js':
    case '/workspace.js.map':
      return sendFile(response, resolve(workspaceDist, path.slice(1)), policy);
    case '/app.json':
      try {
        const app = JSON.stringify(await readApp(dist, appUrl));
        return send(response, 200, CONTENT_TYPES['.json'] ?? '', app, policy);
      } catch (error) {
        return send(response, 500, 'text/plain; charset=utf-8', messageOf(error), policy);
      }
    default:
      return sendNotFound(response, path);
  }
}

/** Only `assets/` is served, as Zendesk does it; no listing, nothing outside of it. */
async function serveApp(
  dist: string,
  policy: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request);
  const assets = resolve(dist, 'assets');
  const file = path === null ? null : resolve(dist, `.${path}`);
  if (file === null || !file.startsWith(assets + sep)) return sendNotFound(response, path);
  return sendFile(response, file, policy);
}

/** The request's path, decoded, or `null` where it is none. Query and hash are not the server's concern. */
function pathOf(request: IncomingMessage): string | null {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    return path.includes('\0') || path.includes('\\') ? null : path;
  } catch {
    return null; // answered as not found
  }
}

async function sendFile(response: ServerResponse, file: string, policy: string): Promise<void> {
  const type = CONTENT_TYPES[extname(file).toLowerCase()];
  if (type === undefined) return sendNotFound(response, file);
  let content: Buffer;
  try {
    content = await readFile(file);
  } catch {
    return sendNotFound(response, file);
  }
  return send(response, 200, type, content, policy);
}

function sendNotFound(response: ServerResponse, what: string | null): void {
  const name = what === null ? 'this' : (what.split('/').at(-1) ?? what);
  send(
    response,
    404,
    'text/plain; charset=utf-8',
    `Not found: there is no ${name || 'index'} here.\n`,
  );
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  policy = "default-src 'none'",
): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': policy,
  });
  response.end(body);
}

/** What the workspace page needs to know of the app: see `workspace/loadApp.ts`. */
async function readApp(dist: string, appUrl: string): Promise<Record<string, unknown>> {
  const manifest = await readJson(resolve(dist, 'manifest.json'));
  const support = part(part(manifest, 'location'), 'support');
  const sidebar = urlOf(part(support, 'ticket_sidebar'));
  if (sidebar === null) {
    throw new Error('dist/manifest.json has no location.support.ticket_sidebar with a url.');
  }
  const locale = part(manifest, 'defaultLocale');
  const words = await readJson(
    resolve(dist, 'translations', `${typeof locale === 'string' ? locale : 'en'}.json`),
  ).catch(() => null); // a package without translations still has its manifest's name
  const name = part(part(words, 'app'), 'name') ?? part(manifest, 'name');
  const version = part(manifest, 'version');
  const parameters = part(manifest, 'parameters');
  return {
    name: typeof name === 'string' ? name : 'App',
    version: typeof version === 'string' ? version : '0.0.0',
    settings: defaultsOf(Array.isArray(parameters) ? parameters : []),
    appUrl,
    sidebar,
    navBar: urlOf(part(support, 'nav_bar')),
  };
}

/** Secure parameters never reach an app. */
function defaultsOf(parameters: readonly unknown[]): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const name = part(parameter, 'name');
    const value = part(parameter, 'default');
    if (typeof name === 'string' && value !== undefined && part(parameter, 'secure') !== true) {
      settings[name] = value;
    }
  }
  return settings;
}

/** A location is a URL, or an object with one. */
function urlOf(location: unknown): string | null {
  const url = typeof location === 'string' ? location : part(location, 'url');
  return typeof url === 'string' ? url : null;
}

function part(whole: unknown, name: string): unknown {
  return typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined;
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${messageOf(error)}`, { cause: error });
  }
}

async function mustExist(file: string): Promise<void> {
  const isThere = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isThere) throw new Error(`There is no ${file}: run "npm run build" first.`);
}

function listen(server: Server, port: number, option: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is taken. Choose another one, for example: ${option} ${port + 100}`,
            )
          : error,
      );
    });
    server.listen(port, ADDRESS, () => done((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const USAGE = 'usage: tsx simulator/server.ts [--port N] [--app-port N] [--dist DIR]';

/** @throws Error that tells the usage */
export function readArguments(args: readonly string[]): SimulatorOptions {
  const options: SimulatorOptions = {};
  for (let at = 0; at < args.length; at += 2) {
    const [name, value] = [args[at], args[at + 1]];
    if (value === undefined) throw new Error(USAGE);
    if (name === '--dist') options.dist = value;
    else if (name === '--port') options.port = portOf(value);
    else if (name === '--app-port') options.appPort = portOf(value);
    else throw new Error(USAGE);
  }
  // The app's port follows the workspace's, so that one option is enough to get out of the way.
  if (options.port !== undefined && options.appPort === undefined) {
    options.appPort = options.port === 0 ? 0 : options.port + 1;
  }
  return options;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_534) throw new Error(`Not a port: ${text}. ${USAGE}`);
  return port;
}

async function run(): Promise<void> {
  try {
    const { url } = await startSimulator(readArguments(process.argv.slice(2)));
    console.log(`The simulated workspace is ready: ${url}`);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}

if (require.main === module) void run();
