import acknowledgments from './phrases/acknowledgments.json';
import apologies from './phrases/apologies.json';
import feelings from './phrases/feelings.json';
import type { Draft, DraftWord } from './Draft';
import { findActions, findInstructions, type Action } from './findActions';
import { findPhrases, hasPhrase, phraseBook, type PhraseMatch, phraseSet } from './findPhrases';
import { findTimes } from './findTimes';
import type { Span } from './Review';
import { isContentWord } from './stems';

/** `sympathy` is "sorry to hear": neither an apology nor a condolence. */
export type SorryKind = 'apology' | 'condolence' | 'sympathy' | 'none';

/** `soft` turns to the customer without naming what they feel: "let us get you in again". */
export type Acknowledgment = Span & { sentence: number; how: 'specific' | 'soft' | 'generic' };

/** What a draft does for the customer, found once for all rules. */
export type Heard = {
  apologies: PhraseMatch<SorryKind>[];
  condolences: PhraseMatch<SorryKind>[];
  sympathies: PhraseMatch<SorryKind>[];
  /** At most one a sentence. */
  acknowledgments: Acknowledgment[];
  /** Words that are warm to a customer who is happy. */
  isWarm: boolean;
  actions: Action[];
  instructions: Span[];
  times: Span[];
};

const SORRY = phraseBook<SorryKind>([
  ...apologies.none.map((text) => [text, 'none'] as const),
  ...apologies.condolence.map((text) => [text, 'condolence'] as const),
  ...apologies.sympathy.map((text) => [text, 'sympathy'] as const),
  ...apologies.apology.map((text) => [text, 'apology'] as const),
]);
const SPECIFIC = phraseSet(acknowledgments.specific);
const SOFT = phraseSet(acknowledgments.soft);
const GENERIC = phraseSet(acknowledgments.generic);
const WARM = phraseSet(acknowledgments.warm);

const SORRY_THAT = phraseBook([['sorry that|you|we|it|this|the|how|your', null]]);

const FEELING = new RegExp(
  `^(?:(?:${feelings.prefixes.split(' ').join('|')})\\p{L}*|${feelings.words.split(' ').join('|')})$`,
  'u',
);

/** Hears what a draft does: says sorry, acknowledges, acts, instructs, names a time. */
export function hear(draft: Draft): Heard {
  const sorry = firstOfEach(findPhrases(draft, SORRY));
  const of = (kind: SorryKind): PhraseMatch<SorryKind>[] =>
    sorry.filter(({ value }) => value === kind);
  return {
    apologies: oneEachClause(draft, of('apology')),
    condolences: of('condolence'),
    sympathies: of('sympathy'),
    acknowledgments: findAcknowledgments(draft, sorry),
    isWarm: findPhrases(draft, WARM).length > 0 || /!|\p{Extended_Pictographic}/u.test(draft.plain),
    actions: findActions(draft),
    instructions: findInstructions(draft),
    times: findTimes(draft),
  };
}

/** Of the matches that overlap, the one that begins first; of those, the first in the table. */
function firstOfEach<Value>(matches: readonly PhraseMatch<Value>[]): PhraseMatch<Value>[] {
  const kept: PhraseMatch<Value>[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (last !== undefined && match.from < last.to) continue;
    kept.push(match);
  }
  return kept;
}

/** "I'm sorry and apologize" is one apology. */
function oneEachClause<Value>(
  draft: Draft,
  matches: readonly PhraseMatch<Value>[],
): PhraseMatch<Value>[] {
  return matches.filter((match, at) => {
    const before = matches[at - 1];
    if (before === undefined) return true;
    const sameSentence = draft.words[before.from]?.sentence === draft.words[match.from]?.sentence;
    return !(sameSentence && match.from - before.to < 3);
  });
}

function findAcknowledgments(
  draft: Draft,
  sorry: readonly PhraseMatch<SorryKind>[],
): Acknowledgment[] {
  const specific = new Set(findPhrases(draft, SPECIFIC).map(({ from }) => sentenceOf(draft, from)));
  const soft = new Set(findPhrases(draft, SOFT).map(({ from }) => sentenceOf(draft, from)));
  const generic = new Set(findPhrases(draft, GENERIC).map(({ from }) => sentenceOf(draft, from)));
  const sorries = new Set(
    sorry.filter(({ value }) => value !== 'none').map(({ from }) => sentenceOf(draft, from)),
  );
  return draft.sentences.flatMap((sentence, index): Acknowledgment[] => {
    const { start, end, from, to } = sentence;
    const words = draft.words.slice(from, to).filter(({ quoted }) => !quoted);
    // "Don't worry" waves it away.
    const feels = words.some(
      ({ word }, at) =>
        FEELING.test(word) && !/^(?:don't|not|no|never)$/u.test(words[at - 1]?.word ?? ''),
    );
    const isGeneric = generic.has(index) && words.length < 16;
    const isSpecific =
      specific.has(index) ||
      (feels && !sentence.asks) ||
      (sorries.has(index) && (namesThing(draft, words) || hasPhrase(draft, SORRY_THAT, from, to)));
    if (isGeneric) return [{ start, end, sentence: index, how: 'generic' }];
    if (isSpecific) return [{ start, end, sentence: index, how: 'specific' }];
    return soft.has(index) ? [{ start, end, sentence: index, how: 'soft' }] : [];
  });
}

/** "Sorry about the leak", not "sorry about that, Nils". */
function namesThing({ plain }: Draft, words: readonly DraftWord[]): boolean {
  return words.some(
    ({ word, start }) => isContentWord(word) && !/^\p{Lu}/u.test(plain.slice(start, start + 2)),
  );
}

function sentenceOf(draft: Draft, word: number): number {
  return draft.words[word]?.sentence ?? 0;
}
