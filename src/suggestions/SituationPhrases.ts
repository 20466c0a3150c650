import { SITUATIONS, type Situation } from '../library/Situation';
import { foldWord, readWords } from './readWords';

/**
 * The words that tell each situation, as data: a `telling` phrase is enough by itself, of the `hint`s it takes two.
 * What stands in a `not` phrase tells nothing about that situation ("in charge" is no charge).
 *
 * Case, accents, hyphens and the apostrophe of "can't" do not matter. `*` ends a stem ("refund*"); `|` stands between
 * words of which any will do ("lost|missing parcel"); `…` stands for up to three words ("charged … twice"). A phrase in
 * Han or kana, which are written without spaces, is looked for within words.
 */
export type SituationWords = Readonly<Record<Situation, WordsOfSituation>>;
type WordsOfSituation = Readonly<{
  telling: readonly string[];
  hint: readonly string[];
  not?: readonly string[];
}>;

/** `anyOf`: a part of several words for one; a stem where `isStem`. */
export type WordPattern = Readonly<{ word: string; isStem: boolean }>;
/** One place in a phrase: any of the patterns, or `null` for up to three words of any kind. */
export type PhrasePart = readonly WordPattern[] | null;

export type Phrase = {
  situation: Situation;
  /** What it adds to its situation; 0 for a `not` phrase. */
  weight: number;
  parts: readonly PhrasePart[];
};

/** A phrase that is looked for within words, letters as NFKC has them. */
export type LooseText = { situation: Situation; weight: number; text: string };

/** `SituationWords`, made ready for the search. */
export type SituationPhrases = {
  /** By the first letters of a phrase's first word, so that each word of a text meets a few phrases only. */
  byPrefix: ReadonlyMap<string, readonly Phrase[]>;
  /** To be looked for anywhere in a text. */
  anywhere: readonly LooseText[];
};

/** @returns under which key of `byPrefix` the phrases that begin with this word stand. */
export function prefixOf(word: string): string {
  return word.slice(0, 2);
}

/** What one phrase adds to its situation. */
const WEIGHTS = { telling: 2, hint: 1, not: 0 } as const;

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** @throws RangeError for a phrase without words, or whose first word is open: that is a defect of the data. */
export function readSituationWords(words: SituationWords): SituationPhrases {
  const byPrefix = new Map<string, Phrase[]>();
  const anywhere: LooseText[] = [];
  for (const situation of SITUATIONS) {
    for (const strength of ['not', 'telling', 'hint'] as const) {
      const weight = WEIGHTS[strength];
      for (const text of words[situation][strength] ?? []) {
        if (WITHOUT_SPACES.test(text)) {
          anywhere.push({ situation, weight, text: foldLoose(text) });
          continue;
        }
        const phrase = { situation, weight, parts: readParts(text) };
        for (const prefix of prefixesOf(phrase, text)) {
          const neighbors = byPrefix.get(prefix);
          if (neighbors === undefined) byPrefix.set(prefix, [phrase]);
          else neighbors.push(phrase);
        }
      }
    }
  }
  return { byPrefix, anywhere };
}

/** Full-width and half-width letters are one, so are capitals. */
export function foldLoose(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** "auto-renew*" has two parts, as `readWords` parts the customer's words. */
function readParts(text: string): PhrasePart[] {
  return text.split(' ').flatMap((place): PhrasePart[] => {
    if (place === '…') return [null];
    if (place.includes('|')) return [place.split('|').flatMap(readPatterns)];
    return readPatterns(place).map((pattern) => [pattern]);
  });
}

function readPatterns(place: string): WordPattern[] {
  const words = readWords(place);
  const hasStem = place.endsWith('*');
  return words.map((word, index) => ({
    word: foldWord(word),
    isStem: hasStem && index === words.length - 1,
  }));
}

function prefixesOf({ parts: [first] }: Phrase, text: string): Set<string> {
  if (first === undefined || first === null || first.length === 0)
    throw new RangeError(`A phrase must begin with a word: "${text}"`);
  const short = first.find(({ word, isStem }) => isStem && prefixOf(word).length < 2);
  if (short !== undefined) throw new RangeError(`A stem must have two letters: "${text}"`);
  return new Set(first.map(({ word }) => prefixOf(word)));
}
