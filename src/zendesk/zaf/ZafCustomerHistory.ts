import type { CustomerHistory, Failure } from '../Zendesk';
import { AT_LEISURE, readPaths } from './ask';
import { part } from './part';
import { readNumber } from './readNumber';
import { readPastTickets } from './readPastTickets';
import { requestBody } from './requestBody';
import type { ZafClient } from './ZafClient';

/** So many are asked for: the open ticket is among them, and more than a few nobody reads. */
const ASKED = 6;

/** What Zendesk knows of a customer from before: two small requests, once a requester. */
export class ZafCustomerHistory {
  private readonly answers = new Map<string, Promise<CustomerHistory | Failure>>();

  constructor(private readonly client: ZafClient) {}

  async load(): Promise<CustomerHistory | Failure> {
    const answer = await readPaths(this.client, ['ticket.id', 'ticket.requester'], AT_LEISURE);
    if (answer.kind === 'failed') return answer;
    const ticketId = readNumber(answer.values['ticket.id']);
    const requester = answer.values['ticket.requester'];
    const requesterId = readNumber(part(requester, 'id'));
    if (!Number.isSafeInteger(requesterId) || requesterId <= 0) {
      return { kind: 'failed', reason: 'malformed', detail: 'The ticket came without requester.' };
    }
    const notes = part(requester, 'notes');
    const key = `${ticketId} ${requesterId}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const asking = this.ask(ticketId, requesterId, typeof notes === 'string' ? notes.trim() : '');
    this.answers.set(key, asking);
    const history = await asking;
    if (history.kind === 'failed') this.answers.delete(key);
    return history;
  }

  private async ask(
    ticketId: number,
    requesterId: number,
    notes: string,
  ): Promise<CustomerHistory | Failure> {
    const user = `/api/v2/users/${requesterId}`;
    const list = `${user}/tickets/requested.json?sort=-id&page[size]=${ASKED}`;
    const [tickets, related] = await Promise.all([
      requestBody(this.client, list, 'tickets'),
      requestBody(this.client, `${user}/related.json`, 'user_related'),
    ]);
    if (tickets.kind === 'failed') return tickets;
    const requested =
      related.kind === 'failed' ? null : readNumber(part(related.body, 'requested_tickets'));
    return {
      kind: 'loaded',
      ticketId,
      requesterId,
      // The open ticket is one of them.
      count: requested !== null && requested > 0 ? requested - 1 : null,
      latest: readPastTickets(tickets.body)
        .filter(({ id }) => id !== ticketId)
        .slice(0, ASKED - 1),
      notes,
    };
  }
}
