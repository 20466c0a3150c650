import { matchPhrase, readPhrase, type Phrase, type PhraseText } from '../../suggestions/Phrase';

/** Phrases that tell the same, made ready for the search. */
export type PhraseGroup = readonly Phrase[];

/** @throws RangeError for a phrase that is not as it must be: that is a defect of the data. */
export function readGroup(phrases: readonly string[]): PhraseGroup {
  return phrases.map(readPhrase);
}

/** @returns for each of the group's phrases that stands in the text, the words by which it does; each once. */
export function wordsFound(text: PhraseText, group: PhraseGroup): string[] {
  return group.flatMap((phrase) => findFirst(text, phrase) ?? []);
}

/** @returns the text without the words of the group's phrases. */
export function withoutPhrases(text: PhraseText, group: PhraseGroup): PhraseText {
  const gone = new Set<number>();
  for (const phrase of group) {
    if (phrase.kind === 'loose') continue;
    text.folded.forEach((_, start) => {
      const end = matchPhrase(phrase, text.folded, start) ?? start;
      for (let place = start; place < end; place += 1) gone.add(place);
    });
  }
  const blank = (words: readonly string[]) =>
    words.map((word, place) => (gone.has(place) ? '' : word));
  return { words: blank(text.words), folded: blank(text.folded), loose: text.loose };
}

function findFirst({ words, folded, loose }: PhraseText, phrase: Phrase): string | null {
  if (phrase.kind === 'loose') return loose.includes(phrase.text) ? phrase.text : null;
  for (let start = 0; start < folded.length; start += 1) {
    const end = matchPhrase(phrase, folded, start);
    if (end !== null) return words.slice(start, end).filter(Boolean).join(' ');
  }
  return null;
}
