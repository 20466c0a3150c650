export const DAY_MS = 86_400_000;

/**
 * Whether what the browser has kept is not too old. A clock may be set back a little; what is from more than a day
 * ahead was kept by a clock that was wrong, and nobody can tell how old it is.
 *
 * @param ageMs milliseconds since it was kept.
 */
export function isFresh(ageMs: number, days: number): boolean {
  return ageMs > -DAY_MS && ageMs < days * DAY_MS;
}
