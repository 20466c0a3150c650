import { Host } from '../host/Host';
import type { Location } from '../host/Instance';
import type { LiveTicket } from '../host/LiveTicket';
import type { Workspace } from '../host/Workspace';
import { element } from './element';
import type { Switchboard } from './Switchboard';

/** One iframe of the app and the host that talks to it. */
export class AppFrame {
  readonly element: HTMLIFrameElement;
  readonly #options: AppFrameOptions;
  #host: Host;

  constructor(options: AppFrameOptions) {
    this.#options = options;
    this.element = element('iframe', {
      class: `app-frame app-frame-${options.location}`,
      title: options.title,
      sandbox:
        'allow-scripts allow-same-origin allow-forms allow-popups allow-modals allow-downloads',
      'data-location': options.location,
      'data-ticket': options.ticket?.slug ?? null,
    });
    this.#host = this.#start(options.isActive);
  }

  get host(): Host {
    return this.#host;
  }

  /** Starts the app anew, as a reload of the whole workspace would. */
  reload(): void {
    const { isActive } = this.#host;
    this.#host.dispose();
    this.#host = this.#start(isActive);
  }

  /** Takes the app off the page. */
  close(): void {
    this.#host.dispose();
    this.#options.switchboard.disconnect(this.element);
    this.element.remove();
  }

  #start(isActive: boolean): Host {
    const { workspace, location, ticket, url, switchboard } = this.#options;
    const appOrigin = new URL(url).origin;
    const host = new Host({
      guid: crypto.randomUUID(),
      location,
      ticket,
      workspace,
      isActive,
      post: (message) => this.element.contentWindow?.postMessage(message, appOrigin),
    });
    switchboard.connect(this.element, host);
    const src = new URL(url);
    src.searchParams.set('origin', window.location.origin);
    src.searchParams.set('app_guid', host.guid);
    src.searchParams.set('colorScheme', workspace.settings.scheme);
    this.element.src = src.href;
    return host;
  }
}

export type AppFrameOptions = {
  workspace: Workspace;
  switchboard: Switchboard;
  location: Location;
  ticket: LiveTicket | null;
  /** Absolute. */
  url: string;
  title: string;
  isActive: boolean;
};
