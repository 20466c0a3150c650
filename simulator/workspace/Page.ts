import type { Instance } from '../host/Instance';
import { MIN_HEIGHT_PX } from '../host/paths/app';
import { Workspace, type ModalRequest, type Notification, type Screen } from '../host/Workspace';
import type { Ticket } from '../tickets/Ticket';
import { AppFrame } from './AppFrame';
import { button, element } from './element';
import { icon } from './icon';
import type { InstalledApp } from './loadApp';
import { Modal } from './Modal';
import { ServerAccount } from './ServerAccount';
import type { Options } from './readOptions';
import { showTicketList } from './showTicketList';
import { Switchboard } from './Switchboard';
import { TicketPane } from './TicketPane';
import { Toasts } from './Toasts';

type Place = { kind: 'tickets' } | { kind: 'nav_bar' } | { kind: 'ticket'; slug: string };

const MIN_PANEL_PX = 320;
const MAX_PANEL_PX = 800;

/** The workspace around the app: where the agent is, and what is open. */
export class Page implements Screen {
  readonly element: HTMLElement;
  readonly workspace: Workspace;
  readonly account: ServerAccount;
  readonly #app: InstalledApp;
  readonly #switchboard: Switchboard;
  readonly #toasts = new Toasts();
  readonly #tabs = element('nav', { class: 'tabs', 'aria-label': 'Open tickets' });
  readonly #rail = element('nav', { class: 'rail', 'aria-label': 'Workspace' });
  readonly #stage = element('div', { class: 'stage' });
  readonly #list = element('div', { class: 'place' });
  readonly #appPage = element('div', { class: 'place app-page' });
  readonly #panes = new Map<string, TicketPane>();
  readonly #modals = new Map<Instance, Modal>();
  readonly #movers = new Set<() => void>();
  #pageFrame: AppFrame | null = null;
  #place: Place = { kind: 'tickets' };

