import type { Draft, DraftWord } from './Draft';
import { hasPhrase, phraseSet } from './findPhrases';
import {
  BETWEEN,
  concreteWords,
  isConcrete,
  MOST_WORDS,
  OPENERS,
  TAILS,
  turned,
  UNFINISHED,
  VERBS,
  WEIGHT,
  type Candidate,
} from './paraphraseCandidate';
import { isPause, wordSet } from './paraphraseTurn';
import { asked, requested } from './paraphraseWish';
import faults from './phrases/faults.json';
import data from './phrases/paraphrasing.json';
import { isContentWord } from './stems';

/** What begins a clause only at the head of a sentence, or behind a comma or conjunction. */
const FAR_OPENERS = wordSet(data.sentenceOpeners);
const OUR_ACTS = wordSet(data.ourActs);
const NOBODY_DOES = wordSet(data.nobodyDoes);
/** Too weak for a clause of its own: "I wrote down the number". */
const WEAK = new Set(data.weakFaults);
const FAULTS = phraseSet([...faults.filter((text) => !WEAK.has(text)), ...data.clauseFaults]);
const NEEDS = phraseSet(data.needs);

const LEAST_WORDS = 4;

/** The clause that says most about what went wrong or is wanted, turned to the customer; no full stop. */
export function bestClause(customer: Draft): string | null {
  let best: Candidate | null = null;
  for (const sentence of customer.sentences) {
    const { from, to, asks } = sentence;
    for (const candidate of [
      ...(asks ? [] : statements(customer, from, to)),
      asks ? null : withoutSubject(customer, from, to),
      requested(customer, from, to),
      asks ? asked(customer, from, to) : null,
    ]) {
      if (candidate !== null && (best === null || candidate.weight > best.weight)) best = candidate;
    }
  }
  return best?.text ?? null;
}

function* statements(customer: Draft, from: number, to: number): Generator<Candidate | null> {
  for (const [start, end] of clauses(customer.words, from, to)) {
    const clause = complete(customer, start, end, start === from);
    if (clause === null) continue;
    const isFault = hasPhrase(customer, FAULTS, start, clause.to);
    const isNeed = !clause.isCut && hasPhrase(customer, NEEDS, start, clause.to);
    if (!isFault && !isNeed) continue;
    const words = customer.words.slice(start, clause.to);
    const concrete = concreteWords(words);
    const first = words[0]?.word ?? '';
    // "I was ignored", "I waited" may be about anything; "the cake arrived crushed" is not.
    const isTelling = isFault ? !SPEAKER.test(first) : words.length > LEAST_WORDS + 1;
    if (concrete === 0 && !isTelling) continue;
    // "I ordered last week" says too little, and "I bought a plan, but …" has not come to the point.
    const goesOn = customer.words[clause.to]?.word === 'but' && clause.to < to;
    if (!isFault && (words.length === LEAST_WORDS || goesOn)) continue;
    const text = turned(customer, start, clause.to);
    if (text === null) continue;
    yield { text, weight: (isFault ? WEIGHT.fault : WEIGHT.need) + Math.min(concrete, 3) };
  }
}

/** Word ranges between commas and conjunctions; only those that begin like a clause are of use. */
function* clauses(
  all: readonly DraftWord[],
  from: number,
  to: number,
): Generator<[number, number]> {
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    const word = all[at];
    const next = all[at + 1];
    const isOver = at === to || word === undefined;
    const isNew =
      word !== undefined &&
      ((word.pause && (OPENERS.has(word.word) || FAR_OPENERS.has(word.word))) ||
        (BETWEEN.has(word.word) &&
          next !== undefined &&
          (OPENERS.has(next.word) || FAR_OPENERS.has(next.word)) &&
          // "the lamp and the shade arrived broken" is one clause.
          (SUBJECTS.test(next.word) ||
            (hasVerb(all, Math.max(start, at - MOST_WORDS), at) &&
              hasVerb(all, at + 2, Math.min(to, at + 8))))));
    if (!isOver && !isNew) continue;
    const first = all[start]?.word ?? '';
    yield [BETWEEN.has(first) ? start + 1 : start, at];
    start = at;
  }
}

