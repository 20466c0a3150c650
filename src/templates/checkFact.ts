import { cleanValue, MAX_VALUE_CHARS } from './cleanValue';
import type { Fact } from './Fact';

export const FACT_PROBLEMS = [
  /** Nothing to read: signs only ("-", "?"), or the very words that stand in the gap. */
  'noWords',
  /** Longer than `MAX_VALUE_CHARS`: the rest would be cut off. */
  'tooLong',
  /** Written like a day, but there is no such day: 2026-02-31. */
  'notADate',
  /** A day that is over: no promise can be kept by it. */
  'inThePast',
] as const;
export type FactProblem = (typeof FACT_PROBLEMS)[number];

const DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;

/**
 * Looks at what the agent has typed for a fact. Words are fine for every kind ("tomorrow by noon", "the full price"),
 * and an amount stays as it was typed: "€5" and "5,00 EUR" are the agent's to choose.
 *
 * @param value as typed. A blank one is no problem: the fact is open then.
 * @param today ISO day, or `null` where the caller does not say.
 * @returns what is wrong with it; `null` for nothing.
 */
export function checkFact(
  { kind, label }: Fact,
  value: string,
  today: string | null = null,
): FactProblem | null {
  if (value.trim().length > MAX_VALUE_CHARS) return 'tooLong';
  const words = cleanValue(value);
  if (words === '') return null;
  if (!/[\p{L}\p{N}]/u.test(words) || words === `[${cleanValue(label)}]`) return 'noWords';
  const day = kind === 'date' ? DAY.exec(words) : null;
  if (day === null) return null;
  const [, year, month, date] = day.map(Number);
  const meant = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, date));
  if (meant.getUTCMonth() + 1 !== month || meant.getUTCDate() !== date) return 'notADate';
  return today !== null && meant.toISOString().slice(0, 10) < today ? 'inThePast' : null;
}
