import { badArgument } from '../Refusal';
import type { TicketPaths } from './Path';

/** Tags: read, replaced as a whole, or one by one. */
export const tags: TicketPaths = {
  'ticket.tags': {
    get: ({ ticket }) => ticket.data.tags,
    set: ({ ticket }, value) => {
      const wanted = texts(value);
      if (!wanted) return badArgument('ticket.tags takes an array of texts');
      ticket.change('tags', unique(wanted));
      return ticket.data.tags;
    },
  },
  'ticket.tags.add': {
    invoke: ({ ticket }, args) => {
      const added = texts(args.flat());
      if (!added) return badArgument('ticket.tags.add takes texts');
      ticket.change('tags', unique([...ticket.data.tags, ...added]));
      return ticket.data.tags;
    },
  },
  'ticket.tags.remove': {
    invoke: ({ ticket }, args) => {
      const removed = texts(args.flat());
      if (!removed) return badArgument('ticket.tags.remove takes texts');
      ticket.change(
        'tags',
        ticket.data.tags.filter((tag) => !removed.includes(tag)),
      );
      return ticket.data.tags;
    },
  },
};

function texts(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
}

function unique(values: readonly string[]): string[] {
  return Array.from(new Set(values));
}
