import { readLatinName, type SplitPerson } from './readLatinName';
import { readCyrillicName, readSemiticName } from './readOtherName';
import { readJapaneseName } from './readJapaneseName';
import { cleanName, splitName, type NameParts } from './splitName';

export type GreetingName = {
  /** The name for a greeting, "Hello Ann", or `null`: then the greeting does without. */
  first: string | null;
  /** The family name, as far as it is known beside `first`; in Japanese it is what people are greeted by. */
  family: string | null;
  /** Given name and family name as spoken, in clean letters; `null` where both are. */
  full: string | null;
  /** The words by which a greeting in the reply's language calls the customer: "Ann", "山田様"; `null`: by none. */
  address: string | null;
  why:
    | 'first-name'
    | 'family-name'
    | 'not-a-person'
    | 'company'
    | 'several-people'
    | 'family-name-only'
    | 'unsure';
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
 *   title, which a template in another language cannot know. Where the reply is Japanese, a Japanese name gives
 *   its family name, and 様 stands behind whatever family name is known.
 *   In Latin letters the family name must be known and stand last (Xiaoming Wang) or in capitals
 *   (WANG Xiaoming). So for Vietnamese, unless Văn or Thị show its own order.
 * - Cyrillic needs a patronymic, a known name or an ending; Arabic and Hebrew give the first word. Other
 *   scripts give `null`.
 *
 * The npm package `humanparser` splits names too, but always guesses: it has no "not sure", makes
 * "Acme Ltd" a person, and knows one culture.
 *
 * @param person the requester; every text may be anything, however hostile
 * @param language of the reply: ISO 639-1 code or BCP 47 tag
 * @returns names have letters, marks, spaces, hyphens and apostrophes only; `first` at most 40 characters
 */
export function greetingName(
  person: { name: string; email: string | null; locale: string | null } | null,
  language = 'en',
): GreetingName {
  const name: unknown = person?.name;
  if (typeof name !== 'string') return none('not-a-person');
  const isForJapanese = /^ja\b/iu.test(language);
  const locale = asText(person?.locale);
  const parts = splitName(name);
  // Firms in Japanese letters have their own words.
  const japanese = isForJapanese ? readJapaneseName(cleanName(name.slice(0, 80)), locale) : null;
  if (japanese !== null) {
    const { family, full } = japanese;
    return { first: null, family, full, address: `${family}様`, why: 'family-name' };
  }
  if (parts.kind === 'none') return none(parts.why);

  const split = readByScript(parts, asText(person?.email), locale);
  if (split === null) {
    return none(parts.hasTitle && parts.words.length === 1 ? 'family-name-only' : 'unsure');
  }
  const first = split.given.join(' ');
  const isClean = /^\p{L}[\p{L}\p{M}'’ -]*$/u.test(first) && first.length <= MAX_FIRST_CHARS;
  if (!isClean) return none('unsure');
  const family = split.family.join(' ') || null;
  const full = (split.familyFirst ? [family, first] : [first, family]).filter(Boolean).join(' ');
  if (!isForJapanese) return { first, family, full, address: first, why: 'first-name' };
  // 様 goes with the family name, unless nobody is called by it.
  const isCalledByIt = family !== null && !split.familyFirst && LATIN.test(family);
  const address = isCalledByIt ? `${family}様` : null;
  return { first, family: isCalledByIt ? family : null, full, address, why: 'first-name' };
}

const LATIN = /^[\p{Script=Latin}\p{M}'’ .-]+$/u;

function readByScript(parts: NameParts, email: string, locale: string): SplitPerson {
  const letters = parts.words.join('').replace(/[^\p{L}]/gu, '');
  if (/^\p{Script=Latin}+$/u.test(letters)) return readLatinName(parts, email, locale);
  // "(…)" beside one word may be the name as well.
  if (parts.words.length === 1 && parts.hasCompany) return null;
  if (/^\p{Script=Cyrillic}+$/u.test(letters)) return readCyrillicName(parts);
  if (/^(?:\p{Script=Arabic}+|\p{Script=Hebrew}+)$/u.test(letters)) return readSemiticName(parts);
  return null;
}

function none(why: GreetingName['why']): GreetingName {
  return { first: null, family: null, full: null, address: null, why };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