  constructor(app: InstalledApp, tickets: readonly Ticket[], options: Options) {
    this.#app = app;
    this.#switchboard = new Switchboard(app.origin);
    this.account = new ServerAccount(options.account, options.store);
    this.workspace = new Workspace({
      app: {
        name: app.name,
        version: app.version,
        settings: { ...app.settings, ...options.appSettings },
      },
      tickets,
      screen: this,
      account: this.account,
      // What a browser keeps of one account is not taken for another's.
      subdomain: options.store,
    });
    this.workspace.configure(options.settings);
    this.#stage.append(this.#list, this.#appPage);
    this.element = element('div', { class: 'workspace' }, [
      this.#rail,
      element('div', { class: 'desk' }, [this.#tabs, this.#stage]),
      this.#toasts.element,
    ]);
    this.setPanelWidth(options.panelPx);
    this.#applyScheme();
    this.workspace.onSettings(() => this.#applyScheme());
    for (const ticket of this.workspace.tickets) ticket.onChange(() => this.#showTabs());
  }

  /** The ticket that the agent looks at, or `null` where it is another place. */
  get currentSlug(): string | null {
    return this.#place.kind === 'ticket' ? this.#place.slug : null;
  }

  /** @param listener hears whenever the agent has gone to another place */
  onMove(listener: () => void): void {
    this.#movers.add(listener);
  }

  /** Opens a ticket in a tab of its own, or shows the tab that it has. */
  openTicket(slug: string): boolean {
    const ticket = this.workspace.ticketOf(slug);
    if (!ticket) return false;
    const isNew = !this.#panes.has(slug);
    if (isNew) {
      const frame = this.#openFrame('ticket_sidebar', ticket.slug, this.#app.name);
      frame.element.style.height = `${MIN_HEIGHT_PX}px`;
      const pane = new TicketPane({
        workspace: this.workspace,
        ticket,
        frame,
        logoUrl: this.#app.logoUrl,
        onPanelWidth: (px) => this.setPanelWidth(px),
      });
      this.#panes.set(slug, pane);
      this.#stage.append(pane.element);
    }
    this.#goTo({ kind: 'ticket', slug });
    return true;
  }

  closeTicket(slug: string): void {
    const pane = this.#panes.get(slug);
    if (!pane) return;
    pane.close();
    this.#panes.delete(slug);
    const next = Array.from(this.#panes.keys()).at(-1);
    if (this.currentSlug !== slug) this.#showTabs();
    else this.#goTo(next === undefined ? { kind: 'tickets' } : { kind: 'ticket', slug: next });
  }

  openTickets(): void {
    this.#goTo({ kind: 'tickets' });
  }

  /** Shows the app's own page, if it has one. */
  openAppPage(): boolean {
    if (this.#app.navBarUrl === null) return false;
    if (!this.#pageFrame) {
      this.#pageFrame = this.#openFrame('nav_bar', null, `${this.#app.name} page`);
      this.#appPage.append(this.#pageFrame.element);
    }
    this.#goTo({ kind: 'nav_bar' });
    return true;
  }

  /** Takes the app's own page off the workspace; opened again, it starts anew. */
  closeAppPage(): void {
    this.#pageFrame?.close();
    this.#pageFrame = null;
    if (this.#place.kind === 'nav_bar') this.openTickets();
  }

  setPanelWidth(px: number): void {
    const width = Math.round(Math.min(MAX_PANEL_PX, Math.max(MIN_PANEL_PX, px)));
    document.documentElement.style.setProperty('--panel-width', `${width}px`);
    for (const handle of document.querySelectorAll('.drag-handle')) {
      handle.setAttribute('aria-valuenow', String(width));
    }
  }

  /** Starts every running app anew: after a change that a real agent would have to reload for. */
  reloadApps(): void {
    for (const instance of Array.from(this.#modals.keys())) this.close(instance);
    for (const pane of this.#panes.values()) pane.panel.frame.reload();
    this.#pageFrame?.reload();
  }

  openModal(request: ModalRequest): Instance {
    const frame = new AppFrame({
      workspace: this.workspace,
      switchboard: this.#switchboard,
      location: 'modal',
      ticket: null,
      url: this.#app.urlOf(request.url),
      title: `${this.#app.name} dialog`,
      isActive: true,
    });
    const modal = new Modal(this.workspace, frame, this.#app.name, request.size);
    this.#modals.set(frame.host, modal);
    this.element.append(modal.element);
    frame.element.focus();
    return frame.host;
  }

  close(instance: Instance): void {
    this.#modals.get(instance)?.close();
    this.#modals.delete(instance);
  }

  resize(instance: Instance, heightPx: number): void {
    if (instance.location === 'nav_bar') return;
    const frame = this.#frameOf(instance);
    if (frame) frame.element.style.height = `${heightPx}px`;
  }

  routeTo(place: string, id: unknown): boolean {
    if (place === 'ticket') {
      const ticket = this.workspace.tickets.find((one) => String(one.data.id) === String(id));
      return ticket ? this.openTicket(ticket.slug) : false;
    }
    if (place === 'nav_bar') return this.openAppPage();
    if (place !== 'views') return false;
    this.openTickets();
    return true;
  }

  notify(notification: Notification): void {
    this.#toasts.show(notification);
  }

  sizeOf(instance: Instance): { width: number; height: number } {
    const frame = this.#frameOf(instance)?.element;
    return { width: frame?.clientWidth ?? 0, height: frame?.clientHeight ?? 0 };
  }

  #openFrame(location: 'ticket_sidebar' | 'nav_bar', slug: string | null, title: string): AppFrame {
    const url = location === 'nav_bar' ? this.#app.navBarUrl : this.#app.sidebarUrl;
    return new AppFrame({
      workspace: this.workspace,
      switchboard: this.#switchboard,
      location,
      ticket: slug === null ? null : this.workspace.ticketOf(slug),
      url: url ?? this.#app.sidebarUrl,
      title,
      isActive: true,
    });
  }

  #frameOf(instance: Instance): AppFrame | null {
    const frames = [
      ...Array.from(this.#panes.values(), (pane) => pane.panel.frame),
      ...Array.from(this.#modals.values(), (modal) => modal.frame),
      ...(this.#pageFrame ? [this.#pageFrame] : []),
    ];
    return frames.find((frame) => frame.host === instance) ?? null;
  }

  #goTo(place: Place): void {
    this.#place = place;
    this.#list.hidden = place.kind !== 'tickets';
    this.#appPage.hidden = place.kind !== 'nav_bar';
    if (place.kind === 'tickets') {
      this.#list.replaceChildren(
        showTicketList(this.workspace.tickets, (slug) => this.openTicket(slug)),
      );
    }
    // First the old instance hears that it is left, then the new one that it is looked at.
    for (const [slug, pane] of this.#panes) if (slug !== this.currentSlug) pane.setVisible(false);
    if (place.kind !== 'nav_bar') this.#pageFrame?.host.setActive(false);
    if (place.kind === 'ticket') this.#panes.get(place.slug)?.setVisible(true);
    if (place.kind === 'nav_bar') this.#pageFrame?.host.setActive(true);
    this.#showTabs();
    this.#showRail();
    for (const listener of this.#movers) listener();
  }

  #showTabs(): void {
    this.#tabs.replaceChildren(
      ...Array.from(this.#panes, ([slug, { ticket }]) => {
        const { data } = ticket;
        const name = data.subject === '' ? `#${data.id}` : data.subject;
        const isCurrent = slug === this.currentSlug;
        const tab = button(name, () => this.openTicket(slug), { class: 'tab-name' });
        tab.prepend(element('span', { class: `dot status-${data.status}`, 'aria-hidden': 'true' }));
        if (isCurrent) tab.setAttribute('aria-current', 'page');
        return element('div', { class: isCurrent ? 'tab is-current' : 'tab' }, [
          tab,
          button(`Close ${name}`, () => this.closeTicket(slug), {
            class: 'icon-button',
            icon: icon('close'),
            isIconOnly: true,
          }),
        ]);
      }),
    );
  }

  #showRail(): void {
    const tickets = button('Tickets', () => this.openTickets(), {
      class: 'rail-button',
      icon: icon('tickets'),
      isIconOnly: true,
    });
    const app = button(`${this.#app.name} page`, () => this.openAppPage(), {
      class: 'rail-button',
      icon: icon('app'),
      isIconOnly: true,
    });
    if (this.#place.kind === 'tickets') tickets.setAttribute('aria-current', 'page');
    if (this.#place.kind === 'nav_bar') app.setAttribute('aria-current', 'page');
    this.#rail.replaceChildren(tickets, ...(this.#app.navBarUrl === null ? [] : [app]));
  }

  #applyScheme(): void {
    document.documentElement.dataset['scheme'] = this.workspace.settings.scheme;
  }
}
