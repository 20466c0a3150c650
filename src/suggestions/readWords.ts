/**
 * @returns the words of a text in lower case, apostrophes straight and inside words only: “I’M” → "i'm". Letters are
 *   composed (NFC), hyphens part words, and the sign of a currency is one. Linear in the length of the text.
 */
export function readWords(text: string): string[] {
  return text.normalize('NFC').toLowerCase().replace(APOSTROPHE_LIKE, "'").match(WORD) ?? [];
}

const APOSTROPHE_LIKE = /[\u2018\u2019\u02bc\u00b4\u0060\uff07]/gu;
const WORD = /\p{Sc}|[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu;

/**
 * @param word of `readWords`.
 * @returns the word as people write it in a hurry, without accents and without the apostrophe of "can't" and "what's",
 *   so that both ways of writing compare as one. "I'll" and "we're" stay: without it they are other words.
 */
export function foldWord(word: string): string {
  const bare = word.replace(/'(?=(?:t|s|m|ve)$)/u, '');
  return ASCII.test(bare) ? bare : bare.normalize('NFD').replace(/\p{M}/gu, '');
}

const ASCII = /^[\0-\x7f]*$/u;