/** Nothing but a clause begins with these. */
const SUBJECTS = /^(?:i|we|you|nobody|there|(?:i|we|you)'.{1,2})$/u;

function hasVerb(all: readonly DraftWord[], from: number, to: number): boolean {
  return all.slice(from, to).some(({ word }) => VERBS.has(word));
}

/** The clause without the tail that hangs on it: where it ends; `null` where it is none to be said back. */
function complete(
  customer: Draft,
  from: number,
  to: number,
  beginsSentence: boolean,
): { to: number; isCut: boolean } | null {
  const all = customer.words;
  const first = all[from];
  const second = all[from + 1];
  if (first === undefined || second === undefined) return null;
  const begins =
    OPENERS.has(first.word) ||
    FAR_OPENERS.has(first.word) ||
    (beginsSentence && first.word === 'your');
  if (!begins) return null;
  if (/^you(?:'ve)?$/u.test(first.word) && !isOurAct(all, from + 1)) return null;
  // "I have three piles of broken glass" says nothing out of its place.
  if (
    /^(?:i|we)$/u.test(first.word) &&
    second.word === 'have' &&
    HAS_SOME.test(all[from + 2]?.word ?? '')
  )
    return null;
  // "Nobody has answered", not "nobody has my card".
  if (
    first.word === 'nobody' &&
    !NOBODY_DOES.has(
      /^(?:has|ever|even|have)$/u.test(second.word) ? (all[from + 2]?.word ?? '') : second.word,
    )
  )
    return null;
  if (first.word === 'there' && !/^(?:is|are|was|were|has|have)$/u.test(second.word)) return null;
  const end = endOf(customer, from, to);
  const clause = all.slice(from, end);
  const last = clause.at(-1);
  if (last === undefined || UNFINISHED.has(last.word)) return null;
  if (clause.length < LEAST_WORDS) return null;
  const verbAt = clause.findIndex(({ word }) => VERBS.has(word));
  if (verbAt === -1 || verbAt > 6) return null;
  if (
    clause.some(
      ({ word }, at) => word === 'and' && /^(?:i|we|you|me)$/u.test(clause[at + 1]?.word ?? ''),
    )
  )
    return null;
  return { to: end, isCut: end < to };
}

/** "Nobody has answered since Monday"; what is meant with another tense cannot be told. */
function isSinceTime(all: readonly DraftWord[], from: number, at: number): boolean {
  return (
    SINCE_TIME.test(all[at + 1]?.word ?? '') &&
    all
      .slice(from, at)
      .some(({ word }) => /^(?:has|have|hasn't|haven't|been|(?:i|we|you)'ve)$/u.test(word))
  );
}

const SPEAKER = /^(?:i|we|i'm|we're|i've|we've)$/u;

const SINCE_TIME =
  /^(?:\d.*|last|yesterday|this|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

/** Where the clause ends without its tail. */
function endOf(customer: Draft, from: number, to: number): number {
  const all = customer.words;
  for (let at = from + 1; at < to; at += 1) {
    const word = all[at];
    if (word === undefined || isPause(customer, at) || TAILS.has(word.word)) return at;
    if (word.word === 'since' && !isSinceTime(all, from, at)) return at;
    // "paid for the front row and i got": another clause.
    if (BETWEEN.has(word.word) && SUBJECTS.test(all[at + 1]?.word ?? '')) return at;
  }
  return to;
}

const AUXILIARIES = wordSet(data.auxiliaries);

/** "You have still not sent …", never "you have no respect": only deeds that say nothing of guilt. */
function isOurAct(all: readonly DraftWord[], from: number): boolean {
  let at = from;
  while (at < from + 3 && AUXILIARIES.has(all[at]?.word ?? '')) at += 1;
  return OUR_ACTS.has(all[at]?.word ?? '');
}

const HAS_SOME = /^(?:a|an|the|\d+|two|three|four|five|six|my|our|to|only|just)$/u;

const DROPPED: ReadonlyMap<string, string> = new Map(Object.entries(data.dropped));
const NOUN_VERBS = wordSet(data.nounVerbs);

/** "Got the wrong size", "voucher code doesn't work": in haste the first word is left out. */
function withoutSubject(customer: Draft, from: number, to: number): Candidate | null {
  const all = customer.words;
  const first = all[from];
  if (first === undefined) return null;
  const said = DROPPED.get(first.word) ?? (beginsWithThing(customer, from, to) ? 'the' : null);
  if (said === null) return null;
  if (
    /^(?:still|never)$/u.test(first.word) &&
    !/^(?:waiting|received|got)$/u.test(all[from + 1]?.word ?? '')
  )
    return null;
  if (
    /^(?:been|locked)$/u.test(first.word) &&
    !/^(?:waiting|trying|out)$/u.test(all[from + 1]?.word ?? '')
  )
    return null;
  const end = endOf(customer, from, to);
  const last = all[end - 1];
  if (last === undefined || end - from < 3 || UNFINISHED.has(last.word)) return null;
  if (!hasPhrase(customer, FAULTS, from, end)) return null;
  const concrete = concreteWords(all.slice(from, end));
  if (concrete === 0) return null;
  const text = turned(customer, from, end);
  if (text === null) return null;
  const verb = /^want\b/u.test(text) ? text.replace(/^want/u, 'would like') : text;
  return { text: `${said} ${verb}`, weight: WEIGHT.fault - 1 + Math.min(concrete, 3) };
}

/** One to three plain words with a thing as the last, and then what it does: "voucher code doesn't". */
function beginsWithThing({ words }: Draft, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || word.capitals || (word.pause && at > from)) return false;
    if (NOUN_VERBS.has(word.word))
      return at > from && before !== undefined && isConcrete(before) && !VERBS.has(before.word);
    if (!isContentWord(word.word) || OPENERS.has(word.word) || VERBS.has(word.word)) return false;
  }
  return false;
}
