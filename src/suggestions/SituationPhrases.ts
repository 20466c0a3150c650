import { SITUATIONS, type Situation } from '../library/Situation';
import { keysOfPhrase, phraseReader, type Phrase } from './Phrase';

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
  /** By the first letters of a phrase's first word: see `keysOfPhrase`. */
  byKey: ReadonlyMap<string, readonly WordsPhrase[]>;
  /** To be looked for anywhere in a text. */
  anywhere: readonly LoosePhrase[];
};

/** What one phrase adds to its situation. */
const WEIGHTS = { telling: 2, hint: 0.75, not: 0 } as const;

/** @throws RangeError for a phrase that is not as it must be: that is a defect of the data. */
export function readSituationWords(words: SituationWords): SituationPhrases {
  const byKey = new Map<string, WordsPhrase[]>();
  const anywhere: LoosePhrase[] = [];
  const readPhrase = phraseReader();
  for (const situation of SITUATIONS) {
    for (const strength of ['telling', 'hint', 'not'] as const) {
      const weight = WEIGHTS[strength];
      for (const text of words[situation][strength] ?? []) {
        const phrase = readPhrase(text);
        if (phrase.kind === 'loose') {
          anywhere.push({ situation, weight, phrase });
          continue;
        }
        const weighed = { situation, weight, phrase };
        for (const key of keysOfPhrase(phrase)) {
          const neighbors = byKey.get(key);
          if (neighbors === undefined) byKey.set(key, [weighed]);
          else neighbors.push(weighed);
        }
      }
    }
  }
  return { byKey, anywhere };
}
