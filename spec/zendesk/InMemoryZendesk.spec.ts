import { InMemoryZendesk } from '../support/InMemoryZendesk';
import { zendeskContract } from './zendeskContract';

zendeskContract('InMemoryZendesk', () => {
  const zendesk = new InMemoryZendesk();
  return Promise.resolve({
    zendesk,
    ticketId: zendesk.ticket.id,
    requesterName: 'Maya Lindqvist',
    draft: () => zendesk.draft.replace(/<[^>]*>/g, ''),
    typeDraft: (words) => {
      zendesk.draft = words;
    },
    writeAsCustomer: (words) => zendesk.writeAsCustomer(words),
    close: () => zendesk.change({ status: 'closed' }),
    removeRequester: () => zendesk.change({ requester: null }),
    writeNote: () => {
      zendesk.target = { ...zendesk.target, kind: 'note' };
      zendesk.tell({ kind: 'target' });
    },
    fail: (failing) => {
      zendesk.failure = failing
        ? { kind: 'failed', reason: 'refused', detail: 'told to fail' }
        : null;
    },
    activate: (active) => zendesk.tell({ kind: active ? 'shown' : 'hidden' }),
    turnDark: () => zendesk.tell({ kind: 'scheme', scheme: 'dark' }),
    height: () => zendesk.heightPx,
    listenerCount: () => zendesk.listenerCount,
    settle: () => Promise.resolve(),
    end: () => zendesk.close(),
  });
});
