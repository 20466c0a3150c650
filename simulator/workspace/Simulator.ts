import type { RestAnswer } from '../account/RestRequest';
import type { Fault } from '../faults/Fault';
import type { LiveTicket } from '../host/LiveTicket';
import { NO_OUTAGE, type OutageSettings } from '../faults/shorthand';
import type { Scheme } from '../host/Settings';
import { customer } from '../tickets/people';
import type { Person, Ticket, TicketStatus } from '../tickets/Ticket';
import type { Page } from './Page';

/**
 * `window.simulator`: what browser specs and the simulator's own controls can do. Where a ticket is not named, it is
 * the one in view; where there is none, the call throws and says so.
 */
export class Simulator {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The wire as readable lines: `app → get ticket.id (#3)`, `host → ticket.conversation.changed`, `warning: …`. */
  transcript(slug?: string): string[] {
    return this.#workspace.log.transcript(slug);
  }

  clearTranscript(): void {
    this.#workspace.log.clear();
  }

  /** Slugs of all tickets there are. */
  tickets(): string[] {
    return this.#workspace.tickets.map((ticket) => ticket.slug);
  }

  /** Opens a ticket's tab, or goes to it. */
  openTicket(slug: string): void {
    if (!this.#page.openTicket(slug)) throw new Error(`There is no ticket "${slug}".`);
  }

  closeTicket(slug: string): void {
    this.#page.closeTicket(slug);
  }

  /** Goes to the list of tickets. */
  openTickets(): void {
    this.#page.openTickets();
  }

  openAppPage(): void {
    if (!this.#page.openAppPage())
      throw new Error('The app has no page (nav_bar) in its manifest.');
  }

  closeAppPage(): void {
    this.#page.closeAppPage();
  }

  /** Closes the ticket's tab, and makes the ticket what it was in the beginning: the next one like it. */
  renewTicket(slug: string): void {
    this.closeTicket(slug);
    this.#ticket(slug).renew();
  }

  /** Adds a message from the customer on the ticket's channel. */
  writeAsCustomer(text: string, options: { html?: boolean; ticket?: string } = {}): void {
    const ticket = this.#ticket(options.ticket);
    const from = ticket.data.requester ?? customer({ id: 88_001, name: 'Passer-by' });
    ticket.addFromCustomer(from, text, options.html ?? false, new Date().toISOString());
  }

  /** Rewrites whatever is given of a ticket, its history too. */
  rewriteTicket(change: Parameters<LiveTicket['rewrite']>[0], slug?: string): void {
    this.#ticket(slug).rewrite(change);
  }

  setStatus(status: TicketStatus, slug?: string): void {
    this.#ticket(slug).setStatus(status);
  }

  /** Another requester: a person by id or name among the tickets' requesters, a new one by name, or `null`. */
  setRequester(who: string | number | null, slug?: string): void {
    this.#ticket(slug).setRequester(who === null ? null : this.#person(who));
  }

  /** The channel of the ticket, and so of the draft. */
  setChannel(channel: Ticket['channel'], slug?: string): void {
    this.#ticket(slug).setChannel(channel);
  }

  /** The ticket's tags as its form has them. */
  tags(slug?: string): string[] {
    return [...this.#ticket(slug).data.tags];
  }

  /** Adds tags, as another app or the agent would. */
  addTags(tags: readonly string[], slug?: string): void {
    const ticket = this.#ticket(slug);
    ticket.change('tags', [...new Set([...ticket.data.tags, ...tags])]);
  }

  /** Replaces the tags of the ticket's form. */
  setTags(tags: readonly string[], slug?: string): void {
    this.#ticket(slug).change('tags', [...tags]);
  }

  setScheme(scheme: Scheme): void {
    this.#workspace.configure({ scheme });
  }

  /** The agent's language. The apps start anew, as after the reload that this takes in Zendesk. */
  setLocale(locale: string): void {
    this.#workspace.configure({ locale });
    this.#page.reloadApps();
  }

  /** The agent's role. The apps start anew. */
  setRole(role: 'agent' | 'admin'): void {
    this.#workspace.configure({ role });
    this.#page.reloadApps();
  }

  /** Who sits at the desk: 9001, 9002 or 9003. The apps start anew. */
  setAgent(agentId: number): void {
    this.#workspace.configure({ agentId });
    this.#page.reloadApps();
  }

  /** Every answer comes this late. */
  setSlow(slowMs: number): void {
    this.#workspace.configure({ slowMs });
  }

  /** What goes wrong from now on, in place of all that was told so before; `[]` for nothing. */
  setFaults(faults: readonly Fault[]): void {
    this.#workspace.configure({ faults });
  }

  /** Sends the answers that faults have kept back. @returns how many there were */
  releaseAnswers(): number {
    return this.#workspace.plan.release();
  }

  /** What apps have asked for so far, each once: `get ticket.id`, `GET /api/v2/users/me.json`. */
  asked(): readonly string[] {
    return this.#workspace.plan.asked;
  }

  /** How many answers are kept back. */
  heldAnswers(): number {
    return this.#workspace.plan.heldCount;
  }

  /** Whether nothing is being answered at this moment; what will never be answered does not count. */
  isQuiet(): boolean {
    return this.#workspace.underWay === 0;
  }

  /** Paths that fail; also `everything`, `silence` (calls are never answered), `forbidden` and `handshake`. */
  setFailing(paths: readonly string[]): void {
    this.#workspace.configure({ failing: new Set(paths) });
  }

  /**
   * What happens to the account's writes from now on: they fail after so many, or the connection is lost at one of
   * them and stays so. What is not given goes well, so that `setOutage({})` is the end of all trouble.
   */
  setOutage(outage: Partial<OutageSettings>): void {
    this.#workspace.configure({ ...NO_OUTAGE, ...outage });
  }

  /** Whether the account still knows who asks. */
  setSignedIn(isSignedIn: boolean): void {
    this.#workspace.configure({ isSignedIn });
  }

  /**
   * Asks the account behind the app's back, as somebody else in another browser would.
   *
   * @param body sent as JSON; `null` for none
   * @param userId 9001 to 9003 are agents of the account
   */
  async askAccount(
    method: string,
    url: string,
    body: unknown = null,
    userId = 9002,
  ): Promise<RestAnswer> {
    return this.#page.account.answer({
      method,
      url,
      body: body === null ? null : JSON.stringify(body),
      contentType: 'application/json',
      as: { id: userId, role: 'admin', locale: 'en-US' },
    });
  }

  /** What the admin has set of the app, over what was set before. The apps start anew. */
  setAppSettings(settings: Readonly<Record<string, string | boolean>>): void {
    Object.assign(this.#workspace.app.settings, settings);
    this.#page.reloadApps();
  }

  /** Whatever was written to the account is forgotten. The apps start anew. */
  async resetAccount(): Promise<void> {
    await this.#page.account.reset();
    this.#page.reloadApps();
  }

  /** Starts the app anew in every tab. */
  reloadApps(): void {
    this.#page.reloadApps();
  }

  /** The draft as `comment.text` gives it, and what it would be sent as. */
  draft(slug?: string): { text: string; type: 'publicReply' | 'internalNote' } {
    const ticket = this.#ticket(slug);
    return { text: ticket.editor.text(), type: ticket.commentType };
  }

  /** Replaces the draft, as if the agent had typed it. */
  typeDraft(html: string, slug?: string): void {
    this.#ticket(slug).editor.replace(html);
  }

  setDraftType(type: 'publicReply' | 'internalNote', slug?: string): void {
    this.#ticket(slug).setCommentType(type);
  }

  /** Texts of all notifications so far, the oldest first. */
  notifications(): string[] {
    return this.#workspace.notifications.map((notification) => notification.text);
  }

  /** Event → number of handlers, of the app beside a ticket; or of the app page, if `slug` is `nav_bar`. */
  subscriptions(slug?: string): Record<string, number> {
    const label = slug ?? this.#ticket().slug;
    return (
      this.#workspace.instances.find((instance) => instance.label === label)?.subscriptions ?? {}
    );
  }

  /** All running copies of the app. */
  instances(): { guid: string; location: string; ticket: string | null; isActive: boolean }[] {
    return this.#workspace.instances.map((instance) => ({
      guid: instance.guid,
      location: instance.location,
      ticket: instance.ticket?.slug ?? null,
      isActive: instance.isActive,
    }));
  }

  get #workspace(): Page['workspace'] {
    return this.#page.workspace;
  }

  #ticket(slug: string | null = this.#page.currentSlug): LiveTicket {
    const ticket = slug === null ? null : this.#workspace.ticketOf(slug);
    if (!ticket)
      throw new Error(slug === null ? 'No ticket is in view.' : `There is no ticket "${slug}".`);
    return ticket;
  }

  #person(who: string | number): Person {
    const people = this.#workspace.tickets.flatMap((ticket) => ticket.data.requester ?? []);
    const known = people.find((person) => person.id === who || person.name === who);
    return known ?? customer({ id: 88_002, name: String(who) });
  }
}

declare global {
  interface Window {
    simulator: Simulator;
  }
}
