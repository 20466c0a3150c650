import type { Conversation } from '../conversation/Conversation';
import { saidText } from '../conversation/saidText';
import { SITUATIONS, type Situation } from '../library/Situation';
import { foldWord, readWords } from './readWords';
import {
  foldLoose,
  prefixOf,
  type LooseText,
  type Phrase,
  type PhrasePart,
  type SituationPhrases,
} from './SituationPhrases';

/** A situation, and the customer's words that told it: lower case, in the order of the text, at most `MAX_WORDS`. */
export type FoundSituation = { situation: Situation; words: string[] };

/** From this weight on a situation is found. */
const ENOUGH = 2;

/** A situation much weaker than the strongest is chance. */
const SHARE_OF_STRONGEST = 0.4;
const MAX_SITUATIONS = 3;
const MAX_WORDS = 5;

/** A `…` in a phrase stands for up to this many words. */
const MAX_SKIP = 3;

/** How much a phrase counts, by where it stands: a subject is what the customer would call the ticket. */
const WORTH = { subject: 1.25, now: 1, earlier: 0.75, tag: 1 } as const;

/**
 * Tells what a ticket is about from the customer's words, the subject and the tags. What the customer wrote since the
 * last reply counts more than what came before.
 *
 * @param phrases of the languages that the customer may have used.
 * @returns the most likely situations first, at most three; none where nothing tells.
 */
export function findSituations(
  conversation: Conversation,
  subject: string,
  tags: readonly string[],
  phrases: readonly SituationPhrases[],
): FoundSituation[] {
  const tally = new Tally();
  for (const { text, worth } of readSources(conversation, subject, tags)) {
    const tokens = readWords(text);
    const folded = tokens.map(foldWord);
    const loose = foldLoose(text);
    for (const { byPrefix, anywhere } of phrases) {
      for (const { phrase, start, end } of keepApart(matchAll(folded, byPrefix))) {
        tally.add(phrase, tokens.slice(start, end).join(' '), worth);
      }
      findAnywhere(loose, anywhere, tally, worth);
    }
  }
  return tally.found();
}

type Source = { text: string; worth: number };

function readSources(
  { messages }: Conversation,
  subject: string,
  tags: readonly string[],
): Source[] {
  const lastReply = messages.findLastIndex(({ from }) => from === 'agent');
  const last = messages.findLastIndex(({ from }) => from === 'customer');
  return [
    { text: subject, worth: WORTH.subject },
    ...messages.flatMap(({ from, text, segments }, index) => {
      if (from !== 'customer') return [];
      const isNow = index > lastReply || index === last;
      return [{ text: saidText(text, segments), worth: isNow ? WORTH.now : WORTH.earlier }];
    }),
    ...tags.map((tag) => ({ text: tag.replace(/[_-]/gu, ' '), worth: WORTH.tag })),
  ];
}

/** What speaks for each situation so far; a phrase counts once, where it counts most. */
class Tally {
  private readonly counted = new Map<Phrase | LooseText, number>();
  private readonly words = new Map<Situation, Set<string>>();

  add(phrase: Phrase | LooseText, words: string, worth: number): void {
    this.counted.set(phrase, Math.max(worth, this.counted.get(phrase) ?? 0));
    const told = this.words.get(phrase.situation) ?? new Set();
    this.words.set(phrase.situation, told.add(words));
  }

  found(): FoundSituation[] {
    const scores = new Map<Situation, number>();
    for (const [{ situation, weight }, worth] of this.counted)
      scores.set(situation, (scores.get(situation) ?? 0) + weight * worth);
    const scoreOf = (situation: Situation) => scores.get(situation) ?? 0;
    const enough = Math.max(ENOUGH, SHARE_OF_STRONGEST * Math.max(0, ...scores.values()));
    return SITUATIONS.filter((situation) => scoreOf(situation) >= enough)
      .sort((a, b) => scoreOf(b) - scoreOf(a))
      .slice(0, MAX_SITUATIONS)
      .map((situation) => ({
        situation,
        words: [...(this.words.get(situation) ?? [])].slice(0, MAX_WORDS),
      }));
  }
}

/** `start` and `end` (behind the last) count words. */
type Match = { phrase: Phrase; start: number; end: number };

function matchAll(
  tokens: readonly string[],
  byPrefix: SituationPhrases['byPrefix'],
): Match[] {
  return tokens.flatMap((token, start) =>
    (byPrefix.get(prefixOf(token)) ?? []).flatMap((phrase) => {
      const end = matchPhrase(phrase.parts, tokens, start);
      return end === null ? [] : [{ phrase, start, end }];
    }),
  );
}

/** A word tells a situation once: by the `not` phrase that it stands in, or else by the strongest and the longest. */
function keepApart(matches: readonly Match[]): Match[] {
  const taken = new Map<Situation, Set<number>>();
  const kept: Match[] = [];
  for (const match of [...matches].sort(byRank)) {
    const { phrase, start, end } = match;
    const words = taken.get(phrase.situation) ?? new Set();
    taken.set(phrase.situation, words);
    const places = Array.from({ length: end - start }, (_, offset) => start + offset);
    if (places.some((place) => words.has(place))) continue;
    for (const place of places) words.add(place);
    if (phrase.weight > 0) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function byRank(a: Match, b: Match): number {
  const rankOf = ({ weight }: Phrase) => (weight === 0 ? Infinity : weight);
  const [rankA, rankB] = [rankOf(a.phrase), rankOf(b.phrase)];
  if (rankA !== rankB) return rankB - rankA;
  return b.end - b.start - (a.end - a.start) || a.start - b.start;
}

function findAnywhere(
  text: string,
  phrases: readonly LooseText[],
  tally: Tally,
  worth: number,
): void {
  for (const phrase of phrases) {
    if (phrase.weight > 0 && text.includes(phrase.text)) tally.add(phrase, phrase.text, worth);
  }
}

/** @returns the index behind the phrase's last word if the phrase begins at `start`, else `null`. */
function matchPhrase(
  parts: readonly PhrasePart[],
  tokens: readonly string[],
  start: number,
): number | null {
  let at = start;
  let skip = 0;
  for (const part of parts) {
    if (part === null) {
      skip = MAX_SKIP;
      continue;
    }
    while (skip > 0 && at < tokens.length && !matchWord(part, tokens[at])) {
      at += 1;
      skip -= 1;
    }
    if (!matchWord(part, tokens[at])) return null;
    at += 1;
    skip = 0;
  }
  return at;
}

function matchWord(part: NonNullable<PhrasePart>, token: string | undefined): boolean {
  return (
    token !== undefined &&
    part.some(({ word, isStem }) => (isStem ? token.startsWith(word) : token === word))
  );
}
