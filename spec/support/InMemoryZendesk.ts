import type { Ticket, TicketEntry } from '../../src/conversation/Ticket';
import type {
  Change,
  CustomerHistory,
  Details,
  Failure,
  InsertOutcome,
  PastTicket,
  Reply,
  Target,
  TicketView,
  Zendesk,
} from '../../src/zendesk/Zendesk';

/** A Zendesk that lives in this object. Passes the same contract as the one over ZAF. */
export class InMemoryZendesk implements Zendesk {
  ticket: Ticket;
  target: Target = { kind: 'reply', channel: 'email', rich: true };
  /** What stands in the editor. */
  draft = '';
  heightPx: number | null = null;
  /** While set, every answer is this failure. */
  failure: Failure | null = null;
  /** While set, answers wait for it. */
  gate: Promise<void> = Promise.resolve();
  loads = 0;
  /** What there is to know beyond the ticket, by placeholder. */
  details: Record<string, string> = {};
  /** Placeholders that are not told. */
  hiddenDetails: ReadonlySet<string> = new Set();
  /** What was asked for, load by load. */
  detailLoads: ReadonlySet<string>[] = [];
  /** The requester's other tickets, the newest first. */
  pastTickets: PastTicket[] = [];
  /** What stands on the requester's profile. */
  notes = '';
  /** Whether the other tickets are kept from this agent. */
  hidesPast = false;
  private isHidden = false;
  private readonly listeners = new Set<(change: Change) => void>();

  constructor(ticket: Partial<Ticket> = {}) {
    this.ticket = { ...aTicket(), ...ticket };
  }

  fullPageOpened = 0;

  openFullPage(): Promise<Failure | null> {
    if (this.failure === null) this.fullPageOpened += 1;
    return Promise.resolve(this.failure);
  }

  async loadTicket(): Promise<TicketView | Failure> {
    this.loads += 1;
    const { ticket, target, failure } = this;
    await this.gate;
    return failure ?? { kind: 'loaded', ticket, target, missing: [] };
  }

  async loadDetails(placeholders: ReadonlySet<string>): Promise<Details | Failure> {
    this.detailLoads.push(placeholders);
    const { ticket, details, hiddenDetails, failure } = this;
    await this.gate;
    if (failure) return failure;
    const asked = Object.entries(details).filter(([placeholder]) => placeholders.has(placeholder));
    return {
      kind: 'loaded',
      ticketId: ticket.id,
      values: Object.fromEntries(asked.filter(([one]) => !hiddenDetails.has(one))),
      missing: asked.map(([one]) => one).filter((one) => hiddenDetails.has(one)),
    };
  }

  async loadCustomerHistory(): Promise<CustomerHistory | Failure> {
    await this.gate;
    if (this.failure) return this.failure;
    const { ticket, pastTickets, notes } = this;
    const requesterId = ticket.requester?.id ?? null;
    if (requesterId === null) return { kind: 'failed', reason: 'malformed', detail: '' };
    if (this.hidesPast) return { kind: 'failed', reason: 'refused', detail: '' };
    const latest = pastTickets.slice(0, 5);
    return {
      kind: 'loaded',
      ticketId: ticket.id,
      requesterId,
      count: pastTickets.length,
      latest,
      notes,
    };
  }

  async insert(reply: Reply): Promise<InsertOutcome> {
    await this.gate;
    if (this.failure) return this.failure;
    const { id, requester, status } = this.ticket;
    const sameRequester = reply.requesterId === null || reply.requesterId === requester?.id;
    if (reply.ticketId !== id || !sameRequester) return { kind: 'refused', why: 'switched' };
    if (status === 'closed') return { kind: 'refused', why: 'closed' };
    if (this.target.kind !== reply.as) return { kind: 'refused', why: this.target.kind };
    this.draft += this.target.rich ? reply.html : reply.text;
    return { kind: 'inserted', target: this.target };
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    if (this.isHidden) listener({ kind: 'hidden' });
    return () => this.listeners.delete(listener);
  }

  setHeight(heightPx: number): void {
    this.heightPx = heightPx;
  }

  /** Tells the listeners of a change. */
  tell(change: Change): void {
    if (change.kind === 'hidden' || change.kind === 'shown')
      this.isHidden = change.kind === 'hidden';
    for (const listener of [...this.listeners]) listener(change);
  }

  get listenerCount(): number {
    return this.listeners.size;
  }

  change(part: Partial<Ticket>): void {
    this.ticket = { ...this.ticket, ...part };
    this.tell({ kind: 'ticket' });
  }

  writeAsCustomer(content: string): void {
    const { requester, entries } = this.ticket;
    const author = { id: requester?.id ?? null, name: requester?.name ?? '', role: 'end-user' };
    this.ticket = { ...this.ticket, entries: [...entries, anEntry({ author, content })] };
    this.tell({ kind: 'ticket' });
  }
}

export function anEntry(part: Partial<TicketEntry> = {}): TicketEntry {
  return {
    author: { id: 501, name: 'Maya Lindqvist', role: 'end-user' },
    channel: 'email',
    content: 'Where is my parcel? It was due on Monday.',
    contentType: 'text/plain',
    at: '2026-03-02T09:00:00Z',
    attachments: 0,
    ...part,
  };
}

export function aTicket(): Ticket {
  return {
    id: 1201,
    subject: 'Parcel',
    status: 'open',
    channel: 'email',
    brand: 'Larkfield Home',
    group: 'Support',
    tags: ['delivery'],
    requester: { id: 501, name: 'Maya Lindqvist', email: 'maya@example.com', locale: 'en-US' },
    agent: { id: 9, name: 'Tomas Reyes', email: 'tomas@example.com', locale: 'en-US' },
    entries: [anEntry()],
  };
}
