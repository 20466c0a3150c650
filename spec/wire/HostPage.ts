import type { Client } from '../simulator/support/loadSdk';
import { startCdnLikeClient } from './cdnLikeSdk';

/** A page of Zendesk's around one app, played by a spec message by message. */
export class HostPage {
  /** What the app has posted: JSON of the text, or the object that it was. */
  readonly posted: unknown[] = [];
  readonly document: EventTarget & { documentElement: { textContent: string | null } };
  readonly client: Client | false;
  private readonly parent: { postMessage(message: unknown, origin: string): void };
  private hear: (event: { data: unknown; origin: string; source: unknown }) => void = () => {};

  constructor(
    readonly origin = 'https://brightside.zendesk.com',
    search = `?origin=${encodeURIComponent(origin)}&app_guid=G1`,
    hash = '',
  ) {
    this.parent = {
      postMessage: (message, to) => {
        if (to !== this.origin) throw new Error(`posted to ${to}`);
        this.posted.push(typeof message === 'string' ? JSON.parse(message) : { object: message });
      },
    };
    const document = Object.assign(new EventTarget(), {
      location: { search, hash },
      documentElement: { textContent: 'the app' },
    });
    this.document = document;
    this.client = startCdnLikeClient({
      parent: this.parent,
      document,
      addEventListener: (_kind, listener) => {
        this.hear = listener;
      },
    });
  }

  /** What the app has posted since this was last asked. */
  take(): unknown[] {
    return this.posted.splice(0);
  }

  /** Posts to the app, from this page unless a spec says otherwise. */
  post(
    data: unknown,
    { origin = this.origin, source = this.parent }: { origin?: string; source?: unknown } = {},
  ): void {
    this.hear({ data, origin, source });
  }

  register(): void {
    const message = { metadata: { appId: 7 }, context: { instanceGuid: 'G1' } };
    this.post({ key: 'zaf.app.registered', message });
  }
}

/** A page whose app is registered, and all that was said until then taken. */
export function registered(origin?: string): HostPage & { client: Client } {
  const page = new HostPage(origin);
  page.register();
  page.take();
  const { client } = page;
  if (client === false) throw new Error('The app did not start.');
  return Object.assign(page, { client });
}
