import type { FilledText } from '../templates/Filled';
import { readWords } from './readWords';

/** How many words in a row make one mark of a text: enough that stock phrases alone do not make two texts alike. */
const RUN = 3;

/** … and how many letters, in a script without spaces, where a word of `readWords` is a whole clause. */
const RUN_OF_LETTERS = 6;

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The runs of three words of a text, and those of six letters in what is written without spaces; none where it is
 * shorter.
 */
export function wordRuns(text: string): ReadonlySet<string> {
  const words = readWords(text);
  const letters = [...words.filter((word) => WITHOUT_SPACES.test(word)).join('')];
  const spaced = words.filter((word) => !WITHOUT_SPACES.test(word));
  return new Set([...runsOf(spaced, RUN, ' '), ...runsOf(letters, RUN_OF_LETTERS, '')]);
}

function runsOf(parts: readonly string[], length: number, between: string): string[] {
  return parts
    .slice(0, Math.max(0, parts.length - length + 1))
    .map((_, start) => parts.slice(start, start + length).join(between));
}

/** The runs that every use of an entry has in common: gaps are left out, and no run goes across one. */
export function ownRuns({ text, gaps }: FilledText): ReadonlySet<string> {
  const runs = new Set<string>();
  let from = 0;
  for (const { start, end } of [...gaps, { start: text.length, end: text.length }]) {
    for (const run of wordRuns(text.slice(from, start))) runs.add(run);
    from = end;
  }
  return runs;
}

/** @returns the share of the runs of `part` that `whole` holds, in 0..1; 0 where `part` has none. */
export function shareWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const run of part) if (whole.has(run)) shared += 1;
  return shared / part.size;
}
