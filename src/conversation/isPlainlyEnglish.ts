import { ENGLISH_WORDS } from './englishWords';

/** So many of them settle it; most messages get there within two lines. */
const ENOUGH = 8;

/** Below two a text may be a greeting in front of another language. */
const LEAST = 2;

/** From this share of unmistakably English words on, a text is English whatever its letters say. */
export const ENGLISH_SHARE = 0.1;

/** Where that many characters have not settled it, the full test looks closer. */
const MOST_CHARS = 1_000;

/** What stands before a name, a tag, a part of an address, an ending such as `’s`: not a word of the sentence. */
const NOT_BEFORE_A_WORD = new Set([...`@#/._-&?=[`].map((mark) => mark.charCodeAt(0)));

/**
 * A quick test for `detectLanguage`, which it spares the letter statistics: it reads words only until
 * enough of them are unmistakably English. `false` says nothing about the language.
 *
 * @param text any string
 */
export function isPlainlyEnglish(text: string): boolean {
  const end = Math.min(text.length, MOST_CHARS);
  let words = 0;
  let english = 0;
  for (let at = 0; at < end;) {
    const unit = text.charCodeAt(at);
    if (isOtherScript(unit)) return false;
    if (!isLetter(unit)) {
      at++;
      continue;
    }
    const start = at;
    while (at < end && isInWord(text.charCodeAt(at))) at++;
    words++;
    if (start > 0 && NOT_BEFORE_A_WORD.has(text.charCodeAt(start - 1))) continue;
    if (ENGLISH_WORDS.has(text.slice(start, at).toLowerCase().replace('’', "'"))) english++;
    if (english >= ENOUGH && english >= words * ENGLISH_SHARE) return true;
  }
  return end === text.length && english >= LEAST && english >= words * ENGLISH_SHARE;
}

const isLetter = (unit: number): boolean =>
  (unit > 0x60 && unit < 0x7b) || (unit > 0x40 && unit < 0x5b) || (unit >= 0xc0 && unit < 0x250);

const isInWord = (unit: number): boolean => isLetter(unit) || unit === 0x27 || unit === 0x2019;

/** Letters behind Latin: other alphabets, ideographs. Punctuation, signs and emoji are not among them. */
const isOtherScript = (unit: number): boolean =>
  unit >= 0x250 &&
  !(unit >= 0x2000 && unit < 0x2c00) &&
  !(unit >= 0xd83c && unit <= 0xd83e) &&
  !(unit >= 0xdc00 && unit <= 0xdfff) &&
  unit !== 0xfe0f;
