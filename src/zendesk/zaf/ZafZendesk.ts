import * as v from 'valibot';
import type {
  Change,
  ColorScheme,
  Failure,
  InsertOutcome,
  Reply,
  TicketView,
  Zendesk,
} from '../Zendesk';
import { readAnswer, readRejection, type Answer } from './readAnswer';
import { readPerson, readTarget, readTicket, TICKET_PATHS } from './readTicketView';
import type { ZafClient } from './ZafClient';

/** The npm SDK gives up a call after 5 s; a busy Agent Workspace needs longer at times, so reads are tried again. */
const READ_WAITS_MS = [300, 1000];

/** The CDN build waits 5 minutes. Nobody looks at a skeleton that long. */
const ANSWER_TIMEOUT_MS = 15_000;

/** What must be known for an insertion to be safe, read right before it. */
const GUARD_PATHS = [
  'ticket.id',
  'ticket.status',
  'comment.type',
  'ticket.editor.targetChannel',
  'ticket.editor.capabilities',
] as const;

/** ZAF's events in Attune's words; an addition is a line. */
const CHANGES: Record<string, (message: unknown) => Change> = {
  'ticket.conversation.changed': () => ({ kind: 'conversation' }),
  'ticket.requester.id.changed': () => ({ kind: 'ticket' }),
  'ticket.requester.name.changed': () => ({ kind: 'ticket' }),
  'ticket.requester.email.changed': () => ({ kind: 'ticket' }),
  'ticket.subject.changed': () => ({ kind: 'ticket' }),
  'ticket.status.changed': () => ({ kind: 'ticket' }),
  'ticket.brand.changed': () => ({ kind: 'ticket' }),
  'ticket.tags.changed': () => ({ kind: 'ticket' }),
  'context.updated': () => ({ kind: 'ticket' }),
  'comment.type.changed': () => ({ kind: 'target' }),
  'ticket.editor.targetChannel.changed': () => ({ kind: 'target' }),
  'ticket.editor.capabilities.changed': () => ({ kind: 'target' }),
  'colorScheme.changed': (message) => ({ kind: 'scheme', scheme: readScheme(message) }),
  'app.activated': () => ({ kind: 'shown' }),
  'app.deactivated': () => ({ kind: 'hidden' }),
};

/** Zendesk over ZAF. Needs a registered client: calls made earlier would start their time-out while still queued. */
export class ZafZendesk implements Zendesk {
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly handlers = Object.entries(CHANGES).map(([event, toChange]) => ({
    event,
    handle: (message: unknown) => this.tell(toChange(message)),
  }));
  private subscribed = false;

  constructor(private readonly client: ZafClient) {}

  async loadTicket(): Promise<TicketView | Failure> {
    const answer = await this.read(TICKET_PATHS);
    if (answer.kind === 'failed') return answer;
    const ticket = readTicket(answer.values);
    if (ticket === null) {
      const told = answer.errors['ticket.id'] ?? answer.errors['ticket.conversation'];
      return told === undefined
        ? {
            kind: 'failed',
            reason: 'malformed',
            detail: 'The ticket came without number or conversation.',
          }
        : { kind: 'failed', reason: 'refused', detail: told.message };
    }
    return {
      kind: 'loaded',
      ticket,
      target: readTarget(answer.values),
      missing: Object.keys(answer.errors),
    };
  }

  async loadAgent(): ReturnType<Zendesk['loadAgent']> {
    const answer = await this.read(['currentUser']);
    if (answer.kind === 'failed') return answer;
    const agent = readPerson(answer.values.currentUser);
    return agent === null
      ? { kind: 'failed', reason: 'malformed', detail: 'Zendesk did not tell who is signed in.' }
      : { kind: 'loaded', agent };
  }

  async insert(reply: Reply): Promise<InsertOutcome> {
    const answer = await this.read(GUARD_PATHS);
    if (answer.kind === 'failed') return answer;
    const { values } = answer;
    if (Number(values['ticket.id']) !== reply.ticketId) return { kind: 'refused', why: 'switched' };
    if (values['ticket.status'] === 'closed') return { kind: 'refused', why: 'closed' };
    const target = readTarget(values);
    if (target.kind === 'note' && !reply.intoNote) return { kind: 'refused', why: 'note' };

    const inserted = await settle(
      this.client.invoke('ticket.editor.insert', target.rich ? reply.html : reply.text),
    );
    if (inserted.kind === 'failed') return inserted;
    const refusal = inserted.errors['ticket.editor.insert'];
    return refusal === undefined
      ? { kind: 'inserted', target }
      : { kind: 'failed', reason: 'refused', detail: refusal.message };
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    this.subscribe();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.unsubscribe();
    };
  }

  setHeight(heightPx: number): void {
    // A panel of the wrong height is still of use: nothing to do, and nobody to tell, where this fails.
    void settle(this.client.invoke('resize', { height: `${Math.ceil(heightPx)}px` }));
  }

  close(): void {
    this.listeners.clear();
    this.unsubscribe();
  }

  /**
   * Asks again after a failure, and asks for single paths again where only they failed. A path that this Zendesk
   * does not know (an older interface has no `ticket.editor`) is not asked for again.
   */
  private async read(paths: readonly string[]): Promise<Answer | Failure> {
    let answer = await settle(this.client.get([...paths]));
    for (const waitMs of READ_WAITS_MS) {
      const failed = answer.kind === 'failed' ? [...paths] : retriable(answer);
      if (failed.length === 0) break;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      const again = await settle(this.client.get(failed));
      answer = merge(answer, again);
    }
    return answer;
  }

  private tell(change: Change): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  private subscribe(): void {
    if (this.subscribed) return;
    this.subscribed = true;
    for (const { event, handle } of this.handlers) this.client.on(event, handle);
  }

  private unsubscribe(): void {
    if (!this.subscribed) return;
    this.subscribed = false;
    for (const { event, handle } of this.handlers) this.client.off(event, handle);
  }
}

async function settle(call: Promise<unknown>): Promise<Answer | Failure> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<Failure>((resolve) => {
    timer = setTimeout(
      () => resolve({ kind: 'failed', reason: 'timeout', detail: 'No answer from Zendesk.' }),
      ANSWER_TIMEOUT_MS,
    );
  });
  const answer = call.then(readAnswer, readRejection);
  try {
    return await Promise.race([answer, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function retriable(answer: Answer): string[] {
  return Object.entries(answer.errors)
    .filter(([, error]) => error.name !== 'APINotFoundError')
    .map(([path]) => path);
}

/** What the second asking told, over what the first one did. */
function merge(before: Answer | Failure, again: Answer | Failure): Answer | Failure {
  if (before.kind === 'failed') return again;
  if (again.kind === 'failed') return before;
  const errors = { ...before.errors };
  for (const path of Object.keys(again.values)) delete errors[path];
  return {
    kind: 'answer',
    values: { ...before.values, ...again.values },
    errors: { ...errors, ...again.errors },
  };
}

/** The event's payload is a string by Zendesk's documentation, an object in practice of some versions. */
export function readScheme(message: unknown): ColorScheme {
  const wrapped = v.object({ colorScheme: v.string() });
  const scheme = v.is(wrapped, message) ? message.colorScheme : message;
  return scheme === 'dark' ? 'dark' : 'light';
}
