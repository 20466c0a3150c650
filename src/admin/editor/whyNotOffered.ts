import type { Ticket } from '../../conversation/Ticket';
import { channelKind } from '../../suggestions/channelKind';
import type { EntryForm } from './EntryForm';

const OBSTACLES = ['status', 'brand', 'group', 'channel'] as const;
/**
 * What stands against offering an entry on a ticket. On another kind of channel it is offered only where too few
 * others fit; for the rest it is never offered there.
 */
export type Obstacle = (typeof OBSTACLES)[number];

/**
 * @returns what can be told of the fields alone, by the same rules as beside the ticket; whether state, situation and
 *   words fit depends on the customer.
 */
export function whyNotOffered(
  { status, brands, groups, channels }: EntryForm,
  ticket: Pick<Ticket, 'brand' | 'group' | 'channel'>,
): Obstacle[] {
  const kind = channelKind(ticket.channel);
  const stands: Record<Obstacle, boolean> = {
    status: status !== 'active',
    brand: !isAmong(ticket.brand, brands),
    group: !isAmong(ticket.group, groups),
    channel: channels.length > 0 && !channels.includes(kind),
  };
  return OBSTACLES.filter((obstacle) => stands[obstacle]);
}

/** As `scoreEntry` compares names. */
function isAmong(name: string | null, wanted: readonly string[]): boolean {
  const fold = (text: string) => text.trim().toLowerCase();
  return wanted.length === 0 || (name !== null && wanted.some((one) => fold(one) === fold(name)));
}
