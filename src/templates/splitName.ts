import {
  COMPANY_WORDS,
  COUPLE_WORDS,
  DECEASED,
  HOUSE_ENDINGS,
  JOB_WORDS,
  JOINING_WORDS,
  LEGAL_FORMS,
  NICKNAME_WORDS,
  NO_NAMES,
  ROLE_WORDS,
  SEMITIC_NOT_GIVEN,
  SENTENCE_WORDS,
  SUFFIXES,
  TITLES,
} from './notPersons';
import { GIVEN_NAMES } from './givenNames';
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
  /** The words of it, folded. */
  besideWords: string[];
  /** What stood in quotation marks: William "Bill" Gates. */
  nickname: string | null;
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

/** Apart from a slash in them, these are no second person. */
const PRONOUNS =
  /[([](?:she|he|they|ze|xe|it|any|elle|il|iel|ella|él|elle|sie|er|ela|ele)(?:\s?\/\s?\p{L}{1,6}){1,3}[)\]]/giu;

/** "Ann Lee <ann@acme.example>" */
const OWN_ADDRESS = /\s[<(][^\s<>()@]+@[^\s<>()@]+[>)]$/u;

/** In brackets, and in quotation marks. */
const ASIDE = /\([^()]{0,60}\)/gu;
const QUOTED = /["“„«]([^"“”„«»]{0,40})["”“»]|\s['‘]([^'‘’]{1,40})['’](?=\s)/gu;

/** @returns the words of a person's name, or why it is none. Titles, suffixes, nicknames and emoji are gone. */
export function splitName(name: string): NameParts | NotAName {
  if (name.length > MAX_CHARS) return { kind: 'none', why: 'not-a-person' };
  const clean = cleanName(name).replace(OWN_ADDRESS, '').replace(PRONOUNS, ' ').trim();
  if (DECEASED.test(clean)) return { kind: 'none', why: 'not-a-person' };
  if (
    /[<>{}[\]\\=^~`$%#@*_!?:;]|&\w{1,10};|\p{N}|https?|www\.|\p{C}|[©®™]/iu.test(
      clean.replace(/_/gu, '.'),
    )
  ) {
    return { kind: 'none', why: 'not-a-person' };
  }
  if (/[&+/]/u.test(clean)) return { kind: 'none', why: 'several-people' };

  const [main = '', ...beside] = clean.replace(/_/gu, '.').split(BESIDE);
  const quoted = Array.from(main.matchAll(QUOTED), ([, double, single]) => double ?? single ?? '');
  const asides = main.match(ASIDE) ?? [];
  const sides = main
    .replace(QUOTED, ' ')
    .replace(ASIDE, ' ')
    .split(/[,،、]/u)
    .map((side) => side.trim().split(/\s+/u).filter(Boolean));

  const hasTitle = dropTitles(sides);
  dropSuffixes(sides);
  const jobs = sides.slice(1).filter(isJobOrFirm);
  const filled = sides.filter((side) => side.length > 0 && !jobs.includes(side));
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
  const besideWords = [...asides, ...beside, ...jobs.flat()]
    .flatMap((text) => text.split(/[^\p{L}\p{M}]+/u))
    .filter(Boolean)
    .map(foldName);
  return {
    kind: 'parts',
    words,
    familyWords: right.length > 0 ? left.length : null,
    hasTitle,
    hasCompany: beside.length > 0 || jobs.length > 0 || (asides.length > 0 && words.length === 1),
    besideWords,
    nickname: quoted.find((word) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(word)) ?? null,
  };
}

/** Behind a comma: "CFO", "Accounts Payable", "Acme Ltd". */
function isJobOrFirm(words: readonly string[]): boolean {
  const folded = words.map(foldName);
  if (folded.length === 0) return false;
  return (
    folded.every((word) => JOB_WORDS.has(word) || ROLE_WORDS.has(word)) ||
    (folded.length > 1 && LEGAL_FORMS.has(folded.at(-1) ?? ''))
  );
}

/** Composed, without characters that have no width or turn the direction, without emoji, in plain spaces. */
export function cleanName(name: string): string {
  return (
    name
      .normalize('NFC')
      // Struck through, and circled.
      .replace(/[\u0334-\u0338\u20d0-\u20f0]/gu, '')
      .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
      .replace(
        /(?![©®™])[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\ufe0f]/gu,
        ' ',
      )
      .replace(/[\s\u00a0]+/gu, ' ')
      .trim()
      .replace(/^["'“”„«‘](.*)["'“”»’]$/u, '$1')
      .trim()
  );
}

function dropTitles(sides: string[][]): boolean {
  let dropped = false;
  for (const side of sides) {
    for (let first = side[0]; first !== undefined && TITLES.has(foldName(first)); first = side[0]) {
      side.shift();
      dropped = true;
    }
    // "Don" is a title where a given name follows that has a family name behind it.
    const [don = '', given = ''] = side;
    if (side.length > 2 && foldName(don) === 'don' && GIVEN_NAMES.has(foldName(given))) {
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
  if (folded.some((word) => COUPLE_WORDS.has(word)) || isCouple(words)) return 'several-people';
  if (folded.some((word) => NO_NAMES.has(word))) return 'not-a-person';
  if (folded.some((word) => isHouseOrRole(word))) return 'company';
  if (folded.some((word) => SENTENCE_WORDS.has(word) || SEMITIC_NOT_GIVEN.has(word)))
    return 'not-a-person';
  if (NICKNAME_WORDS.has(folded[0] ?? '')) return 'not-a-person';
  // "John's phone"
  if (words.some((word) => /['’]s$/u.test(word))) return 'not-a-person';
  return null;
}

function isHouseOrRole(word: string): boolean {
  return ROLE_WORDS.has(word) || COMPANY_WORDS.has(word) || HOUSE_ENDINGS.test(word);
}

/** "Ana y Luis", but not "Ortega y Gasset": these words join names of families, too. */
function isCouple(words: readonly string[]): boolean {
  const isGiven = (word = ''): boolean => GIVEN_NAMES.has(foldName(word));
  return words.some(
    (word, index) =>
      JOINING_WORDS.has(foldName(word)) && isGiven(words[index - 1]) && isGiven(words[index + 1]),
  );
}
