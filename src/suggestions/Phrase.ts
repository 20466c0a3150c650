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
  return phraseReader()(text);
}

/**
 * @returns `readPhrase` for many phrases: they share what they have in common, since thousands are made of the same
 *   words, and every open ticket has them in memory.
 */
export function phraseReader(): (text: string) => Phrase {
  const known = new Map<string, readonly Part[]>();
  const readPlace = (place: string): readonly Part[] => {
    const parts = known.get(place) ?? readPart(place);
    known.set(place, parts);
    return parts;
  };
  return (text) => {
    if (WITHOUT_SPACES.test(text)) return { kind: 'loose', text: foldLoose(text) };
    const parts = text.split(' ').flatMap(readPlace);
    const [first] = parts;
    if (first === undefined || first === null || first.length === 0)
      throw new RangeError(`A phrase must begin with a word: "${text}"`);
    // An array that has grown keeps room for more: a copy is as long as it must be.
    return { kind: 'words', parts: parts.slice() };
  };
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

/** How many letters of a word lead to the phrases that begin with it. */
const PREFIX = 2;

/** @returns under which keys to look for phrases that may begin with this word. */
export function keysOfWord(word: string): readonly string[] {
  return word.length < PREFIX ? [word] : [word.slice(0, PREFIX), word.slice(0, 1)];
}

/** @returns the keys under which the phrase is to be found, so that each word of a text meets a few phrases only. */
export function keysOfPhrase({ parts: [first] }: Extract<Phrase, { kind: 'words' }>): Set<string> {
  return new Set((first ?? []).map(({ word }) => word.slice(0, PREFIX)));
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

function readPatterns(place: string): WordPattern[] {
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
