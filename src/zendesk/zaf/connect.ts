import type { ReplyEditor } from '../ReplyEditor';
import type { ColorScheme, Zendesk } from '../Zendesk';
import { loadLocale } from './loadLocale';
import { loadSdk } from './loadSdk';
import { readSettings, type Settings } from './readSettings';
import { part } from './part';
import { readSubdomain } from './readSubdomain';
import type { ZafClient } from './ZafClient';
import { ZafReplyEditor } from './ZafReplyEditor';
import { ZafZendesk } from './ZafZendesk';

/**
 * `outside`: the page was not opened by Zendesk, so there is nobody to talk to.
 * `failed`: no SDK could be loaded and started, neither from the CDN nor from the package.
 */
export type Connection =
  | {
      kind: 'connected';
      zendesk: Zendesk;
      editor: ReplyEditor;
      settings: Settings;
      /** For what a page makes itself where it needs it, so that no other loads its code: `ZafRecordStore`, `ZafAccount`. */
      client: ZafClient;
      /** The account's name in its address; where the host does not tell, the address. */
      subdomain: string;
      /** The agent's locale, asked for before anything else; `null` where Zendesk does not tell. Never rejects. */
      locale: Promise<string | null>;
    }
  | { kind: 'outside' }
  | { kind: 'failed'; detail: string };

/**
 * Meets the host: loads an SDK, shakes hands once, and waits until the app is registered, however long that takes
 * (the page shows a skeleton meanwhile). Calls queued before registration would time out in the queue.
 */
export async function connect(): Promise<Connection> {
  if (!isInsideZendesk()) return { kind: 'outside' };
  let client: ZafClient | false;
  try {
    client = (await loadSdk()).init();
  } catch (error) {
    return { kind: 'failed', detail: String(error) };
  }
  if (client === false) return { kind: 'outside' };
  const registration = await registered(client);
  return {
    kind: 'connected',
    zendesk: new ZafZendesk(client, readTitle(registration)),
    editor: new ZafReplyEditor(client),
    settings: readSettings(registration),
    client,
    subdomain: readSubdomain(registration, addressParameter('origin') ?? ''),
    locale: loadLocale(client),
  };
}

/** The name that the app was installed under. */
function readTitle(registration: unknown): string {
  const title = part(part(part(registration, 'metadata'), 'settings'), 'title');
  return typeof title === 'string' ? title : '';
}

/** Zendesk opens an app in an iframe and tells it who asks (`origin`) and who it is (`app_guid`), in query or hash. */
function isInsideZendesk(): boolean {
  return (
    window.parent !== window &&
    addressParameter('origin') !== null &&
    addressParameter('app_guid') !== null
  );
}

/** The host's color scheme, from the page's address, so that the first paint is right already. */
export function initialColorScheme(): ColorScheme {
  return addressParameter('colorScheme') === 'dark' ? 'dark' : 'light';
}

function addressParameter(name: string): string | null {
  const query = new URLSearchParams(window.location.search).get(name);
  const hash = new URLSearchParams(window.location.hash.slice(1)).get(name);
  return query || hash || null;
}

/** @returns what the host says of the installation. */
function registered(client: ZafClient): Promise<unknown> {
  return new Promise((resolve) => client.on('app.registered', resolve));
}
