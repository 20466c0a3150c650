import * as v from 'valibot';
import type { PastTicket } from '../Zendesk';

const rating = v.object({ score: v.picklist(['good', 'bad']) });

const pastTicket = v.pipe(
  v.object({
    id: v.number(),
    subject: v.fallback(v.string(), ''),
    status: v.picklist(['new', 'open', 'pending', 'hold', 'solved', 'closed']),
    created_at: v.fallback(v.nullable(v.string()), null),
    satisfaction_rating: v.fallback(v.nullable(rating), null),
  }),
  v.transform(({ id, subject, status, created_at: at, satisfaction_rating }): PastTicket => ({
    id,
    subject,
    status,
    at,
    rating: satisfaction_rating?.score ?? null,
  })),
);

/** @returns the tickets of REST's list in its order; what is none is left out. */
export function readPastTickets(body: unknown): PastTicket[] {
  const list: unknown[] = Array.isArray(body) ? body : [];
  return list.flatMap((one) => {
    const read = v.safeParse(pastTicket, one);
    return read.success ? [read.output] : [];
  });
}
