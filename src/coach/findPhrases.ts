import classes from './phrases/classes.json';
import type { Draft, DraftWord } from './Draft';
import type { Span } from './Review';

/**
 * A phrase, word by word:
 *
 *     word      this very word, in any case
 *     a|b       one of these
 *     word*     a word that begins so
 *     *word     a word that ends so; not as the first
 *     @we       one of the class, see `classes.json`
 *     _         any word
 *     ..        up to 6 words without a comma among them
 *     ...       up to 14 words of the same sentence
 *     [a b|c]   one of these runs of words
 *     word?     this word or nothing
 *     (x)       remembered: `$1` in the rewording
 *     ^  <      the sentence, or a clause, begins here
 *     $         the sentence ends here
 *     ,         a comma, colon, dash or bracket stands here
 *
 * Phrases stay within one sentence, and what is between quotation marks is in none.
 */
export type PhraseText = string;

type Step =
  | {
      kind: 'word';
      words: readonly string[];
      starts: readonly string[];
      test: (word: string) => boolean;
      group: boolean;
    }
  | { kind: 'gap'; most: number; overPauses: boolean; group: boolean }
  | { kind: 'sentence-start' }
  | { kind: 'clause-start' }
  | { kind: 'end' }
  | { kind: 'pause' };

/** A phrase found; word indices into `draft.words`, `to` behind the last. */
export type PhraseMatch<Value> = Span & {
  value: Value;
  from: number;
  to: number;
  /** What the bracketed parts of the phrase stand for; an empty gap has none. */
  groups: (Span | null)[];
};

const SHORT_GAP = 6;
const LONG_GAP = 14;

/** After these a clause begins, with or without a comma. */
const CLAUSE_OPENERS = new Set(
  'and but so then however unfortunately therefore because'.split(' '),
);

type Compiled<Value> = { steps: readonly Step[]; value: Value };

/** Phrases by what they begin with: a word, or the first letters of one. */
export type PhraseBook<Value> = {
  byWord: ReadonlyMap<string, readonly Compiled<Value>[]>;
  byStart: ReadonlyMap<string, readonly Compiled<Value>[]>;
};

/** As many letters of the first word as every phrase that begins with `word*` has. */
const START_LETTERS = 3;

/** Compiles phrases once, for `findPhrases`. @throws where a phrase cannot be read: that is a slip in our own data */
export function phraseBook<Value>(
  phrases: Iterable<readonly [PhraseText, Value]>,
): PhraseBook<Value> {
  const byWord = new Map<string, Compiled<Value>[]>();
  const byStart = new Map<string, Compiled<Value>[]>();
  const add = (map: typeof byWord, key: string, phrase: Compiled<Value>): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [phrase]);
    else known.push(phrase);
  };
  for (const [text, value] of phrases) {
    for (const plain of expand(text)) {
      const phrase = { steps: plain.split(/\s+/u).filter(Boolean).map(sharedStep), value };
      const first = phrase.steps.find((step) => step.kind === 'word' || step.kind === 'gap');
      const isUsable =
        first?.kind === 'word' &&
        first.words.length + first.starts.length > 0 &&
        first.starts.every((start) => start.length >= START_LETTERS);
      if (!isUsable) throw new Error(`A phrase begins with a word: "${text}"`);
      for (const word of first.words) add(byWord, word, phrase);
      for (const start of new Set(first.starts.map((one) => one.slice(0, START_LETTERS))))
        add(byStart, start, phrase);
    }
  }
  return { byWord, byStart };
}

/** The same for phrases of which it matters only that they are there. */
export function phraseSet(phrases: readonly PhraseText[]): PhraseBook<null> {
  return phraseBook(phrases.map((text) => [text, null] as const));
}

/** @returns all that is found, in the order of the draft; of the phrases at one place, each at most once. */
export function findPhrases<Value>(draft: Draft, book: PhraseBook<Value>): PhraseMatch<Value>[] {
  const found: PhraseMatch<Value>[] = [];
  eachMatch(draft, book, 0, draft.words.length, ({ value }, from, to, groups) => {
    found.push({ value, from, to, ...spanOf(draft.words, from, to), groups });
    return false;
  });
  return found;
}

/** @returns whether one of the phrases is anywhere in the draft's words from `from` to before `to`. */
export function hasPhrase(
  draft: Draft,
  book: PhraseBook<unknown>,
  from = 0,
  to = draft.words.length,
): boolean {
  return eachMatch(draft, book, from, to, (_, __, end) => end <= to);
}

/** Calls `visit` for every match that begins in the range, until it says that it is done. */
function eachMatch<Value>(
  draft: Draft,
  { byWord, byStart }: PhraseBook<Value>,
  from: number,
  to: number,
  visit: (phrase: Compiled<Value>, from: number, to: number, groups: (Span | null)[]) => boolean,
): boolean {
  for (let at = from; at < to; at += 1) {
    const word = draft.words[at];
    if (word === undefined || word.quoted) continue;
    for (const list of [byWord.get(word.word), byStart.get(word.word.slice(0, START_LETTERS))]) {
      if (list === undefined) continue;
      for (const phrase of list) {
        const groups: (Span | null)[] = [];
        const end = matchSteps(draft, phrase.steps, 0, at, groups);
        if (end !== null && end > at && visit(phrase, at, end, groups)) return true;
      }
    }
  }
  return false;
}

