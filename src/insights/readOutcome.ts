import { readTag } from './outcomeTags';
import type { TicketOutcome } from './TicketOutcome';

type Ticket = Pick<TicketOutcome, 'id' | 'createdAt' | 'solvedAt' | 'rating'>;

/** Reads the tags of a ticket; those of others are passed over, and of a kind that there is one of, the first counts. */
export function readOutcome(ticket: Ticket, tags: readonly string[]): TicketOutcome {
  const outcome = {
    ...ticket,
    from: null as TicketOutcome['from'],
    to: null as TicketOutcome['to'],
    corrected: null as TicketOutcome['corrected'],
    signals: [] as TicketOutcome['signals'][number][],
    used: [] as string[],
    edited: [] as string[],
    dismissed: [] as string[],
  };
  for (const tag of new Set(tags)) {
    const read = readTag(tag);
    if (read === null) continue;
    if ('key' in read) outcome[read.kind].push(read.key);
    else if ('signal' in read) outcome.signals.push(read.signal);
    else outcome[read.kind] ??= read.state;
  }
  return outcome;
}
