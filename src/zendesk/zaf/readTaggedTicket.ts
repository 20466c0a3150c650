import type { TaggedTicket } from '../OutcomeSearch';
import { part } from './part';

/**
 * Reads a ticket of a search's results: https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 *
 * @param metrics the ticket's metric set, where it does not stand in the ticket itself.
 * @returns `null` for what has no number or no time of creation.
 */
export function readTaggedTicket(result: unknown, metrics: unknown): TaggedTicket | null {
  const id = part(result, 'id');
  const createdAt = readTime(part(result, 'created_at'));
  if (typeof id !== 'number' || createdAt === null) return null;
  const status = part(result, 'status');
  const isSolved = status === 'solved' || status === 'closed';
  const tags = part(result, 'tags');
  const score = part(part(result, 'satisfaction_rating'), 'score');
  return {
    id,
    createdAt,
    isSolved,
    // A ticket that was opened again keeps the time.
    solvedAt: isSolved ? readTime(part(part(result, 'metric_set') ?? metrics, 'solved_at')) : null,
    rating: score === 'good' || score === 'bad' ? score : null,
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    brandId: readId(part(result, 'brand_id')),
    groupId: readId(part(result, 'group_id')),
  };
}

function readTime(value: unknown): string | null {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;
}

function readId(value: unknown): string | null {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : null;
}
