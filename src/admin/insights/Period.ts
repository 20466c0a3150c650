export const LAST_DAYS = [7, 30, 90] as const;

/** The last so many days, today among them; or from one day to another, both included (`2026-03-31`). */
export type Period =
  { kind: 'last'; days: (typeof LAST_DAYS)[number] } | { kind: 'dates'; from: string; to: string };

/** From a moment, included, to another, not included; ISO 8601. */
export type Span = { from: string; until: string };

/** Longer ones would be most of an account's tickets. */
const MAX_DAYS = 731;
const DAY_MS = 86_400_000;

/**
 * @param now milliseconds since 1970: what is to come is not asked for.
 * @returns the moments, by the clock of who looks; `null` where the dates are none, or in the wrong order, or too far
 *   apart, or all to come.
 */
export function spanOf(period: Period, now: number): Span | null {
  if (period.kind === 'last') {
    const today = new Date(now);
    today.setHours(0, 0, 0, 0);
    today.setDate(today.getDate() - (period.days - 1));
    return { from: asTime(today.getTime()), until: asTime(now) };
  }
  const from = startOf(period.from);
  const last = startOf(period.to);
  if (from === null || last === null) return null;
  last.setDate(last.getDate() + 1);
  const until = Math.min(now, last.getTime());
  const isRight = until > from.getTime() && until - from.getTime() <= MAX_DAYS * DAY_MS;
  return isRight ? { from: asTime(from.getTime()), until: asTime(until) } : null;
}

/** Periods of the same key are of the same days. */
export function keyOf(period: Period): string {
  return period.kind === 'last' ? `last ${period.days}` : `${period.from} to ${period.to}`;
}

/** The first moment of a day. */
function startOf(day: string): Date | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return null;
  const found = new Date(Number(year), Number(month) - 1, Number(date));
  return found.getDate() === Number(date) ? found : null;
}

/** Zendesk's times have no fractions of a second. */
function asTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
