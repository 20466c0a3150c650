import type { Client } from '../simulator/support/loadSdk';
import { CdnLikeClient } from './CdnLikeClient';
import { CdnLine } from './CdnLine';
import type { CdnWindow } from './CdnWindow';
import { isTrustedOrigin } from './isTrustedOrigin';
import { watchActivity } from './watchActivity';
import { watchPointer } from './watchPointer';

/**
 * Starts a client like the CDN build's in a window: what its `ZAFClient.init()` does.
 *
 * @returns `false` where the page's address lacks `origin` or `app_guid`. In the page of a host that is not Zendesk's
 *   the client stays mute, and the page is wiped.
 */
export function startCdnLikeClient(window: CdnWindow): Client | false {
  const { document } = window;
  const origin = addressPart(document.location, 'origin');
  const appGuid = addressPart(document.location, 'app_guid');
  if (origin === null || appGuid === null) return false;

  const line = new CdnLine(window, origin, appGuid);
  const client = new CdnLikeClient(line, appGuid);
  if (!isTrustedOrigin(origin)) {
    line.track('invalid_sdk_origin', [`origin:${origin}`]);
    document.documentElement.textContent = `Invalid domain ${origin}`;
    return client;
  }
  line.open();
  // Nobody waits for these; an unanswered or refused one is a rejection that nobody hears, as with the CDN build.
  watchPointer(document, (track) => void client.invoke('track', track));
  client.on('app.registered', () =>
    watchActivity(document, () => line.notify(appGuid, 'session.live')),
  );
  return client;
}

/** From query or hash; the query wins. */
function addressPart(location: { search: string; hash: string }, name: string): string | null {
  const query = new URLSearchParams(location.search).get(name);
  return query || new URLSearchParams(location.hash.slice(1)).get(name) || null;
}
