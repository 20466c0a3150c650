import type { ZafClient } from './ZafClient';

/** Events of this instance → whether the agent has come to it. A page in the navigation bar is told of its pane. */
const EVENTS: Record<string, boolean> = {
  'app.activated': true,
  'app.deactivated': false,
  'pane.activated': true,
  'pane.deactivated': false,
};

/**
 * Whether anybody looks at this page: the agent has gone to it in Zendesk, and the browser shows the tab that Zendesk is
 * in. Taken for so until the contrary is told.
 */
export class Attention {
  private hasCome = true;
  private known = true;
  private readonly handlers = Object.entries(EVENTS).map(([event, hasCome]) => ({
    event,
    handle: () => {
      this.hasCome = hasCome;
      this.look();
    },
  }));

  /** @param onTurn called when it begins, and when it ends. */
  constructor(
    private readonly client: ZafClient,
    private readonly onTurn: (isThere: boolean) => void,
  ) {}

  /** As far as it is followed. */
  get isThere(): boolean {
    return this.known;
  }

  follow(): void {
    this.hasCome = true;
    this.known = isTabShown();
    for (const { event, handle } of this.handlers) this.client.on(event, handle);
    document.addEventListener('visibilitychange', this.look);
  }

  leave(): void {
    for (const { event, handle } of this.handlers) this.client.off(event, handle);
    document.removeEventListener('visibilitychange', this.look);
  }

  private readonly look = (): void => {
    const isThere = this.hasCome && isTabShown();
    if (isThere === this.known) return;
    this.known = isThere;
    this.onTurn(isThere);
  };
}

function isTabShown(): boolean {
  return document.visibilityState === 'visible';
}
