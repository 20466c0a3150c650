import { isEveryday } from '../coach/stems';
import { FAMILY_NAMES } from '../templates/familyNames';
import { GIVEN_NAMES } from '../templates/givenNames';
import { foldName } from '../templates/nameWords';

/** What was taken out of a text, how often. */
export type Removed = Record<'name' | 'e-mail' | 'link' | 'number' | 'address', number>;

export type Persons = {
  /** The customer's name as the ticket has it, and what to write instead: word by word, the rest goes. */
  customer: { name: string; instead: string };
  /** Other people on the ticket. */
  others: readonly string[];
};

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}/gu;
const LINK = /\b(?:https?:\/\/|www\.)\S{1,2000}/giu;
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{1,60}/gu;
/** Phones, cards, accounts: seven digits and more with what stands between them. */
const LONG_NUMBER = /(?<![\p{L}\p{N}])\+?\d(?:[ ()./-]{0,3}\d){6,30}(?![\p{L}\p{N}])/gu;
/** "AB-12345", "#4417", "2025": four digits together, or letters and digits mixed. Amounts of money stay. */
const CODE = /(?<![\p{L}\p{N}$€£.,])#?[\p{L}\p{N}-]{0,40}\d[\p{L}\p{N}-]{0,40}(?![\p{L}\p{N}])/gu;
const STREET =
  /(?<![\p{L}\p{N}])\d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}'.-]{0,30} ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Square|Sq|Terrace|Close|Crescent|Highway|Hwy)\b\.?/gu;
const STREET_FIRST =
  /\p{Lu}\p{L}{1,40}(?:straße|strasse|str\.|weg|platz|gasse|allee) \d{1,5}[a-z]?|(?:Rue|Calle|Via|Rua|Avenida|Avenue) (?:[\p{L}'.-]{1,30} ){0,3}[\p{L}'.-]{1,30},? \d{1,5}/gu;
const ROOM = /\b(?:Apt|Apartment|Suite|Unit|Flat)\.? ?#?\d{1,5}[A-Za-z]?\b/gu;
const UK_POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gu;

/** Words with a capital within a sentence that name nobody. */
const KEPT = new Set(
  `i i'm i'll i've i'd ok monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december english german french spanish portuguese italian japanese arabic
  chinese christmas easter internet wi-fi wifi pdf app mr mrs ms miss dr`.split(/\s+/u),
);
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam|herr|frau)$/u;
/** What stands where something was taken out. */
const MARK = /^\[(?:name|e-mail|link|number|address)\]$/u;
const WORD = /\p{L}[\p{L}\p{M}'’-]{0,60}/gu;

/**
 * Takes out of a text what tells who wrote it: names, e-mail addresses, links, numbers, postal addresses. In doubt it
 * goes: a word with a capital within a sentence counts as a name unless it is known to be none. An admin reads the rest.
 */
export function removePersonal(text: string, persons: Persons): { text: string; removed: Removed } {
  const removed: Removed = { name: 0, 'e-mail': 0, link: 0, number: 0, address: 0 };
  const take = (
    from: string,
    pattern: RegExp,
    what: keyof Removed,
    isIt: (found: string) => boolean = () => true,
  ): string =>
    from.replace(pattern, (found: string) => {
      if (!isIt(found)) return found;
      removed[what] += 1;
      return `[${what}]`;
    });
  let rest = take(text, EMAIL, 'e-mail');
  rest = take(rest, LINK, 'link');
  rest = take(rest, HANDLE, 'name');
  for (const pattern of [STREET, STREET_FIRST, ROOM, UK_POSTCODE])
    rest = take(rest, pattern, 'address');
  rest = take(rest, LONG_NUMBER, 'number');
  rest = take(rest, CODE, 'number', isCode);
  return { text: takeNames(rest, persons, removed), removed };
}

function isCode(found: string): boolean {
  const digits = found.replace(/\D/gu, '').length;
  const isMixed = /\p{L}/u.test(found) && found.length >= 5 && digits >= 2;
  return digits >= 4 || isMixed || found.startsWith('#');
}

function takeNames(text: string, { customer, others }: Persons, removed: Removed): string {
  const theirs = wordsOf(customer.name);
  const instead = customer.instead.split(/\s+/u).filter(Boolean);
  const known = new Set(others.flatMap(wordsOf));
  let last = { end: -1, isName: false };
  const replaced = text.replace(WORD, (word: string, at: number) => {
    const folded = foldName(word.replace(/['’]s$/u, ''));
    const tail = /['’]s$/u.exec(word)?.[0] ?? '';
    const follows = last.isName && text.slice(last.end, at).trim() === '';
    const isWithinMark = at > 0 && MARK.test(text.slice(at - 1, at + word.length + 1));
    const place = theirs.indexOf(folded);
    const isName =
      !isWithinMark &&
      (place !== -1 || known.has(folded) || isNameHere(text, word, folded, at, follows));
    const isTitle = TITLE.test(folded);
    last = { end: at + word.length, isName: isName || isTitle };
    if (!isName) return word;
    removed.name += 1;
    return (place === -1 ? '[name]' : (instead[place] ?? '')) + tail;
  });
  return replaced.replace(/\[name\](?:[ -]\[name\])+/gu, '[name]').replace(/ {2,}/gu, ' ');
}

function isNameHere(
  text: string,
  word: string,
  folded: string,
  at: number,
  follows: boolean,
): boolean {
  if (!/^\p{Lu}/u.test(word) || KEPT.has(word.toLowerCase())) return false;
  if (isEveryday(word.toLowerCase())) return false;
  if (GIVEN_NAMES.has(folded) || FAMILY_NAMES.has(folded) || follows) return true;
  // Shouting is no name, and at the beginning of a sentence every word has its capital.
  if (word.length > 1 && word === word.toUpperCase()) return false;
  return !/(?:^|[.!?:\n"“(])\s*$/u.test(text.slice(Math.max(0, at - 4), at));
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s,]+/u)
    .map(foldName)
    .filter((word) => word.length > 1 && !TITLE.test(word));
}
