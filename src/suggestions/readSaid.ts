import type { AskedDetail } from '../library/Entry';
import { givenDetails } from './givenDetails';
import { holdsPhrase, readPhrase, readPhraseText, type Phrase, type PhraseText } from './Phrase';

/** The customer's words, as entries are held against them. */
export type Said = {
  text: PhraseText;
  /** Whether they ask something. */
  asks: boolean;
  given: ReadonlySet<AskedDetail>;
};

export function readSaid(said: string): Said {
  return {
    text: readPhraseText(said),
    asks: /[?？؟]/u.test(said),
    given: givenDetails(said),
  };
}

/** Entries keep their lists of phrases, and there are thousands of entries. */
const known = new WeakMap<readonly string[], readonly Phrase[]>();

/** @param phrases in the form of `Phrase`. */
export function saysOneOf({ text }: Said, phrases: readonly string[]): boolean {
  const read = known.get(phrases) ?? phrases.map(readPhrase);
  known.set(phrases, read);
  return read.some((phrase) => holdsPhrase(text, phrase));
}
