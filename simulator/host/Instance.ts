import type { LiveTicket } from './LiveTicket';

export type Location = 'ticket_sidebar' | 'nav_bar' | 'modal';

export type HookAnswer = { kind: 'ok' } | { kind: 'veto'; message: unknown } | { kind: 'timeout' };

/** One running copy of the app, as the workspace and the paths see it. `Host` is the one that speaks the wire. */
export interface Instance {
  readonly guid: string;
  readonly location: Location;
  readonly ticket: LiveTicket | null;
  /** In the log: the ticket's slug, or the location. */
  readonly label: string;
  readonly isRegistered: boolean;
  /** Whether the agent can see it. */
  readonly isActive: boolean;
  readonly isCollapsed: boolean;
  /** Event → count, of the subscriptions to its own events. */
  readonly subscriptions: Record<string, number>;
  /** What the app knows as its `context`. */
  context(): Record<string, unknown>;
  /** An event of this instance, for whoever subscribed to it. */
  emit(event: string, message?: unknown): void;
  /** Sends an event of the instance `guid` to this one, if it asked for it. */
  deliver(guid: string, event: string, message: unknown): void;
  /** Asks the app's leave. An app that did not subscribe agrees; so does one that is asked already. */
  ask(hook: string): Promise<HookAnswer>;
  /** The last thing that an instance hears. */
  dispose(): void;
}
