import { InMemoryZendesk } from '../support/InMemoryZendesk';
import { zendeskContract } from './zendeskContract';

zendeskContract('InMemoryZendesk', () => {
  const zendesk = new InMemoryZendesk();
  const details = { 'ticket.priority': 'high', 'ticket.requester.phone': '+1 555 0142' };
  zendesk.details = details;
  zendesk.pastTickets = [
    { id: 1100, subject: 'Lamp', status: 'closed', at: '2026-01-05T08:00:00Z', rating: 'good' },
  ];
  zendesk.notes = 'Prefers letters.';
  return Promise.resolve({
    zendesk,
    ticketId: zendesk.ticket.id,
    requesterName: 'Maya Lindqvist',
    requesterId: zendesk.ticket.requester?.id ?? null,
    draft: () => zendesk.draft.replace(/<[^>]*>/g, ''),
    typeDraft: (words) => {
      zendesk.draft = words;
    },
    writeAsCustomer: (words) => zendesk.writeAsCustomer(words),
    close: () => zendesk.change({ status: 'closed' }),
    removeRequester: () => zendesk.change({ requester: null }),
    writeNote: (note) => {
      zendesk.target = { ...zendesk.target, kind: note ? 'note' : 'reply' };
      zendesk.tell({ kind: 'ticket' });
    },
    hide: (what) => {
      zendesk.failure = { kind: 'failed', reason: 'refused', detail: `does not tell the ${what}` };
    },
    fail: (failing) => {
      zendesk.failure = failing
        ? { kind: 'failed', reason: 'refused', detail: 'told to fail' }
        : null;
    },
    activate: (active) => zendesk.tell({ kind: active ? 'shown' : 'hidden' }),
    turnDark: () => zendesk.tell({ kind: 'scheme', scheme: 'dark' }),
    height: () => zendesk.heightPx,
    details,
    hideDetail: (placeholder) => {
      zendesk.hiddenDetails = new Set([placeholder]);
    },
    pastTickets: zendesk.pastTickets,
    notes: zendesk.notes,
    hidePast: () => {
      zendesk.hidesPast = true;
    },
    listenerCount: () => zendesk.listenerCount,
    settle: () => Promise.resolve(),
    end: () => {},
  });
});
