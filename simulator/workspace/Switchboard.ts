import type { Host } from '../host/Host';

/**
 * Brings messages from the app's iframes to their hosts. As a real host does, it looks at where a message comes from,
 * and takes it from an iframe that it opened itself or not at all.
 */
export class Switchboard {
  readonly #lines = new Map<HTMLIFrameElement, Host>();

  constructor(appOrigin: string) {
    window.addEventListener('message', (event) => {
      if (event.origin !== appOrigin) return; // browser extensions talk here, too
      for (const [frame, host] of this.#lines) {
        if (frame.contentWindow === event.source) host.receive(event.data);
      }
    });
  }

  connect(frame: HTMLIFrameElement, host: Host): void {
    this.#lines.set(frame, host);
  }

  disconnect(frame: HTMLIFrameElement): void {
    this.#lines.delete(frame);
  }
}
