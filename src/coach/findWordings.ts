import type { Draft } from './Draft';
import {
  findPhrases,
  hasPhrase,
  phraseBook,
  startsSentence,
  type PhraseBook,
  type PhraseMatch,
} from './findPhrases';
import type { Found } from './Rule';

/** A wording to remark on, as the files under `phrases/` have it. */
export type Wording = {
  /** A phrase, see `findPhrases`. */
  find: string;
  /** Which sentence explains it: `coach.tip.<rule>`. */
  rule: string;
  /** The rewording; `$1` is the first remembered part. Missing where none fits for certain. */
  say?: string;
  /** The words are dropped, with the comma behind them; what follows begins the sentence. */
  drop?: boolean;
  /** Phrases that, in the same sentence, make it harmless. */
  unless?: readonly string[];
  /** Only to customers who are upset. */
  upset?: boolean;
};

type Compiled = Wording & { harmless: PhraseBook<null> | null };

/** Compiles a table of wordings once. */
export function wordingBook(wordings: readonly Wording[]): PhraseBook<Compiled> {
  return phraseBook(
    wordings.map((wording) => [
      wording.find,
      {
        ...wording,
        harmless:
          wording.unless === undefined
            ? null
            : phraseBook(wording.unless.map((text) => [text, null] as const)),
      },
    ]),
  );
}

/** @returns what the table finds, with its rewordings; where several overlap, the first of the longest. */
export function findWordings(draft: Draft, book: PhraseBook<Compiled>, isUpset: boolean): Found[] {
  const matches = findPhrases(draft, book).filter(({ value, from }) => {
    if (value.upset === true && !isUpset) return false;
    if (value.harmless === null) return true;
    const sentence = draft.sentences[draft.words[from]?.sentence ?? 0];
    return !(sentence && hasPhrase(draft, value.harmless, sentence.from, sentence.to));
  });
  return withoutOverlap(matches).map((match) => toFound(draft, match));
}

/** Of several in each other's way the first stays; of those at one place the longest, then one with a rewording. */
function withoutOverlap(matches: readonly PhraseMatch<Compiled>[]): PhraseMatch<Compiled>[] {
  const kept: PhraseMatch<Compiled>[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (last === undefined || match.from >= last.to) kept.push(match);
    else if (match.from === last.from && isBetter(match, last)) kept[kept.length - 1] = match;
  }
  return kept;
}

function isBetter(one: PhraseMatch<Compiled>, other: PhraseMatch<Compiled>): boolean {
  if (one.to !== other.to) return one.to > other.to;
  return rewords(one.value) && !rewords(other.value);
}

function rewords({ say, drop }: Wording): boolean {
  return say !== undefined || drop === true;
}

function toFound(draft: Draft, match: PhraseMatch<Compiled>): Found {
  const { rule, say, drop } = match.value;
  if (drop === true) {
    const dropped = dropWords(draft, match.from, match.to);
    if (dropped !== null) return { rule, values: valuesOf(draft, match), ...dropped };
  }
  const { start, end } = match;
  const found = { rule, start, end, values: valuesOf(draft, match) };
  if (say === undefined) return found;
  const filled = say
    .replace(/\$(\d)/gu, (_, digit: string, at: number) => {
      const group = match.groups[Number(digit) - 1];
      if (group == null) return '';
      const words = draft.text.slice(group.start, group.end);
      // The capital of the beginning stays behind when other words go before it.
      const moves =
        at > 0 && group.start === match.start && startsSentence(draft.words, match.from);
      return moves && !/^I\b/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
    })
    .replace(/ {2,}/gu, ' ')
    .trim();
  const replacement = startsSentence(draft.words, match.from) ? capitalized(filled) : filled;
  // A rewording that changes nothing is none.
  return replacement === draft.text.slice(start, end) ? found : { ...found, replacement };
}

function valuesOf(draft: Draft, { start, end }: { start: number; end: number }): Found['values'] {
  const words = draft.text.slice(start, end).replace(/\s+/gu, ' ');
  return { words: words.length > 80 ? `${words.slice(0, 79)}…` : words };
}

/**
 * How to leave out words: with the commas around them, and at the beginning of a sentence with a capital
 * for what follows. @returns `null` where nothing of the sentence would be left
 */
export function dropWords(
  draft: Draft,
  from: number,
  to: number,
): { start: number; end: number; replacement: string } | null {
  const { words, plain, text } = draft;
  const first = words[from];
  const last = words[to - 1];
  const next = words[to];
  if (first === undefined || last === undefined) return null;
  const hasNext = next !== undefined && next.sentence === last.sentence;
  if (startsSentence(words, from)) {
    if (!hasNext) return null;
    // Only blanks and commas go; a bracket or a dash is not ours to judge.
    if (!/^[\s,]*$/u.test(plain.slice(last.end, next.start))) return null;
    return {
      start: first.start,
      end: next.end,
      replacement: capitalized(text.slice(next.start, next.end)),
    };
  }
  const before = words[from - 1];
  if (before === undefined) return null;
  const ahead = plain.slice(before.end, first.start);
  const behind = hasNext ? plain.slice(last.end, next.start) : '';
  if (!/^\s*,?\s+$/u.test(ahead)) return null;
  if (hasNext && !/^,?\s+$/u.test(behind)) return null;
  const isBetweenCommas = ahead.includes(',') && behind.includes(',');
  // ", unfortunately," goes with both commas; after "but" only the one behind goes.
  const start = ahead.includes(',') && !isBetweenCommas && hasNext ? first.start : before.end;
  const gap = hasNext && start === before.end ? ' ' : '';
  return { start, end: hasNext ? next.start : last.end, replacement: gap };
}

export function capitalized(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? text : first.toUpperCase() + text.slice(first.length);
}
