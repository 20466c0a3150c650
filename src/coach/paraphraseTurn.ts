import type { Draft, DraftWord } from './Draft';
import data from './phrases/paraphrasing.json';

/** @returns the words of a text, separated by blanks */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

const VERBS = wordSet(data.verbs);
const FILLERS = wordSet(data.fillers);
const ADVERBS = wordSet(data.adverbs);
const EMPHASIZED = wordSet(data.emphasized);
const TOLD = wordSet(data.told);

/** Only words, and what stands inside numbers and names. */
const ODD_SIGNS = /[^\p{L}\p{N}\p{M} \n,.'’%$€£#/-]|[^\p{L}\p{N}] ?-|\. /u;

const MOST_CHARS = 160;

/**
 * Whether a stretch is plain words all through. What `readDraft` does not take for words (a placeholder, which Zendesk
 * would fill in when the reply is sent; an address, a tag) stands in the customer's text all the same.
 */
export function isPlain({ text, plain }: Draft, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return words === plain.slice(start, end) && !ODD_SIGNS.test(words);
}

/** Whether something ends before the word at `at`; not within "1,284.50" or "14:02". */
export function isPause({ words, text }: Draft, at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (word === undefined || !word.pause) return false;
  return !(before !== undefined && /^\d[,:]\d$/u.test(text.slice(before.end - 1, word.start + 1)));
}

/**
 * Turns a run of words from the customer's mouth to the agent's: "I've paid my bill" → "you have paid your bill".
 *
 * @param from index of the first word
 * @param to index behind the last
 * @returns `null` where it is not certain to be right
 */
export function turnWords(customer: Draft, from: number, to: number): string | null {
  const clause = customer.words.slice(from, to);
  const first = clause[0];
  const last = clause.at(-1);
  if (first === undefined || last === undefined) return null;
  if (!isPlain(customer, first.start, last.end)) return null;
  if (last.end - first.start > MOST_CHARS) return null;
  if (clause.some((_, at) => at > 0 && isPause(customer, from + at))) return null;
  let written = '';
  let before = first.start;
  for (const [at, word] of clause.entries()) {
    const turn = isFiller(clause, at) ? '' : turnWord(clause, at, customer.text);
    if (turn === null) return null;
    written += customer.text.slice(before, word.start) + turn;
    before = word.end;
  }
  return written.replace(/\s+/gu, ' ').trim();
}

/** "my bloody parcel": said back without it. Behind "is" it says something, and is refused elsewhere. */
function isFiller(clause: readonly DraftWord[], at: number): boolean {
  return FILLERS.has(clause[at]?.word ?? '') && at > 0 && at < clause.length - 1;
}

function isAfterI(clause: readonly DraftWord[], at: number): boolean {
  let back = at - 1;
  while (back > 0 && ADVERBS.has(clause[back]?.word ?? '')) back -= 1;
  return clause[back]?.word === 'i';
}

const NOT_TURNED =
  /^(?:(?:i|we|you|nobody|my|he|she|they|who|that)'.*|yourself|yours|yourselves|ourselves|lets|let's)$/u;

/** First person becomes second, and "you", who are we, becomes "we" or "us". */
function turnWord(clause: readonly DraftWord[], at: number, text: string): string | null {
  const one = clause[at];
  if (one === undefined) return null;
  const next = clause[at + 1]?.word ?? '';
  switch (one.word) {
    case 'i':
    case 'we':
    case 'me':
    case 'us':
      return 'you';
    case "i'm":
    case "we're":
      return 'you are';
    case "i've":
    case "we've":
      return 'you have';
    case "i'd":
    case "we'd":
      return next === 'like' ? 'you would' : null;
    case 'my':
    case 'our':
      return 'your';
    case 'mine':
    case 'ours':
      return 'yours';
    case 'myself':
      return 'yourself';
    case 'am':
      return isAfterI(clause, at) ? 'are' : null;
    case 'was':
      return isAfterI(clause, at) ? 'were' : asWritten(one, at, text);
    case "wasn't":
      return isAfterI(clause, at) ? "weren't" : asWritten(one, at, text);
    case 'want':
      return isAfterI(clause, at) ? 'would like' : 'want';
    case 'you':
      return turnYou(clause, at);
    case "you've":
      return at === 0 ? 'we have' : null;
    case 'your':
      return 'our';
    default:
      return NOT_TURNED.test(one.word) ? null : asWritten(one, at, text);
  }
}

/** Whoever acts stands before a verb; whoever is told, or paid, behind one. */
function turnYou(clause: readonly DraftWord[], at: number): string | null {
  const before = clause[at - 1]?.word ?? '';
  const next = clause[at + 1]?.word ?? '';
  if (at === 0) return 'we';
  const acts = VERBS.has(next) || (ADVERBS.has(next) && VERBS.has(clause[at + 2]?.word ?? ''));
  if (TOLD.has(before)) return acts ? null : 'us';
  return acts ? 'we' : null;
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/u;
const MONTH = /^(?:january|february|april|june|july|august|september|october|november|december)$/u;

function asWritten(one: DraftWord, at: number, text: string): string | null {
  const written = text.slice(one.start, one.end);
  if (one.capitals && EMPHASIZED.has(one.word)) return one.word;
  // Somebody shouts, and what is a name in it cannot be told.
  if (one.capitals && one.word.length > 3 && /^\p{L}+$/u.test(one.word)) return null;
  if (WEEKDAY.test(one.word) || MONTH.test(one.word))
    return written.charAt(0).toUpperCase() + written.slice(1);
  return at === 0 && !one.capitals ? written.charAt(0).toLowerCase() + written.slice(1) : written;
}
