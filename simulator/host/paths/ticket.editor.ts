import { readTargetChannel } from '../LiveTicket';
import { badArgument } from '../Refusal';
import type { TicketPaths } from './Path';

/** The reply editor. */
export const editor: TicketPaths = {
  'ticket.editor.insert': {
    invoke: ({ ticket }, [html]) => {
      if (typeof html !== 'string') return badArgument('ticket.editor.insert takes a text');
      if (ticket.data.status === 'closed')
        return badArgument('a closed ticket has no reply editor');
      ticket.editor.insert(html);
      return null;
    },
  },
  'ticket.editor.targetChannel': {
    get: ({ ticket }) => readTargetChannel(ticket),
    hasParts: true,
  },
  'ticket.editor.capabilities': {
    get: ({ ticket }) => ({ richText: ticket.editor.isRich }),
    hasParts: true,
  },
};
