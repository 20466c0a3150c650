import common from './phrases/commonWords.json';
import synonyms from './phrases/synonyms.json';
import type { Draft } from './Draft';

/**
 * What the words of a text are about, so that two texts can be compared: "charged" and "the charge"
 * are one, "parcel" and "shipment" nearly so.
 */

/** Words that say nothing about what a text is about, nor does "the issue". */
const EMPTY_WORDS = new Set([...common.function.split(' '), ...common.generic.split(' ')]);

/**
 * The beginning that the forms of an English word have in common; coarser than Porter's algorithm
 * (https://tartarus.org/martin/PorterStemmer/), as words only have to meet their own forms.
 */
export function stem(word: string): string {
  let rest = word.replace(/'(?:s|d|ll|re|ve)?$/u, '');
  if (rest.length > 4) rest = rest.replace(/(?:ies|ied|y)$/u, 'i');
  if (rest.length > 4) rest = rest.replace(/(?:ed|es|s)$/u, '');
  if (rest.length > 5)
    rest = rest.replace(/(?:ations?|ment|ing|ion|ance|ness|able|ly|eri|er|or)$/u, '');
  if (rest.length > 3) rest = rest.replace(/[ei]$/u, '');
  return rest.replace(/([bdfglmnprt])\1$/u, '$1');
}

const GROUPS: ReadonlyMap<string, readonly number[]> = readGroups();

function readGroups(): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  synonyms.forEach((words, group) => {
    for (const word of words.split(' ')) {
      const known = groups.get(stem(word)) ?? [];
      if (!known.includes(group)) groups.set(stem(word), [...known, group]);
    }
  });
  return groups;
}

/** @returns whether a word (lower case) is one that English replies cannot do without. */
export function isEveryday(word: string): boolean {
  return EMPTY_WORDS.has(word);
}

/** @returns whether a word (lower case) is about something. */
export function isContentWord(word: string): boolean {
  if (EMPTY_WORDS.has(word)) return false;
  return word.length > 2 || /\d/u.test(word);
}

/** The stems of the content words of a text, and of its words from `from` to before `to` only. */
export function contentStems(draft: Draft, from = 0, to = draft.words.length): Set<string> {
  const stems = new Set<string>();
  for (const { word } of draft.words.slice(from, to))
    if (isContentWord(word)) stems.add(stem(word));
  return stems;
}

export type Overlap = {
  /** Stems that both texts have. */
  same: string[];
  /** How many more are near: the same group of synonyms, no stem in common. */
  near: number;
};

/** What two sets of stems share. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): Overlap {
  const same = [...one].filter((part) => other.has(part));
  const groups = new Set([...other].flatMap((part) => GROUPS.get(part) ?? []));
  const near = [...one].filter(
    (part) => !other.has(part) && (GROUPS.get(part) ?? []).some((group) => groups.has(group)),
  );
  return { same, near: near.length };
}
