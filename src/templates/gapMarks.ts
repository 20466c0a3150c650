import { cleanValue } from './cleanValue';
import type { Fact } from './Fact';
import type { Gap } from './Filled';

/**
 * While a template is filled, an open fact is a mark: START number MIDDLE [label] END. The three signs are control
 * characters, which no value and no template holds (`cleanValue`, `fillTemplate`), so a mark cannot be forged by a
 * customer, and it lives through filters and captures.
 */
const START = '\u0001';
const MIDDLE = '\u0002';
const END = '\u0003';
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const MARK = /\u0001(\d{1,3})\u0002([^\u0001-\u0003]*)\u0003/gu;

/** @returns the mark for the fact that stands at `index` in the entry's list. */
export function gapMark(fact: Fact, index: number): string {
  return `${START}${index}${MIDDLE}[${cleanValue(fact.label)}]${END}`;
}

export function isGapMark(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(START);
}

/**
 * Takes the marks out of `marked`.
 * @returns the text as people see it, and where in it the gaps are.
 */
export function readGapMarks(
  marked: string,
  facts: readonly Fact[],
): { text: string; gaps: Gap[] } {
  const gaps: Gap[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += withoutControls(marked.slice(from, match.index));
    from = match.index + match[0].length;
    const fact = facts[Number(match[1])];
    const label = withoutControls(match[2] ?? '');
    if (fact !== undefined) {
      gaps.push({ fact: fact.key, start: text.length, end: text.length + label.length });
    }
    text += label;
  }
  return { text: text + withoutControls(marked.slice(from)), gaps };
}

/** A filter may have cut a mark in half: its signs must not reach the text. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]|\p{Cs}/gu, '');
}