function spanOf(words: readonly DraftWord[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** @returns the index behind the last word of the match, or `null`. Gaps take as little as they can. */
function matchSteps(
  draft: Draft,
  steps: readonly Step[],
  index: number,
  at: number,
  groups: (Span | null)[],
): number | null {
  const step = steps[index];
  if (step === undefined) return at;
  const { words } = draft;
  switch (step.kind) {
    case 'sentence-start':
      return startsSentence(words, at) ? matchSteps(draft, steps, index + 1, at, groups) : null;
    case 'clause-start':
      return startsClause(words, at) ? matchSteps(draft, steps, index + 1, at, groups) : null;
    case 'end':
      return at === words.length || startsSentence(words, at)
        ? matchSteps(draft, steps, index + 1, at, groups)
        : null;
    case 'pause': {
      const next = words[at];
      return next !== undefined && next.pause && sameSentence(words, at)
        ? matchSteps(draft, steps, index + 1, at, groups)
        : null;
    }
    case 'word': {
      const word = words[at];
      if (word === undefined || word.quoted || !step.test(word.word)) return null;
      if (index > 0 && at > 0 && hasWordBefore(steps, index) && !sameSentence(words, at))
        return null;
      if (step.group) groups.push({ start: word.start, end: word.end });
      const end = matchSteps(draft, steps, index + 1, at + 1, groups);
      if (end === null && step.group) groups.pop();
      return end;
    }
    case 'gap': {
      for (let taken = 0; taken <= step.most; taken += 1) {
        const last = words[at + taken - 1];
        if (taken > 0) {
          if (last === undefined || last.quoted || !sameSentence(words, at + taken - 1))
            return null;
          if (last.pause && !step.overPauses) return null;
        }
        const size = groups.length;
        if (step.group) groups.push(taken === 0 ? null : spanOf(words, at, at + taken));
        const end = matchSteps(draft, steps, index + 1, at + taken, groups);
        if (end !== null) return end;
        groups.length = size;
      }
      return null;
    }
  }
}

function hasWordBefore(steps: readonly Step[], index: number): boolean {
  return steps.slice(0, index).some(({ kind }) => kind === 'word' || kind === 'gap');
}

export function startsSentence(words: readonly DraftWord[], at: number): boolean {
  return words[at]?.sentence !== words[at - 1]?.sentence;
}

function sameSentence(words: readonly DraftWord[], at: number): boolean {
  return at > 0 && words[at]?.sentence === words[at - 1]?.sentence;
}

function startsClause(words: readonly DraftWord[], at: number): boolean {
  if (startsSentence(words, at) || words[at]?.pause === true) return true;
  return CLAUSE_OPENERS.has(words[at - 1]?.word ?? '');
}

/** "a [b c|d] e" → "a b c e", "a d e"; "a b? c" → "a b c", "a c". */
function expand(text: string): string[] {
  const choice = /\[([^\]]*)\](\?)?/u.exec(text);
  if (choice !== null) {
    const [whole, inner = '', optional = ''] = choice;
    // Single words are tested together, runs of words make phrases of their own.
    if (!inner.includes(' ')) return expand(text.replace(whole, () => inner + optional));
    const runs = inner.split('|');
    return (optional === '' ? runs : [...runs, '']).flatMap((run) =>
      expand(text.replace(whole, () => run)),
    );
  }
  const parts = text.split(/\s+/u);
  const optional = parts.findIndex((part) => part.length > 1 && part.endsWith('?'));
  if (optional === -1) return [text];
  const [before, after] = [parts.slice(0, optional), parts.slice(optional + 1)];
  const word = parts[optional]?.slice(0, -1) ?? '';
  return [
    ...expand([...before, word, ...after].join(' ')),
    ...expand([...before, ...after].join(' ')),
  ];
}

/** The books are made of the same words over and over, and every open ticket has them in memory. */
const steps = new Map<string, Step>();

function sharedStep(part: string): Step {
  const step = steps.get(part) ?? readStep(part);
  steps.set(part, step);
  return step;
}

function readStep(part: string): Step {
  if (part === '^') return { kind: 'sentence-start' };
  if (part === '<') return { kind: 'clause-start' };
  if (part === '$') return { kind: 'end' };
  if (part === ',') return { kind: 'pause' };
  const group = part.startsWith('(') && part.endsWith(')');
  const inner = group ? part.slice(1, -1) : part;
  if (inner === '..') return { kind: 'gap', most: SHORT_GAP, overPauses: false, group };
  if (inner === '...') return { kind: 'gap', most: LONG_GAP, overPauses: true, group };
  if (inner === '_') return { kind: 'word', words: [], starts: [], test: () => true, group };
  const exact = new Set<string>();
  const starts: string[] = [];
  const ends: string[] = [];
  for (const one of inner.split('|')) {
    if (one.startsWith('@')) for (const word of classWords(one.slice(1))) exact.add(word);
    else if (one.endsWith('*')) starts.push(one.slice(0, -1));
    else if (one.startsWith('*')) ends.push(one.slice(1));
    else exact.add(one);
  }
  return {
    kind: 'word',
    words: [...exact],
    starts,
    test: (word) =>
      exact.has(word) ||
      starts.some((start) => word.startsWith(start)) ||
      ends.some((end) => word.endsWith(end)),
    group,
  };
}

const CLASSES = new Map(Object.entries(classes).map(([name, words]) => [name, words.split(' ')]));

function classWords(name: string): readonly string[] {
  const words = CLASSES.get(name);
  if (words === undefined) throw new Error(`There is no class of words "@${name}"`);
  return words;
}
