import {
  COMPANY_WORDS,
  COUPLE_WORDS,
  NICKNAME_WORDS,
  NO_NAMES,
  ROLE_WORDS,
  SEMITIC_NOT_GIVEN,
  SENTENCE_WORDS,
  SUFFIXES,
  TITLES,
} from './notPersons';
import { foldName } from './nameWords';

/** What a name consists of before anybody asks which of it is the given name. */
export type NameParts = {
  kind: 'parts';
  /** Words in the order in which they are spoken, if a comma told: given names first. */
  words: string[];
  /** How many words before the comma, so at the end of `words`, are the family's; `null` without a comma. */
  familyWords: number | null;
  hasTitle: boolean;
  /** Something else stood beside the name ("Ann Lee | Acme"): then more must vouch for it. */
  hasCompany: boolean;
};

export type NotAName = {
  kind: 'none';
  why: 'not-a-person' | 'company' | 'several-people' | 'unsure';
};

const MAX_CHARS = 80;
const MAX_WORDS = 6;

/** Marks that are not letters, but that names have in them. */
const WORD = /^[\p{L}\p{M}][\p{L}\p{M}'’.·-]*$/u;

/** Beside a name: "Ann Lee | Acme", "Ann Lee - Acme", "Ann Lee via LinkedIn". */
const BESIDE = /\s+[-–—|•·]\s+|\s?[|•]\s?|\s+(?:via|from|at)\s+/iu;

/** @returns the words of a person's name, or why it is none. Titles, suffixes, nicknames and emoji are gone. */
export function splitName(name: string): NameParts | NotAName {
  if (name.length > MAX_CHARS) return { kind: 'none', why: 'not-a-person' };
  const clean = cleanName(name);
  if (
    /[<>{}[\]\\=^~`$%#@*_!?:;]|&\w{1,10};|\p{N}|https?|www\.|\p{C}|[©®™]/iu.test(
      clean.replace(/_/gu, '.'),
    )
  ) {
    return { kind: 'none', why: 'not-a-person' };
  }
  if (/[&+/]/u.test(clean)) return { kind: 'none', why: 'several-people' };

  const [main = '', ...beside] = clean.replace(/_/gu, '.').split(BESIDE);
  const withoutAside = main.replace(/\([^()]{0,60}\)|["“„«][^"“”„«»]{0,40}["”“»]/gu, ' ');
  const hasAside = withoutAside !== main;
  const sides = withoutAside
    .split(/[,،、]/u)
    .map((side) => side.trim().split(/\s+/u).filter(Boolean));

  const hasTitle = dropTitles(sides);
  dropSuffixes(sides);
  const filled = sides.filter((side) => side.length > 0);
  if (filled.length > 2) return { kind: 'none', why: 'unsure' };
  const [left = [], right = []] = filled;
  const words = [...right, ...left];
  if (words.length === 0) {
    return { kind: 'none', why: hasTitle ? 'unsure' : 'not-a-person' };
  }

  const reason = whyNot(words);
  if (reason !== null) return { kind: 'none', why: reason };
  if (words.length > MAX_WORDS || !words.every((word) => WORD.test(word))) {
    return { kind: 'none', why: 'not-a-person' };
  }
  // "Yamada (Taro)": which one is in brackets?
  if (hasAside && words.length === 1) return { kind: 'none', why: 'unsure' };
  return {
    kind: 'parts',
    words,
    familyWords: right.length > 0 ? left.length : null,
    hasTitle,
    hasCompany: beside.length > 0,
  };
}

/** Composed, without characters that have no width or turn the direction, without emoji, in plain spaces. */
function cleanName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
    .replace(
      /(?![©®™])[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\ufe0f]/gu,
      ' ',
    )
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .replace(/^["'“”„«‘](.*)["'“”»’]$/u, '$1')
    .trim();
}

function dropTitles(sides: string[][]): boolean {
  let dropped = false;
  for (const side of sides) {
    for (let first = side[0]; first !== undefined && TITLES.has(foldName(first)); first = side[0]) {
      side.shift();
      dropped = true;
    }
  }
  return dropped;
}

function dropSuffixes(sides: string[][]): void {
  for (const side of sides) {
    for (
      let last = side.at(-1);
      last !== undefined && SUFFIXES.has(foldName(last));
      last = side.at(-1)
    ) {
      side.pop();
    }
  }
}

function whyNot(words: readonly string[]): NotAName['why'] | null {
  const folded = words.flatMap((word) => [foldName(word), ...word.split(/[.-]/u).map(foldName)]);
  if (folded.some((word) => COUPLE_WORDS.has(word))) return 'several-people';
  if (folded.some((word) => NO_NAMES.has(word))) return 'not-a-person';
  if (folded.some((word) => ROLE_WORDS.has(word) || COMPANY_WORDS.has(word))) return 'company';
  if (folded.some((word) => SENTENCE_WORDS.has(word) || SEMITIC_NOT_GIVEN.has(word)))
    return 'not-a-person';
  if (NICKNAME_WORDS.has(folded[0] ?? '')) return 'not-a-person';
  // "John's phone"
  if (words.some((word) => /['’]s$/u.test(word))) return 'not-a-person';
  return null;
}
