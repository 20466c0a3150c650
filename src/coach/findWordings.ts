import type { Draft } from './Draft';
import {
  findPhrases,
  hasPhrase,
  phraseBook,
  type PhraseBook,
  type PhraseMatch,
  phraseSet,
  startsSentence,
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
  /** The rewording needs one of these phrases in the same sentence; without it the tip comes alone. */
  sure?: readonly string[];
  /** Phrases that, in the same sentence, leave no rewording sure to fit; the tip comes alone. */
  unsure?: readonly string[];
  /** Only to customers who are upset. */
  upset?: boolean;
};

type Compiled = {
  wording: Wording;
  harmless: PhraseBook<null> | null;
  fits: PhraseBook<null> | null;
  misfits: PhraseBook<null> | null;
};

/** Compiles a table of wordings once. */
export function wordingBook(wordings: readonly Wording[]): PhraseBook<Compiled> {
  return phraseBook(
    wordings.map((wording) => [
      wording.find,
      {
        wording,
        harmless: anyOf(wording.unless),
        fits: anyOf(wording.sure),
        misfits: anyOf(wording.unsure),
      },
    ]),
  );
}

function anyOf(phrases: readonly string[] | undefined): PhraseBook<null> | null {
  return phrases === undefined ? null : phraseSet(phrases);
}

/** @returns what the table finds, with its rewordings; where several overlap, the first of the longest. */
export function findWordings(draft: Draft, book: PhraseBook<Compiled>, isUpset: boolean): Found[] {
  const matches = findPhrases(draft, book).filter(({ value, from }) => {
    if (value.wording.upset === true && !isUpset) return false;
    return !isInSentence(draft, from, value.harmless);
  });
  return withoutOverlap(matches).map((match) => toFound(draft, match));
}

/** Whether one of the phrases is in the sentence of the word at `at`. */
function isInSentence(draft: Draft, at: number, phrases: PhraseBook<null> | null): boolean {
  const sentence = draft.sentences[draft.words[at]?.sentence ?? 0];
  return (
    phrases !== null &&
    sentence !== undefined &&
    hasPhrase(draft, phrases, sentence.from, sentence.to)
  );
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
  return rewords(one.value.wording) && !rewords(other.value.wording);
}

function rewords({ say, drop }: Wording): boolean {
  return say !== undefined || drop === true;
}

function toFound(draft: Draft, match: PhraseMatch<Compiled>): Found {
  const { start, end, value } = match;
  const { rule, say, drop } = value.wording;
  const found = { rule, start, end, values: valuesOf(draft, match) };
  if (!isSure(draft, match)) return found;
  if (drop === true) {
    const dropped = dropWords(draft, match.from, match.to);
    if (dropped !== null) return { ...found, ...dropped };
  }
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
  // In a list the sentence begins with "2)".
  const isCapital = /^(?!I\b)\p{Lu}/u.test(draft.text.slice(start, end));
  const replacement =
    isCapital || startsSentence(draft.words, match.from) ? capitalized(filled) : filled;
  // A rewording that changes nothing is none.
  return replacement === draft.text.slice(start, end) ? found : { ...found, replacement };
}

/** Whether the rewording fits the sentence around it for certain. */
function isSure(draft: Draft, match: PhraseMatch<Compiled>): boolean {
  const { fits, misfits, wording } = match.value;
  if (fits !== null && !isInSentence(draft, match.from, fits)) return false;
  if (isInSentence(draft, match.from, misfits)) return false;
  const sentence = draft.sentences[draft.words[match.from]?.sentence ?? 0];
  if (sentence === undefined || wording.say === undefined) return true;
  // Words that change places make no question.
  if (sentence.asks && wording.say.includes('$')) return false;
  // A link or an address behind the last word belonged to what goes: "write to us: help@…".
  const isLast = match.to === sentence.to && !/\$\d$/u.test(wording.say);
  const behind = draft.text.slice(match.end, draft.words[match.to]?.start ?? draft.text.length);
  if (isLast && /^[^\n]{0,40}[\p{L}\p{N}]/u.test(behind)) return false;
  return keepsLinks(draft, match);
}

/** Whether all links and code inside the match are inside what is remembered, and so stay. */
function keepsLinks(draft: Draft, { start, end, groups }: PhraseMatch<Compiled>): boolean {
  let at = start;
  for (const group of [...groups, { start: end, end }]) {
    if (group === null) continue;
    if (draft.plain.slice(at, group.start) !== draft.text.slice(at, group.start)) return false;
    at = group.end;
  }
  return true;
}

function valuesOf(draft: Draft, { start, end }: { start: number; end: number }): Found['values'] {
  const words = draft.text.slice(start, end).replace(/\s+/gu, ' ');
  return { words: words.length > 80 ? `${words.slice(0, 79)}…` : words };
}

/** Behind these no comma stays: "and, unfortunately, it …". */
const JOINS = new Set('and but or so that which because'.split(' '));

/** Before these the comma behind words that are left out stays: ", unfortunately, but …", "If it is lost, unfortunately, we …". */
const KEEPS_COMMA = new Set(
  "and but or so yet because since as which who i we you it he she they there i'm we're you're it's i'll we'll you'll i've we've".split(
    ' ',
  ),
);

/**
 * How to leave out words: with the commas around them, and at the beginning of a sentence with a capital
 * for what follows. @returns `null` where nothing of the sentence would be left
 */
function dropWords(
  draft: Draft,
  from: number,
  to: number,
): { start: number; end: number; replacement: string } | null {
  const { words, text } = draft;
  const first = words[from];
  const last = words[to - 1];
  const next = words[to];
  if (first === undefined || last === undefined) return null;
  // A link between the words would go with them.
  if (draft.plain.slice(first.start, last.end) !== text.slice(first.start, last.end)) return null;
  const hasNext = next !== undefined && next.sentence === last.sentence;
  if (startsSentence(words, from)) {
    if (!hasNext) return null;
    // Only blanks and commas go; a bracket, a dash or a link is not ours to judge.
    if (!/^[\s,]*$/u.test(text.slice(last.end, next.start))) return null;
    return {
      start: first.start,
      end: next.end,
      replacement: capitalized(text.slice(next.start, next.end)),
    };
  }
  const before = words[from - 1];
  if (before === undefined) return null;
  const ahead = text.slice(before.end, first.start);
  const behind = hasNext ? text.slice(last.end, next.start) : '';
  if (!/^\s*,?\s+$/u.test(ahead)) return null;
  if (hasNext && !/^,?\s+$/u.test(behind)) return null;
  const isBetweenCommas = ahead.includes(',') && behind.includes(',');
  if (isBetweenCommas && KEEPS_COMMA.has(next?.word ?? '') && !JOINS.has(before.word))
    return { start: before.end, end: next?.start ?? last.end, replacement: ', ' };
  // ", unfortunately," goes with both commas; after "but" only the one behind goes.
  const start = ahead.includes(',') && !isBetweenCommas && hasNext ? first.start : before.end;
  const gap = hasNext && start === before.end ? ' ' : '';
  return { start, end: hasNext ? next.start : last.end, replacement: gap };
}

/** With a capital at its beginning; "iPhone" and the like are written as they are. */
export function capitalized(text: string): string {
  if (text === '' || /^\p{Ll}\p{Lu}/u.test(text)) return text;
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return first.toUpperCase() + text.slice(first.length);
}
