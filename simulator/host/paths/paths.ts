import { app } from './app';
import { comment } from './comment';
import { currentUser } from './currentUser';
import { instances } from './instances';
import type { CorePaths, TicketPaths } from './Path';
import { ticket } from './ticket';
import { conversation } from './ticket.conversation';
import { customField } from './ticket.customField';
import { editor } from './ticket.editor';
import { requester } from './ticket.requester';
import { tags } from './ticket.tags';
import { ticketFields } from './ticketFields';

/** Every path that the simulator knows. A path that is not in here is refused aloud. */

export const corePaths: CorePaths = { ...app, ...currentUser, ...instances };

export const ticketPaths: TicketPaths = {
  ...ticket,
  ...requester,
  ...conversation,
  ...customField,
  ...ticketFields,
  ...tags,
  ...comment,
  ...editor,
};
