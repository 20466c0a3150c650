import { cleanValue } from './cleanValue';
import type { Fact } from './Fact';
import { END, MIDDLE, START } from './noncharacters';

/**
 * While a template is filled, an open fact is a mark: START number MIDDLE [label] END. No value and no template holds
 * these three signs, so a mark cannot be forged by a customer, and it lives through filters and captures.
 */
const MARK = new RegExp(`${START}(\\d{1,3})${MIDDLE}([^${START}${MIDDLE}${END}]*)${END}`, 'gu');

/** A stretch of text: words, or the label of the fact that is missing in its place. */
export type Stretch = { text: string; fact: string | null };

/** @returns the mark for the fact that stands at `index` in the entry's list. */
export function gapMark(fact: Fact, index: number): string {
  return `${START}${index}${MIDDLE}[${cleanValue(fact.label)}]${END}`;
}

export function isGapMark(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(START);
}

export function holdsGapMark(text: string): boolean {
  return text.includes(START);
}

/** Takes the marks out of `marked`; its words and gaps in order. */
export function readGapMarks(marked: string, facts: readonly Fact[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const fact = facts[Number(match[1])]?.key ?? null;
    stretches.push({ text: marked.slice(from, match.index), fact: null });
    stretches.push({ text: match[2] ?? '', fact });
    from = match.index + match[0].length;
  }
  stretches.push({ text: marked.slice(from), fact: null });
  return stretches.filter(({ text }) => text !== '');
}
