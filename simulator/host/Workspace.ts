import type { Asker, RestBackend } from '../account/RestRequest';
import type { Person, Ticket } from '../tickets/Ticket';
import { account } from '../tickets/people';
import type { Fault } from '../faults/Fault';
import { FaultPlan } from '../faults/FaultPlan';
import { readFailing, readOutage } from '../faults/shorthand';
import { EventLog } from './EventLog';
import type { Instance } from './Instance';
import { LiveTicket } from './LiveTicket';
import { ORDINARY, agentOf, type Settings } from './Settings';

/** The installed app, as its manifest tells. */
export type App = {
  name: string;
  version: string;
  settings: Record<string, unknown>;
};

export type Notification = { text: string; kind: 'notice' | 'alert' | 'error' };

export type ModalRequest = { url: string; size: unknown; parent: Instance };

/** What the host needs of the page around it. Specs give a pretend one. */
export interface Screen {
  /** Opens a dialog with an iframe of the app in it; gives the new instance. */
  openModal(request: ModalRequest): Instance;
  /** Takes an instance off the page. */
  close(instance: Instance): void;
  /** Applies an app's wish for a height, in pixels. */
  resize(instance: Instance, heightPx: number): void;
  /** Goes somewhere in the workspace; false where there is no such place. */
  routeTo(place: string, id: unknown): boolean;
  notify(notification: Notification): void;
  /** Pixels of the app's iframe. */
  sizeOf(instance: Instance): { width: number; height: number };
}

const TROUBLE = ['faults', 'failing', 'failWritesAfter', 'loseConnectionAt'] as const;

function faultsIn(settings: Settings): Fault[] {
  const failing = Array.from(settings.failing).flatMap(readFailing);
  return [...settings.faults, ...failing, ...readOutage(settings)];
}

/** Everything that is true in the pretend workspace: tickets, the agent, how the host behaves, who is listening. */
export class Workspace {
  readonly app: App;
  /** Answers REST beyond the tickets at the desk; `null` where there is nobody to ask. */
  readonly account: RestBackend | null;
  readonly subdomain: string;
  readonly plan = new FaultPlan();
  readonly log = new EventLog();
  /** Calls and requests that are being answered at this moment. */
  underWay = 0;
  readonly tickets: readonly LiveTicket[];
  readonly notifications: Notification[] = [];
  readonly #instances = new Map<string, Instance>();
  readonly #listeners = new Set<() => void>();
  readonly #screen: Screen;
  #settings: Settings = ORDINARY;

  constructor(options: {
    app: App;
    tickets: readonly Ticket[];
    screen: Screen;
    account?: RestBackend;
    /** The account's name in its address. */
    subdomain?: string;
  }) {
    this.app = options.app;
    this.subdomain = options.subdomain ?? account.subdomain;
    this.account = options.account ?? null;
    this.#screen = options.screen;
    this.tickets = options.tickets.map(
      (ticket) =>
        new LiveTicket(ticket, (live, event, message) => this.#told(live, event, message)),
    );
  }

  get screen(): Screen {
    return this.#screen;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get agent(): Person {
    return agentOf(this.#settings);
  }

  /** The agent as the account knows who asks. */
  get asker(): Asker {
    const { isSignedIn, role, locale } = this.#settings;
    return { id: isSignedIn ? this.agent.id : null, role, locale };
  }

  get instances(): Instance[] {
    return Array.from(this.#instances.values());
  }

  instanceOf(guid: string): Instance | null {
    return this.#instances.get(guid) ?? null;
  }

  ticketOf(slug: string): LiveTicket | null {
    return this.tickets.find((ticket) => ticket.slug === slug) ?? null;
  }

  /** A host takes part from now on. */
  join(instance: Instance): void {
    this.#instances.set(instance.guid, instance);
  }

  leave(instance: Instance): void {
    this.#instances.delete(instance.guid);
  }

  /**
   * Changes how the host behaves. A new color scheme is an event; role and locale are seen by the next call; where
   * trouble is set, what it befalls is counted anew.
   */
  configure(change: Partial<Settings>): void {
    const before = this.#settings;
    this.#settings = { ...before, ...change };
    if (TROUBLE.some((key) => key in change)) this.plan.set(faultsIn(this.#settings));
    if (before.scheme !== this.#settings.scheme) {
      for (const instance of this.instances)
        instance.emit('colorScheme.changed', this.#settings.scheme);
    }
    for (const listener of this.#listeners) listener();
  }

  onSettings(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** An event of one instance: to itself, and to others of the app that hold a client of it. */
  emitOn(guid: string, event: string, message?: unknown): void {
    for (const instance of this.instances) instance.deliver(guid, event, message);
  }

  notify(notification: Notification): void {
    this.notifications.push(notification);
    this.log.add('note', '', `notification (${notification.kind}): ${notification.text}`);
    this.#screen.notify(notification);
  }

  #told(ticket: LiveTicket, event: string, message: unknown): void {
    for (const instance of this.instances) {
      if (instance.ticket === ticket) this.emitOn(instance.guid, event, message);
    }
  }
}
