import type { Found } from './LintRule';
import type { ReadEntry } from './ReadEntry';

/** More of one kind than these are not listed: a template of garbage has thousands. */
const MAX_FOUND = 20;

/**
 * Looks for a pattern in the template's own words.
 *
 * @param pattern global; every repetition in it is bounded.
 * @param judge what to make of a match, `null` for nothing. The span is the match's unless it says otherwise.
 */
export function findMatches(
  { literal, template }: Pick<ReadEntry, 'literal' | 'template'>,
  pattern: RegExp,
  judge: (match: RegExpMatchArray, start: number, end: number) => Partial<Found> | null,
): Found[] {
  const found: Found[] = [];
  for (const match of literal.matchAll(pattern)) {
    if (match[0] === '') continue;
    const start = match.index;
    const end = start + match[0].length;
    const judged = judge(match, start, end);
    if (judged === null) continue;
    found.push({
      start,
      end,
      values: { words: template.slice(start, Math.min(end, start + 80)) },
      ...judged,
    });
    if (found.length === MAX_FOUND) break;
  }
  return found;
}

/** The template's own words with links and e-mail addresses blanked out, at their places. */
export function withoutAddresses(literal: string): string {
  return literal.replace(ADDRESS, (found) => ' '.repeat(found.length));
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s()[\]]{1,2000}|\]\([^()\s]{1,2000}\)|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/giu;
