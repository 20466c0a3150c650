import { foldWord, readWords } from './readWords';

/**
 * A phrase of the data, ready to be looked for. As it is written there: case, accents, hyphens and the apostrophe of
 * "can't" do not matter; `*` ends a stem ("refund*"); `|` stands between words of which any will do ("lost|missing
 * parcel"); `…` stands for up to three words ("charged … twice"). A phrase in Han or kana, which are written without
 * spaces, is looked for within words.
 */
export type Phrase = { kind: 'words'; parts: readonly Part[] } | { kind: 'loose'; text: string };

/** One place in a phrase: any of the patterns, or `null` for up to three words of any kind. */
type Part = readonly WordPattern[] | null;
type WordPattern = { word: string; isStem: boolean };

/** A text as phrases meet it. */
export type PhraseText = {
  /** The words as the text has them, in lower case. */
  words: readonly string[];
  /** The same words, folded. */
  folded: readonly string[];
  /** The whole text, for phrases that are looked for within words. */
  loose: string;
};

/** A `…` in a phrase stands for up to this many words. */
const MAX_SKIP = 3;

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** @throws RangeError for a phrase that does not begin with a word: that is a defect of the data. */
export function readPhrase(text: string): Phrase {
  return readLoose(text) ?? wordsReader()(text);
}

/** @returns `null` for a phrase of words. */
export function readLoose(text: string): Extract<Phrase, { kind: 'loose' }> | null {
  return WITHOUT_SPACES.test(text) ? { kind: 'loose', text: foldLoose(text) } : null;
}

/**
 * @returns the reader of phrases of words, for many of them: they share what they have in common, since thousands are
 *   made of the same words, and every open ticket has them in memory. It throws as `readPhrase` does.
 */
export function wordsReader(): (text: string) => Extract<Phrase, { kind: 'words' }> {
  const known = new Map<string, readonly Part[]>();
  const readPlace = (place: string): readonly Part[] => {
    const parts = known.get(place) ?? readPart(place);
    known.set(place, parts);
    return parts;
  };
  return (text) => {
    const parts = text.split(' ').flatMap(readPlace);
    refuseWithoutWord(parts[0], text);
    // An array that has grown keeps room for more: a copy is as long as it must be.
    return { kind: 'words', parts: parts.slice() };
  };
}

function refuseWithoutWord(
  first: Part | undefined,
  text: string,
): asserts first is NonNullable<Part> {
  if (first === undefined || first === null || first.length === 0)
    throw new RangeError(`A phrase must begin with a word: "${text}"`);
}

export function readPhraseText(text: string): PhraseText {
  const words = readWords(text);
  return { words, folded: words.map(foldWord), loose: foldLoose(text) };
}

/**
 * @param start the place of the word with which the phrase is to begin.
 * @returns the place behind the phrase's last word, or `null` where it does not stand here.
 */
export function matchPhrase(
  { parts }: Extract<Phrase, { kind: 'words' }>,
  folded: readonly string[],
  start: number,
): number | null {
  let at = start;
  let skip = 0;
  for (const part of parts) {
    if (part === null) {
      skip = MAX_SKIP;
      continue;
    }
    while (skip > 0 && at < folded.length && !matchWord(part, folded[at])) {
      at += 1;
      skip -= 1;
    }
    if (!matchWord(part, folded[at])) return null;
    at += 1;
    skip = 0;
  }
  return at;
}

/** @returns whether the phrase stands anywhere in the text. */
export function holdsPhrase({ folded, loose }: PhraseText, phrase: Phrase): boolean {
  if (phrase.kind === 'loose') return loose.includes(phrase.text);
  return folded.some((_, start) => matchPhrase(phrase, folded, start) !== null);
}

/** How many letters of a word lead to the stems that it may begin with. */
const PREFIX = 2;

/** @returns under which keys to look for phrases that may begin with this word. */
export function keysOfWord(word: string): Set<string> {
  return new Set([word, `${word.slice(0, PREFIX)}*`, `${word.slice(0, 1)}*`]);
}

/**
 * Of a phrase of words only the beginning is looked at.
 *
 * @returns the keys under which the phrase is to be found, so that each word of a text meets a few phrases only.
 * @throws RangeError as `readPhrase` does.
 */
export function keysOfPhrase(text: string): Set<string> {
  const end = text.indexOf(' ');
  const [first] = readPart(end === -1 ? text : text.slice(0, end));
  refuseWithoutWord(first, text);
  return new Set(first.map(({ word, isStem }) => (isStem ? `${word.slice(0, PREFIX)}*` : word)));
}

/** Full-width and half-width letters are one, so are capitals. */
function foldLoose(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** "auto-renew*" has two parts, as `readWords` parts the customer's words. */
function readPart(place: string): Part[] {
  if (place === '…') return [null];
  if (place.includes('|')) return [place.split('|').flatMap(readPatterns).slice()];
  return readPatterns(place).map((pattern) => [pattern]);
}

/** What most places are: nothing to fold, and one word. */
const PLAIN = /^[a-z]+\*?$/u;

function readPatterns(place: string): WordPattern[] {
  if (PLAIN.test(place)) {
    const isStem = place.endsWith('*');
    return [{ word: isStem ? place.slice(0, -1) : place, isStem }];
  }
  const words = readWords(place);
  const hasStem = place.endsWith('*');
  return words.map((word, index) => ({
    word: foldWord(word),
    isStem: hasStem && index === words.length - 1,
  }));
}

function matchWord(part: readonly WordPattern[], word: string | undefined): boolean {
  return (
    word !== undefined &&
    part.some((one) => (one.isStem ? word.startsWith(one.word) : word === one.word))
  );
}
