import { deserialize, serialize } from 'node:v8';
import type { RestBackend } from '../../../simulator/account/RestRequest';
import { Host } from '../../../simulator/host/Host';
import type { Location } from '../../../simulator/host/Instance';
import { Workspace, type Screen } from '../../../simulator/host/Workspace';
import { tickets } from '../../../simulator/tickets/tickets';
import { startCdnLikeClient } from '../../wire/cdnLikeSdk';
import { loadSdk, type AppWindow, type Client } from './loadSdk';

const ORIGIN = 'http://localhost:4577';

/** The client that apps run: the npm package's, or one that behaves as Zendesk's CDN build does. */
export type SdkName = 'npm' | 'cdn';

let sdk: SdkName = 'npm';

/** Which client the apps of this spec file run from now on. */
export function runAppsOn(name: SdkName): void {
  sdk = name;
}

/** One app, running an SDK, and the host that it talks to. */
export type RunningApp = {
  client: Client;
  host: Host;
  /** Posts to the host as the app's window would, past the SDK. */
  post(message: unknown): void;
  /** What the host posted, in order. */
  received: unknown[];
};

/** A workspace without a page; what it would have shown is in `shown`. */
export type OpenWorkspace = {
  workspace: Workspace;
  shown: string[];
  modals: RunningApp[];
  open(ticket?: string | null, options?: { location?: Location; isActive?: boolean }): RunningApp;
  /** The log of an instance, as text. */
  transcript(about?: string): string[];
};

/**
 * Opens the simulated workspace as the page would, with every message copied on its way, as `postMessage` does.
 *
 * @param options.account such as `makeAccount('started')`; without one, REST knows the tickets at the desk only
 */
export function openWorkspace(options: { account?: RestBackend } = {}): OpenWorkspace {
  const shown: string[] = [];
  const modals: RunningApp[] = [];
  let count = 0;

  const start = (location: Location, slug: string | null, isActive: boolean): RunningApp => {
    const guid = `guid-${(count += 1)}`;
    const received: unknown[] = [];
    let hear: Parameters<AppWindow['addEventListener']>[1] = () => undefined;
    const parent = {
      postMessage: (message: unknown, origin: string) => {
        if (origin !== ORIGIN) throw new Error(`posted to ${origin}`);
        later(() => host.receive(copy(message)));
      },
    };
    const host = new Host({
      guid,
      location,
      ticket: slug === null ? null : workspace.ticketOf(slug),
      workspace,
      isActive,
      post: (message) => {
        const data = copy(message);
        received.push(data);
        later(() => hear({ data, origin: ORIGIN, source: parent }));
      },
    });
    const window: AppWindow = {
      Promise,
      parent,
      addEventListener: (_kind, listener) => {
        hear = listener;
      },
    };
    const search = `?origin=${encodeURIComponent(ORIGIN)}&app_guid=${guid}`;
    const client = sdk === 'npm' ? loadSdk(window, search) : startCdnLike(window, search);
    if (client === false) throw new Error('the SDK did not start');
    const post = (message: unknown): void => parent.postMessage(message, ORIGIN);
    return { client, host, post, received };
  };

  const screen: Screen = {
    openModal: ({ url, size }) => {
      shown.push(`modal ${url} ${JSON.stringify(size)}`);
      const modal = start('modal', null, true);
      modals.push(modal);
      return modal.host;
    },
    close: (host) => shown.push(`close ${host.guid}`),
    resize: (host, heightPx) => shown.push(`${host.guid} is ${heightPx} px high`),
    routeTo: (place, id) => {
      shown.push(`go to ${place} ${JSON.stringify(id)}`);
      return place === 'ticket';
    },
    notify: ({ kind, text }) => shown.push(`${kind}: ${text}`),
    sizeOf: () => ({ width: 320, height: 400 }),
  };
  const workspace: Workspace = new Workspace({
    app: { name: 'Sample', version: '1.2.3', settings: { tone: 'warm' } },
    tickets,
    screen,
    ...options,
  });

  return {
    workspace,
    shown,
    modals,
    open: (ticket = 'wedding-cake', { location = 'ticket_sidebar', isActive = true } = {}) =>
      start(location, ticket, isActive),
    transcript: (about) => workspace.log.transcript(about),
  };
}

/** Until every message that is on its way has arrived and was answered. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 5; round += 1) await new Promise((done) => setImmediateLike(done));
}

function startCdnLike(window: AppWindow, search: string): Client | false {
  const document = Object.assign(new EventTarget(), {
    location: { search, hash: '' },
    documentElement: { textContent: null },
  });
  return startCdnLikeClient({ ...window, document });
}

function setImmediateLike(done: (value: unknown) => void): void {
  setTimeout(done, 0, null);
}

function later(act: () => void): void {
  void Promise.resolve().then(act);
}

/** What `postMessage` does to a message. */
function copy(message: unknown): unknown {
  return deserialize(serialize(message));
}
