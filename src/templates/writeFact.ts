import type { Fact } from './Fact';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/**
 * @param value what the agent typed or picked, cleaned.
 * @param language ISO 639-1 code or BCP 47 tag.
 * @returns the fact as it stands in the reply: an ISO day is written out ("Wednesday, March 4"), all else stays.
 */
export function writeFact(fact: Fact, value: string, language: string): string {
  const parts = fact.kind === 'date' ? ISO_DAY.exec(value) : null;
  if (parts === null) return value;
  const [, year, month, day] = parts.map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day));
  // 2026-02-31 would silently become March 3.
  if (date.toISOString().slice(0, 10) !== value) return value;
  const format = { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, format).format(date);
}
