import type { Fact } from './Fact';
import { writeDay } from './writeDay';

/**
 * @param value what the agent typed or picked, cleaned.
 * @param language ISO 639-1 code or BCP 47 tag.
 * @returns the fact as it stands in the reply: an ISO day is written out ("Wednesday, March 4"), all else stays.
 */
export function writeFact(fact: Fact, value: string, language: string): string {
  return fact.kind === 'date' ? writeDay(value, language, 'near') : value;
}
