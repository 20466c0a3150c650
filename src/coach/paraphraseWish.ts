import type { Draft, DraftWord } from './Draft';
import {
  BETWEEN,
  concreteWords,
  MOST_WORDS,
  OPENERS,
  TAILS,
  turned,
  UNFINISHED,
  VERBS,
  WEIGHT,
  type Candidate,
} from './paraphraseCandidate';
import { wordSet } from './paraphraseTurn';
import data from './phrases/paraphrasing.json';

const ASKABLE = wordSet(data.askable);
const PLAIN_VERBS = wordSet(data.plainVerbs);
const TELLING = wordSet(data.requestsAboutTelling);
const RHETORICAL = wordSet(data.rhetorical);

/**
 * "Please send me a label", "Could you cancel my order?" becomes "you would like us to …".
 *
 * @param from index of a sentence's first word; `to` is behind its last
 */
export function requested(customer: Draft, from: number, to: number): Candidate | null {
  const all = customer.words;
  for (let at = from; at < to; at += 1) {
    const one = all[at];
    if (one === undefined) return null;
    const isPlease = /^(?:please|pls|plz|kindly)$/u.test(one.word);
    // "Can you please fix …": the verb is told after the second of them.
    const isAsking = /^(?:can|could|would|will)$/u.test(one.word) && all[at + 1]?.word === 'you';
    if (!isPlease && !isAsking) continue;
    let verbAt = at + (isPlease ? 1 : 2);
    if (/^(?:please|pls|plz|kindly|just)$/u.test(all[verbAt]?.word ?? '')) verbAt += 1;
    const verb = all[verbAt];
    if (verb === undefined || verb.sentence !== one.sentence || !ASKABLE.has(verb.word)) continue;
    let end = verbAt + 1;
    while (end < Math.min(to, verbAt + MOST_WORDS + 2)) {
      const word = all[end];
      if (word === undefined || word.pause || TAILS.has(word.word) || isWish(all, end)) break;
      end += 1;
    }
    if (all[end]?.word !== undefined && all[end]?.pause === false && all[end - 1]?.word === 'and')
      end -= 1;
    while (
      /^(?:please|pls|plz|asap|now|immediately|then|today|thanks)$/u.test(all[end - 1]?.word ?? '')
    )
      end -= 1;
    const last = all[end - 1];
    if (last === undefined || end - verbAt < 3 || UNFINISHED.has(last.word)) continue;
    const text = turned(customer, verbAt, end);
    if (text === null) continue;
    const concrete = concreteWords(all.slice(verbAt, end));
    if (concrete === 0 && (TELLING.has(verb.word) || end - verbAt < 4)) continue;
    if (!AFTER_REQUEST.test(all[verbAt + 1]?.word ?? '')) continue;
    // "tell me I won't have to": a "that" is missing.
    if (/\byou (?:you|we)\b/u.test(text)) continue;
    return { text: `you would like us to ${text}`, weight: WEIGHT.request + Math.min(concrete, 3) };
  }
  return null;
}

/** "send me", "cancel my order", not "send password": what follows the verb begins like a thing. */
const AFTER_REQUEST =
  /^(?:me|us|my|our|the|a|an|this|all|both|to|off|on|up|out|in|for|\d+|one|two|three)$/u;

/** "… and let me know", "… but I": another clause begins. */
function isWish(all: readonly DraftWord[], at: number): boolean {
  return (
    BETWEEN.has(all[at]?.word ?? '') &&
    (OPENERS.has(all[at + 1]?.word ?? '') || ASKABLE.has(all[at + 1]?.word ?? ''))
  );
}

/** Questions that turn into "you would like to know …" without a doubt about the order of words. */
const QUESTIONS: readonly { begins: RegExp; says: string }[] = [
  { begins: /^how (?:do|can|could|should|would) (?:i|we) $/u, says: 'how you can ' },
  { begins: /^where (?:do|can|could|should) (?:i|we) $/u, says: 'where you can ' },
  { begins: /^(?:can|could|may) (?:i|we) $/u, says: 'whether you can ' },
  { begins: /^do (?:i|we) $/u, says: 'whether you ' },
  { begins: /^(?:should|must) (?:i|we) $/u, says: 'whether you should ' },
  { begins: /^will (?:i|we) $/u, says: 'whether you will ' },
];

/** "How do I change my address?" becomes "you would like to know how you can …". */
export function asked(customer: Draft, from: number, to: number): Candidate | null {
  const all = customer.words;
  for (let at = from; at < to; at += 1) {
    // At its beginning, or behind a comma or "and".
    if (at > from && all[at]?.pause !== true && !BETWEEN.has(all[at - 1]?.word ?? '')) continue;
    const place = whereIs(customer, at, to);
    if (place !== null) return place;
    for (const { begins, says } of QUESTIONS) {
      const size = begins.source.startsWith('^how') || begins.source.startsWith('^where') ? 3 : 2;
      const head = all.slice(at, at + size);
      if (!begins.test(`${head.map(({ word }) => word).join(' ')} `)) continue;
      const start = at + size;
      const verbAt = /^(?:still|also|just)$/u.test(all[start]?.word ?? '') ? start + 1 : start;
      if (!PLAIN_VERBS.has(all[verbAt]?.word ?? '')) continue;
      let end = verbAt + 1;
      while (
        end < Math.min(to, start + MOST_WORDS + 2) &&
        all[end]?.pause === false &&
        !BETWEEN.has(all[end]?.word ?? '') &&
        !TAILS.has(all[end]?.word ?? '')
      )
        end += 1;
      const last = all[end - 1];
      if (last === undefined || end - start < 3 || UNFINISHED.has(last.word)) continue;
      const text = turned(customer, start, end);
      if (text === null) continue;
      const concrete = concreteWords(all.slice(start, end));
      return {
        text: `you would like to know ${says}${text}`,
        weight: WEIGHT.question + Math.min(concrete, 3),
      };
    }
  }
  return null;
}

/** "Where is my new card?", "What is the limit of the basic plan?" */
function whereIs(customer: Draft, at: number, to: number): Candidate | null {
  const all = customer.words;
  const asks = /^(where|what)('s)?$/u.exec(all[at]?.word ?? '');
  if (asks === null) return null;
  const [, pronoun = '', short] = asks;
  const start = short === undefined ? at + 2 : at + 1;
  const be = short === undefined ? (all[at + 1]?.word ?? '') : 'is';
  if (!/^(?:is|are)$/u.test(be) || !/^(?:my|our|the)$/u.test(all[start]?.word ?? '')) return null;
  const size = to - start - 1;
  if (size < 1 || size > (pronoun === 'where' ? 4 : 7)) return null;
  const thing = all.slice(start + 1, to);
  if (
    thing.some(
      ({ pause, word }) => pause || VERBS.has(word) || BETWEEN.has(word) || RHETORICAL.has(word),
    )
  )
    return null;
  if (UNFINISHED.has(thing.at(-1)?.word ?? '')) return null;
  if (concreteWords(thing) === 0 && (pronoun === 'where' || thing.length < 3)) return null;
  const text = turned(customer, start, to);
  if (text === null) return null;
  return { text: `you would like to know ${pronoun} ${text} ${be}`, weight: WEIGHT.request + 2 };
}
