import * as v from 'valibot';
import type {
  Change,
  ColorScheme,
  CustomerHistory,
  Details,
  Failure,
  InsertOutcome,
  Reply,
  Target,
  TicketView,
  Zendesk,
} from '../Zendesk';
import { Attention } from './Attention';
import { askAgain, AT_LEISURE, readPaths, refusedPaths, WHILE_WAITED_FOR } from './ask';
import { readNumber } from './readNumber';
import { findDoubt } from './findDoubt';
import { readPerson, readTarget, readTicket, TICKET_PATHS } from './readTicketView';
import { send } from './send';
import type { ZafClient } from './ZafClient';
import { ZafCustomerHistory } from './ZafCustomerHistory';
import { ZafDetails } from './ZafDetails';

/** What is read right before an insertion. */
const GUARD_PATHS = [
  'ticket.id',
  'ticket.status',
  'comment.type',
  'ticket.requester',
  'ticket.editor.targetChannel',
  'ticket.editor.capabilities',
] as const;

const INSERT = 'ticket.editor.insert';
const GO = 'routeTo';

/** ZAF's events in Attune's words; an addition is a line. */
const CHANGES: Record<string, (message: unknown) => Change> = {
  'ticket.conversation.changed': () => ({ kind: 'ticket' }),
  'ticket.requester.id.changed': () => ({ kind: 'ticket' }),
  'ticket.requester.name.changed': () => ({ kind: 'ticket' }),
  'ticket.requester.email.changed': () => ({ kind: 'ticket' }),
  'ticket.subject.changed': () => ({ kind: 'ticket' }),
  'ticket.status.changed': () => ({ kind: 'ticket' }),
  'ticket.brand.changed': () => ({ kind: 'ticket' }),
  'ticket.assignee.group.id.changed': () => ({ kind: 'ticket' }),
  'ticket.tags.changed': () => ({ kind: 'ticket' }),
  'context.updated': () => ({ kind: 'switched' }),
  'comment.type.changed': () => ({ kind: 'ticket' }),
  'ticket.editor.targetChannel.changed': () => ({ kind: 'ticket' }),
  'ticket.editor.capabilities.changed': () => ({ kind: 'ticket' }),
  'colorScheme.changed': (message) => ({ kind: 'scheme', scheme: readScheme(message) }),
};

/** Zendesk over ZAF. Needs a registered client: calls made earlier would start their time-out while still queued. */
export class ZafZendesk implements Zendesk {
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly handlers = Object.entries(CHANGES).map(([event, toChange]) => ({
    event,
    handle: (message: unknown) => this.tell(toChange(message)),
  }));
  private subscribed = false;
  private readonly attention: Attention;

  private readonly details: ZafDetails;
  private readonly history: ZafCustomerHistory;

  /** @param title the name that the app was installed under; '' where the host does not tell. */
  constructor(
    private readonly client: ZafClient,
    private readonly title = '',
  ) {
    this.details = new ZafDetails(client);
    this.history = new ZafCustomerHistory(client);
    this.attention = new Attention(client, (isThere) =>
      this.tell({ kind: isThere ? 'shown' : 'hidden' }),
    );
  }

  loadDetails(placeholders: ReadonlySet<string>): Promise<Details | Failure> {
    return this.details.load(placeholders);
  }

  loadCustomerHistory(): Promise<CustomerHistory | Failure> {
    return this.history.load();
  }

  async loadTicket(): Promise<TicketView | Failure> {
    const answer = await readPaths(this.client, TICKET_PATHS, AT_LEISURE);
    if (answer.kind === 'failed') return answer;
    const ticket = readTicket(answer.values);
    if (ticket === null) {
      const told = answer.errors['ticket.id'] ?? answer.errors['ticket.conversation'];
      return told === undefined
        ? malformed('The ticket came without number or conversation.')
        : { kind: 'failed', reason: 'refused', detail: told.message };
    }
    return {
      kind: 'loaded',
      ticket,
      target: readTarget(answer.values),
      missing: refusedPaths(answer),
    };
  }

  async insert(reply: Reply): Promise<InsertOutcome> {
    const guard = await readPaths(this.client, GUARD_PATHS, WHILE_WAITED_FOR);
    if (guard.kind === 'failed') return guard;
    // Words that greet nobody suit whoever the requester is.
    const doubt = [...refusedPaths(guard), ...findDoubt(guard.values)].filter(
      (path) => path !== 'ticket.requester' || reply.requesterId !== null,
    );
    if (doubt.length > 0) {
      return {
        kind: 'failed',
        reason: doubt.some((path) => path in guard.errors) ? 'refused' : 'malformed',
        detail: `Zendesk did not tell ${doubt.join(', ')}.`,
      };
    }
    const target = readTarget(guard.values);
    const why = findObjection(reply, target, guard.values);
    return why === null ? this.send(reply, target) : { kind: 'refused', why };
  }

  private async send(reply: Reply, target: Target): Promise<InsertOutcome> {
    const words = target.rich ? reply.html : reply.text;
    const failure = await send(INSERT, () => this.client.invoke(INSERT, words));
    if (failure === null) return { kind: 'inserted', target };
    return failure.reason === 'refused' ? failure : { kind: 'unconfirmed', detail: failure.detail };
  }

  onChange(listener: (change: Change) => void): () => void {
    this.subscribe();
    this.listeners.add(listener);
    if (!this.attention.isThere) listener({ kind: 'hidden' });
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.unsubscribe();
    };
  }

  openFullPage(): Promise<Failure | null> {
    // A page of the navigation bar is called by the name that the app was installed under:
    // https://developer.zendesk.com/apps/docs/support-api/nav_bar
    return send(GO, () => this.client.invoke(GO, 'nav_bar', this.title));
  }

  setHeight(heightPx: number): void {
    const size = { height: `${Math.ceil(heightPx)}px` };
    // A panel of the wrong height is still of use: nothing to do, and nobody to tell, where this fails in the end.
    void askAgain(() => this.client.invoke('resize', size), AT_LEISURE);
  }

  private tell(change: Change): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  private subscribe(): void {
    if (this.subscribed) return;
    this.subscribed = true;
    for (const { event, handle } of this.handlers) this.client.on(event, handle);
    this.attention.follow();
  }

  private unsubscribe(): void {
    if (!this.subscribed) return;
    this.subscribed = false;
    for (const { event, handle } of this.handlers) this.client.off(event, handle);
    this.attention.leave();
  }
}

/** What speaks against inserting `reply` now; `null` for nothing. */
function findObjection(
  reply: Reply,
  target: Target,
  values: Record<string, unknown>,
): Extract<InsertOutcome, { kind: 'refused' }>['why'] | null {
  if (readNumber(values['ticket.id']) !== reply.ticketId) return 'switched';
  const requesterId = readPerson(values['ticket.requester'])?.id ?? null;
  if (reply.requesterId !== null && requesterId !== reply.requesterId) return 'switched';
  if (values['ticket.status'] === 'closed') return 'closed';
  return target.kind === reply.as ? null : target.kind;
}

function malformed(detail: string): Failure {
  return { kind: 'failed', reason: 'malformed', detail };
}

/** The event's payload is a string by Zendesk's documentation, an object in practice of some versions. */
function readScheme(message: unknown): ColorScheme {
  const wrapped = v.object({ colorScheme: v.string() });
  const scheme = v.is(wrapped, message) ? message.colorScheme : message;
  return scheme === 'dark' ? 'dark' : 'light';
}
