import { readLatinName, type SplitPerson } from './readLatinName';
import { readCyrillicName, readSemiticName } from './readOtherName';
import { splitName, type NameParts } from './splitName';

export type GreetingName = {
  /** The name for a greeting, "Hello Ann", or `null`: then the greeting does without. */
  first: string | null;
  /** Given name and family name as spoken, in clean letters; `null` where `first` is. */
  full: string | null;
  why: 'first-name' | 'not-a-person' | 'company' | 'several-people' | 'family-name-only' | 'unsure';
};

const MAX_FIRST_CHARS = 40;

/**
 * The name by which a person would be greeted, out of what the account says.
 *
 * A wrong name hurts more than none, so whatever is not sure gives `null` and the neutral greeting:
 * firms, mailboxes, initials, titles without a given name ("Mrs Patel"), family names alone, couples
 * ("Ann & Bob"), unknown single words, and names whose order nobody can tell.
 *
 * - María José and Jean Pierre stay whole; of Mary Jane Watson "Mary" is used.
 * - "john.smith" gives John; "x.arrieta" and "jsmith" nothing.
 * - Chinese, Japanese and Korean characters give `null`: a greeting there takes the family name and a
 *   title, which a template in another language cannot know. In Latin letters the family name must be
 *   known and stand last (Xiaoming Wang) or in capitals (WANG Xiaoming). So for Vietnamese.
 * - Cyrillic needs a patronymic, a known name or an ending; Arabic and Hebrew give the first word. Other
 *   scripts give `null`.
 *
 * The npm package `humanparser` splits names too, but always guesses: it has no "not sure", makes
 * "Acme Ltd" a person, and knows one culture.
 *
 * @param person the requester; every text may be anything, however hostile
 * @returns `first` has letters, marks, spaces, hyphens and apostrophes only, at most 40 characters
 */
export function greetingName(
  person: { name: string; email: string | null; locale: string | null } | null,
): GreetingName {
  const name: unknown = person?.name;
  if (typeof name !== 'string') return none('not-a-person');
  const parts = splitName(name);
  if (parts.kind === 'none') return none(parts.why);

  const split = readByScript(parts, asText(person?.email), asText(person?.locale));
  if (split === null) {
    return none(parts.hasTitle && parts.words.length === 1 ? 'family-name-only' : 'unsure');
  }
  const first = split.given.join(' ');
  const isClean = /^\p{L}[\p{L}\p{M}'’ -]*$/u.test(first) && first.length <= MAX_FIRST_CHARS;
  if (!isClean) return none('unsure');
  return { first, full: [first, ...split.family].join(' '), why: 'first-name' };
}

function readByScript(parts: NameParts, email: string, locale: string): SplitPerson {
  const letters = parts.words.join('').replace(/[^\p{L}]/gu, '');
  if (/^\p{Script=Latin}+$/u.test(letters)) return readLatinName(parts, email, locale);
  if (/^\p{Script=Cyrillic}+$/u.test(letters)) return readCyrillicName(parts);
  if (/^(?:\p{Script=Arabic}+|\p{Script=Hebrew}+)$/u.test(letters)) return readSemiticName(parts);
  return null;
}

function none(why: GreetingName['why']): GreetingName {
  return { first: null, full: null, why };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
