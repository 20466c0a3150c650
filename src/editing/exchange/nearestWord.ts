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

/** How many letters must be put in, left out or changed (Levenshtein), row by row. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
