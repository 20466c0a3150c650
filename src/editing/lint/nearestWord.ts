import { editDistance } from '../../templates/editDistance';

/** @returns the word that was most likely meant, in order of `words`; `null` where none is near. */
export function nearestWord(written: string, words: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Math.min(3, Math.ceil(written.length / 3)) + 1;
  for (const word of words) {
    if (Math.abs(word.length - written.length) >= least) continue;
    const distance = editDistance(written, word);
    if (distance >= least) continue;
    least = distance;
    nearest = word;
  }
  return nearest;
}
