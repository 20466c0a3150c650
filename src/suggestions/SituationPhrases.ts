import { SITUATIONS, type Situation } from '../library/Situation';
import { keysOfPhrase, keysOfWord, readLoose, wordsReader, type Phrase } from './Phrase';

/**
 * The words that tell each situation, as data, in the form of `Phrase`: a `telling` phrase is enough by itself, of the
 * `hint`s it takes two. What stands in a `not` phrase tells nothing about that situation ("in charge" is no charge).
 */
export type SituationWords = Readonly<Record<Situation, WordsOfSituation>>;
type WordsOfSituation = Readonly<{
  telling: readonly string[];
  hint: readonly string[];
  not?: readonly string[];
}>;

/** `weight` is what it adds to its situation; 0 for a `not` phrase. */
type Weighed<P extends Phrase> = { situation: Situation; weight: number; phrase: P };
export type WordsPhrase = Weighed<Extract<Phrase, { kind: 'words' }>>;
export type LoosePhrase = Weighed<Extract<Phrase, { kind: 'loose' }>>;

/** `SituationWords`, made ready for the search. */
export type SituationPhrases = {
  /** @returns the phrases that may begin with this word, folded. */
  startingWith: (word: string) => readonly WordsPhrase[];
  /** To be looked for anywhere in a text. */
  anywhere: readonly LoosePhrase[];
};

/** What one phrase adds to its situation. */
const WEIGHTS = { telling: 2, hint: 0.75, not: 0 } as const;

/**
 * Thousands of phrases, of which a text meets a few: they are kept by the words that they begin with, and each is read
 * when a text first has that word. The agent would wait for the whole of it otherwise.
 *
 * @throws RangeError for a phrase that does not begin with a word: that is a defect of the data.
 */
export function readSituationWords(words: SituationWords): SituationPhrases {
  const byKey = new Map<string, Unread[]>();
  const anywhere: LoosePhrase[] = [];
  for (const situation of SITUATIONS) {
    for (const strength of ['telling', 'hint', 'not'] as const) {
      const weight = WEIGHTS[strength];
      for (const text of words[situation][strength] ?? []) {
        const loose = readLoose(text);
        if (loose !== null) {
          anywhere.push({ situation, weight, phrase: loose });
          continue;
        }
        const unread = { situation, weight, text };
        for (const key of keysOfPhrase(text)) {
          const neighbors = byKey.get(key);
          if (neighbors === undefined) byKey.set(key, [unread]);
          else neighbors.push(unread);
        }
      }
    }
  }
  return { startingWith: readWhenMet(byKey), anywhere };
}

/** A phrase of words as the data have it. */
type Unread = { situation: Situation; weight: number; text: string };

function readWhenMet(byKey: ReadonlyMap<string, readonly Unread[]>) {
  const read = wordsReader();
  // One for all keys that lead to a phrase, so that it can be told whether it was met before.
  const met = new Map<Unread, WordsPhrase>();
  const readOnce = (unread: Unread): WordsPhrase => {
    const { situation, weight, text } = unread;
    const phrase = met.get(unread) ?? { situation, weight, phrase: read(text) };
    met.set(unread, phrase);
    return phrase;
  };
  return (word: string): readonly WordsPhrase[] =>
    [...keysOfWord(word)].flatMap((key) => byKey.get(key) ?? []).map(readOnce);
}
