import { readRequester } from '../LiveTicket';
import { badArgument } from '../Refusal';
import { isRecord } from '../wire';
import type { TicketPaths } from './Path';

/** Who asks for help: a user, or `null`. */
export const requester: TicketPaths = {
  'ticket.requester': {
    get: ({ ticket }) => readRequester(ticket),
    set: ({ workspace, ticket }, value) => {
      const people = workspace.tickets.flatMap((one) => one.data.requester ?? []);
      const person = isRecord(value) ? people.find((one) => one.id === value['id']) : undefined;
      if (!person)
        return badArgument('ticket.requester takes the {id} of a person in the simulator');
      ticket.setRequester(person);
      return readRequester(ticket);
    },
    hasParts: true,
  },
};
