import type { Draft, DraftWord } from './Draft';
import { turnWords, wordSet } from './paraphraseTurn';
import data from './phrases/paraphrasing.json';
import synonyms from './phrases/synonyms.json';
import { isContentWord } from './stems';

/** A clause that could be said back, turned to the customer; the heaviest is. */
export type Candidate = { text: string; weight: number };

/** What went wrong says more than what is asked for, and that more than what is asked. */
export const WEIGHT = { fault: 12, request: 8, need: 7, question: 5 };

/** Longer ones are not said back. */
export const MOST_WORDS = 18;

const REFUSED = wordSet(data.refuse);
export const VERBS = wordSet(data.verbs);
/** What a clause begins with, wherever it stands. */
export const OPENERS = wordSet(data.openers);
/** What a tail begins with that a clause can do without. */
export const TAILS = wordSet(data.tails);
/** No clause ends with these. */
export const UNFINISHED = wordSet(data.unfinished);
/** Conjunctions between clauses that can stand alone. */
export const BETWEEN = new Set(['and', 'but', 'so', 'yet']);

/** Words for what companies sell, send and charge. */
const CONCRETE = new Set([
  ...synonyms.flatMap((line) => line.split(' ')),
  ...wordSet(data.concreteToo),
]);

export function isConcrete({ word }: DraftWord): boolean {
  return CONCRETE.has(word);
}

/** @returns how many of them there are */
export function concreteWords(all: readonly DraftWord[]): number {
  return all.filter(isConcrete).length;
}

/** Words of a range, turned; `null` where one of them is better not repeated. */
export function turned(customer: Draft, from: number, to: number): string | null {
  const clause = customer.words.slice(from, to);
  if (clause.length > MOST_WORDS) return null;
  if (clause.some(({ word, quoted }) => REFUSED.has(word) || quoted)) return null;
  // "You sent 36 again": 36 of what?
  if (clause.some(({ word }, at) => /^\d+$/u.test(word) && isBareNumber(clause, at, customer.text)))
    return null;
  if (clause[0]?.word === 'no') return null;
  // "I'm told" is "I was told" when it is said back.
  if (/^(?:i'm|we're)$/u.test(clause[0]?.word ?? '') && clause[1]?.word === 'told') return null;
  // "I would like", not "like a fool".
  if (
    clause.some(
      ({ word }, at) =>
        word === 'like' && !/^(?:i'd|we'd|would)$/u.test(clause[at - 1]?.word ?? ''),
    )
  )
    return null;
  return turnWords(customer, from, to);
}

function isBareNumber(clause: readonly DraftWord[], at: number, text: string): boolean {
  const next = clause[at + 1];
  return (
    text[(clause[at]?.start ?? 0) - 1] === ' ' &&
    VERBS.has(clause[at - 1]?.word ?? '') &&
    (next === undefined || !isContentWord(next.word) || next.word === 'instead')
  );
}
