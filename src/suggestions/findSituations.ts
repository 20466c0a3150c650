import type { Conversation } from '../conversation/Conversation';
import { saidText } from '../conversation/saidText';
import { SITUATIONS, type Situation } from '../library/Situation';
import { readWords } from './readWords';
import en from './situations/en.json';

/** A situation, and the customer's words that told it: lower case, in the order of the text, at most `MAX_WORDS`. */
export type FoundSituation = { situation: Situation; words: string[] };

/** What one phrase adds to its situation: a telling one is enough, hints must be two. */
const WEIGHTS = { telling: 2, hint: 1 } as const;
const ENOUGH = 2;

/** A situation much weaker than the strongest is chance. */
const SHARE_OF_STRONGEST = 0.4;
const MAX_SITUATIONS = 3;
const MAX_WORDS = 5;

/** A `…` in a phrase stands for up to this many words: "charged … twice". */
const MAX_SKIP = 3;

type Phrase = { situation: Situation; weight: number; parts: string[] };

/** By the first letters of the phrase's first word, so that each word of a text meets a few phrases only. */
const PREFIX = 2;
const phrases = readPhrases();

/**
 * Tells what a ticket is about from the customer's words, the subject and the tags, by whole words and phrases.
 * @returns the most likely situations first, at most three; none where nothing tells.
 */
export function findSituations(
  conversation: Conversation,
  subject: string,
  tags: readonly string[],
): FoundSituation[] {
  const said = conversation.messages
    .filter((message) => message.from === 'customer')
    .map((message) => saidText(message.text, message.segments));
  const scores = new Map<Situation, number>();
  const words = new Map<Situation, Set<string>>();
  const counted = new Set<Phrase>();

  for (const text of [subject, ...said, ...tags.map((tag) => tag.replace(/[_-]/gu, ' '))]) {
    const tokens = readWords(text);
    tokens.forEach((token, index) => {
      for (const phrase of phrases.get(token.slice(0, PREFIX)) ?? []) {
        const end = matchPhrase(phrase.parts, tokens, index);
        if (end === null) continue;
        const { situation, weight } = phrase;
        if (!counted.has(phrase)) scores.set(situation, (scores.get(situation) ?? 0) + weight);
        counted.add(phrase);
        const told = words.get(situation) ?? new Set();
        words.set(situation, told.add(tokens.slice(index, end).join(' ')));
      }
    });
  }

  const enough = Math.max(ENOUGH, SHARE_OF_STRONGEST * Math.max(0, ...scores.values()));
  return SITUATIONS.filter((situation) => (scores.get(situation) ?? 0) >= enough)
    .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
    .slice(0, MAX_SITUATIONS)
    .map((situation) => ({
      situation,
      words: [...(words.get(situation) ?? [])].slice(0, MAX_WORDS),
    }));
}

/** @returns the index behind the phrase's last word if the phrase begins at `start`, else `null`. */
function matchPhrase(
  parts: readonly string[],
  tokens: readonly string[],
  start: number,
): number | null {
  let at = start;
  let skip = 0;
  for (const part of parts) {
    if (part === '…') {
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

/** A `*` ends a stem: `refund*` is in "refunded". */
function matchWord(part: string, token: string | undefined): boolean {
  if (token === undefined) return false;
  return part.endsWith('*') ? token.startsWith(part.slice(0, -1)) : token === part;
}

function readPhrases(): ReadonlyMap<string, Phrase[]> {
  const byPrefix = new Map<string, Phrase[]>();
  for (const situation of SITUATIONS) {
    for (const strength of ['telling', 'hint'] as const) {
      for (const text of en[situation][strength]) {
        const phrase = { situation, weight: WEIGHTS[strength], parts: text.split(' ') };
        const prefix = text.slice(0, PREFIX);
        byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), phrase]);
      }
    }
  }
  return byPrefix;
}
