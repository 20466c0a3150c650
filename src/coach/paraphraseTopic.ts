import { SITUATIONS, type Situation } from '../library/Situation';
import type { Draft, DraftWord } from './Draft';
import { hasPhrase, type PhraseBook, phraseSet } from './findPhrases';
import faults from './phrases/faults.json';
import data from './phrases/paraphrasing.json';
import topicTable from './phrases/paraphraseTopics.json';
import { isPlain, wordSet } from './paraphraseTurn';
import { isContentWord } from './stems';

type Topic = { about: string; book: PhraseBook<null> };

/** What a ticket of a situation may be about, the most telling first. */
const TOPICS = topicsBySituation('situation');
/** The same, but so general that anything named says more. */
const GENERAL = topicsBySituation('last');
/** Told by their phrases alone, whatever the situation. */
const ALWAYS: readonly Topic[] = topicTable.filter(({ when }) => when === 'anywhere').map(asTopic);

function asTopic({ about, phrases }: { about: string; phrases: readonly string[] }): Topic {
  return { about, book: phraseSet(phrases) };
}

function topicsBySituation(kind: 'situation' | 'last'): ReadonlyMap<string, readonly Topic[]> {
  const known: ReadonlySet<string> = new Set(SITUATIONS);
  const topics = new Map<string, Topic[]>();
  for (const row of topicTable) {
    if (kind === 'last' ? row.when !== kind : row.when === 'last') continue;
    const topic = asTopic(row);
    for (const situation of row.of) {
      if (!known.has(situation)) throw new Error(`A topic is of no situation: "${situation}"`);
      topics.set(situation, [...(topics.get(situation) ?? []), topic]);
    }
  }
  return topics;
}

/**
 * What it is about: where the situation and a phrase of the customer's agree, or the phrase leaves no doubt; else a
 * thing that they name; else what is true of the situation in general.
 *
 * @returns "a delivery that has not reached you", "your March invoice"; or `null`
 */
export function namedTopic(customer: Draft, situation: Situation | null): string | null {
  const find = (topics: readonly Topic[]): string | null =>
    topics.find(({ book }) => hasPhrase(customer, book))?.about ?? null;
  const of = (topics: typeof TOPICS): readonly Topic[] =>
    situation === null ? [] : (topics.get(situation) ?? []);
  return (
    find([...of(TOPICS), ...ALWAYS]) ??
    ownThing(customer) ??
    numberedThing(customer) ??
    find(of(GENERAL))
  );
}

const REFUSED = wordSet(data.refuse);
const VERBS = wordSet(data.verbs);
const THINGS = wordSet(data.things);
const BEFORE_THINGS = wordSet(data.beforeThings);
const NUMBERED = wordSet(data.numbered);
const MOST_THING_WORDS = 3;
const MOST_WORD_CHARS = 24;

/** "your March invoice", in the customer's words. */
function ownThing(customer: Draft): string | null {
  const troubled = new Map<number, boolean>();
  for (let at = 0; at < customer.words.length; at += 1) {
    const owner = customer.words[at];
    if (owner === undefined || owner.quoted || !/^(?:my|our)$/u.test(owner.word)) continue;
    if (!isMatter(customer, at, troubled)) continue;
    for (let size = 1; size <= MOST_THING_WORDS; size += 1) {
      const part = customer.words.slice(at + 1, at + 1 + size);
      const last = part.at(-1);
      const next = customer.words[at + 1 + size];
      if (last === undefined || last.sentence !== owner.sentence || !part.every(isPartOfThing))
        break;
      const ends =
        next === undefined ||
        next.sentence !== last.sentence ||
        next.pause ||
        !isContentWord(next.word) ||
        VERBS.has(next.word);
      const first = part[0];
      if (first === undefined || !isPlain(customer, first.start, last.end)) break;
      if (ends && THINGS.has(last.word)) {
        const thing = customer.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
        const reference = next === undefined ? null : referenceAt(customer, last, next);
        return `your ${thing}${reference === null ? '' : ` ${reference}`}`;
      }
    }
  }
  return null;
}

/**
 * Whether the ticket is about what is named at `at`: it is asked for, or something is wrong in its sentence.
 * "My flight is on Saturday" and "nobody has my card" only go with something else.
 *
 * @param troubled what is known of sentences, by index; filled here
 */
function isMatter(customer: Draft, at: number, troubled: Map<number, boolean>): boolean {
  const before = customer.words[at - 1];
  const owner = customer.words[at];
  if (owner === undefined) return false;
  if (before !== undefined && before.sentence === owner.sentence) {
    if (ABOUT.has(before.word)) return true;
    if (ASIDE.test(before.word)) return false;
  }
  const known = troubled.get(owner.sentence);
  if (known !== undefined) return known;
  const sentence = customer.sentences[owner.sentence];
  const isTroubled =
    sentence !== undefined &&
    (sentence.asks || hasPhrase(customer, WRONG, sentence.from, sentence.to));
  troubled.set(owner.sentence, isTroubled);
  return isTroubled;
}

const ABOUT = wordSet(data.aboutThings);
const ASIDE = /^(?:on|from|in|at|has|have|into|through|via|until|before|after|to|left|leaves)$/u;
const WRONG = phraseSet([...faults, ...data.clauseFaults, ...data.needs]);

function isPartOfThing({ word, pause, quoted, capitals }: DraftWord): boolean {
  const isLoud = capitals && word.length > 3;
  return (
    !pause &&
    !quoted &&
    !isLoud &&
    word.length <= MOST_WORD_CHARS &&
    !REFUSED.has(word) &&
    (isContentWord(word) || BEFORE_THINGS.has(word))
  );
}

/** "order 7719", "booking K8PZQ4", wherever it stands. */
function numberedThing(customer: Draft): string | null {
  for (const [at, { word, quoted }] of customer.words.entries()) {
    if (quoted || !NUMBERED.has(word)) continue;
    const thing = customer.words[at];
    const next = customer.words[at + 1];
    if (thing === undefined || next === undefined) continue;
    const reference = referenceAt(customer, thing, next);
    if (reference !== null) return `your ${word} ${reference}`;
  }
  return null;
}

/** A number with at least three digits, or letters and digits, right behind its thing. */
function referenceAt(customer: Draft, thing: DraftWord, next: DraftWord): string | null {
  if (!NUMBERED.has(thing.word) || next.sentence !== thing.sentence) return null;
  if (!/^ #?$/u.test(customer.text.slice(thing.end, next.start))) return null;
  const reference = /^[A-Z0-9]+(?:[-/][A-Z0-9]+){0,4}(?![\p{L}\p{N}])/u.exec(
    customer.text.slice(next.start, next.start + 24),
  )?.[0];
  if (reference === undefined) return null;
  return reference.length <= 16 && /\d.*\d/u.test(reference) && reference.length >= 3
    ? reference
    : null;
}
