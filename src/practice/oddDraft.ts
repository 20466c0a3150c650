import { detectLanguage } from '../conversation/detectLanguage';
import { isForeignWord } from '../conversation/foreignWords';
import type { Draft } from '../coach/Draft';
import { readDraft } from '../coach/readDraft';
import { isEveryday } from '../coach/stems';
import type { MoveKey } from './Move';

/** From this share of its runs of three words on a text was written by somebody else before. */
const ECHO_FROM = 0.6;
/** So few words say the same by chance. */
const LEAST_ECHO_WORDS = 7;

/** From so many words on, a text in English holds everyday ones, about half of them. */
const LEAST_WORDS = 4;
const EVERYDAY_FROM = 0.16;
const FILLER = /\blorem ipsum\b/iu;

export type Oddity = Extract<MoveKey, 'empty' | 'other-language' | 'no-words' | 'echoed'>;

/** @returns why a reply cannot be answered as one, or `null`. */
export function findOddity(draft: Draft, customer: readonly string[]): Oddity | null {
  if (draft.words.length === 0) return 'empty';
  if (isForeign(draft)) return 'other-language';
  if (FILLER.test(draft.plain) || isNoise(draft)) return 'no-words';
  return isEcho(draft, customer) ? 'echoed' : null;
}

/** Letters alone find a language in any noise; a word or a sign that is none of English proves it. */
function isForeign({ plain, words }: Draft): boolean {
  const { language, confident } = detectLanguage(plain);
  if (!confident || language === 'en' || language === 'und') return false;
  return words.some(({ word }) => isForeignWord(word) || /[^a-z\d'’-]/u.test(word));
}

function isNoise({ words }: Draft): boolean {
  if (words.length < LEAST_WORDS) return words.every(({ word }) => !/[aeiouy\d]/u.test(word));
  const everyday = words.filter(({ word }) => isEveryday(word)).length;
  return everyday < EVERYDAY_FROM * words.length;
}

function isEcho(draft: Draft, customer: readonly string[]): boolean {
  if (draft.words.length < LEAST_ECHO_WORDS) return false;
  const theirs = new Set(customer.flatMap((text) => runsOf(readDraft(text))));
  return shareOf(runsOf(draft), theirs) >= ECHO_FROM;
}

/** Words of the draft by three; with fewer there is none. */
function runsOf({ words }: Draft, from = 0, to = words.length): string[] {
  const runs: string[] = [];
  for (let at = from; at + 2 < to; at += 1)
    runs.push([0, 1, 2].map((step) => words[at + step]?.word ?? '').join(' '));
  return runs;
}

function shareOf(runs: readonly string[], theirs: ReadonlySet<string>): number {
  if (runs.length === 0) return 0;
  return runs.filter((run) => theirs.has(run)).length / runs.length;
}

/**
 * A reply without the sentences that are the customer's own, for telling what it answers: a question said back is no
 * answer.
 *
 * @returns a text of the same length
 */
export function withoutEchoes(draft: Draft, customer: readonly string[]): string {
  const theirs = new Set(customer.flatMap((text) => runsOf(readDraft(text))));
  return draft.sentences.reduce((text, { start, end, from, to }) => {
    if (to - from < LEAST_ECHO_WORDS || shareOf(runsOf(draft, from, to), theirs) < 0.8) return text;
    return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }, draft.text);
}
