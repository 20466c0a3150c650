import { editDistance } from '../../templates/editDistance';
import nearWords from './nearWords.json';

/** What people write who do not know our words. */
const NEAR = new Map(Object.entries(nearWords));

const MAX_CHARS = 40;

/**
 * @param words those that may stand there.
 * @returns the one that is most likely meant: by its meaning, or by its letters; `null` where none is near.
 */
export function nearestWord<W extends string>(given: string, words: readonly W[]): W | null {
  const word = foldWord(given);
  if (word === '' || word.length > MAX_CHARS) return null;
  const meant = NEAR.get(word);
  const byMeaning = words.find((one) => one === meant);
  if (byMeaning !== undefined) return byMeaning;

  let nearest: W | null = null;
  let least = Math.min(3, Math.ceil(word.length / 3)) + 1;
  for (const one of words) {
    const distance = editDistance(word, one.toLowerCase());
    if (distance >= least) continue;
    least = distance;
    nearest = one;
  }
  return nearest;
}

/** " Make right" → "make-right" */
export function foldWord(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_‐‑–-]+/gu, '-');
}
