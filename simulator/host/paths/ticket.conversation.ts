import { readComments } from '../readComments';
import { readConversation } from '../readConversation';
import type { TicketPaths } from './Path';

/** What was said on the ticket, oldest first, in ZAF's two ways of telling it. */
export const conversation: TicketPaths = {
  'ticket.conversation': { get: ({ ticket }) => readConversation(ticket.data) },
  'ticket.comments': { get: ({ ticket }) => readComments(ticket.data) },
};
