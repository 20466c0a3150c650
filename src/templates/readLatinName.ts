import { EITHER_WAY, FAMILY_ENDINGS, FAMILY_FIRST_NAMES, FAMILY_NAMES } from './familyNames';
import {
  BOUND_BEGINNINGS,
  DOUBLE_GIVEN_NAMES,
  GIVEN_NAMES,
  PINYIN_PAIR,
  VIETNAMESE_GIVEN_NAMES,
  WORD_NAMES,
} from './givenNames';
import { capitalizeName, foldName, isAllCapitals } from './nameWords';
import { COMPANY_WORDS, LEGAL_FORMS, PARTICLES, TRADE_ENDINGS } from './notPersons';
import type { NameParts } from './splitName';

/** Given names and family names in the order in which they are spoken, or `null` where that is not sure. */
export type SplitPerson = {
  given: string[];
  family: string[];
  /** The family name stands first in the language of the name, so in full, too; nobody is called by it alone. */
  familyFirst?: true;
} | null;

/** "Fionnuala Ní Dhomhnaill", "Mohammed bin Rashid": son or daughter of, which shows what stands before. */
const FAMILY_PARTICLES = /^(?:Ní|Nic|Uí|Ó|bin|ibn|binti|bint)$/u;

/** Where the family name commonly stands first, Latin letters or not. */
const FAMILY_FIRST_LOCALES = /^(?:zh|ja|ko|vi|hu|yue)\b/iu;

/**
 * Which of the words is the given name, in Latin letters.
 *
 * Somebody must vouch for it: the table of given names, a comma, a family name in capitals, or the address
 * (`oluwaseun.ade@…`). An unknown word is not used: it is as likely a family name, a trade, a firm or a handle.
 */
export function readLatinName(
  { words, familyWords, hasTitle, hasCompany, besideWords, nickname }: NameParts,
  email: string | null,
  locale: string | null,
): SplitPerson {
  const person =
    familyWords !== null
      ? byComma(words, familyWords)
      : (byHandle(words) ??
        byCapitals(words) ??
        byMiddleName(words, locale) ??
        byOrder(words, email, locale));
  if (person === null) return null;
  const first = person.given[0] ?? '';
  if (hasTitle && person.family.length === 0) return null;
  if (hasCompany && !isSureBeside(person, besideWords)) return null;
  // Xiuying "Grace" Liu has chosen a name for those who cannot say the other.
  if (nickname !== null && !isGiven(first) && isGiven(nickname)) {
    return inCase({ given: [nickname], family: person.family });
  }
  if (!isSpeakable(first)) return null;
  return inCase(person);
}

/** "Jane (Acme)" is Jane; "Yamada (Taro)" may be Taro, and "Charlotte (Airport)" is an airport. */
function isSureBeside(
  { given: [first = ''], family }: NonNullable<SplitPerson>,
  beside: readonly string[],
): boolean {
  if (!isGiven(first)) return false;
  if (family.length > 0) return true;
  return (
    !isFamily(first) &&
    !beside.some((word) => isGiven(word) || isFamily(word)) &&
    (!beside.some((word) => COMPANY_WORDS.has(word)) ||
      beside.some((word) => LEGAL_FORMS.has(word)))
  );
}

/**
 * "Nguyễn Văn An", "Trần Thị Mai": only Vietnamese has these middle names, and its marks show that nobody has turned
 * the name round. The last word is what everybody says.
 */
function byMiddleName(words: string[], locale: string | null): SplitPerson {
  if (words.length < 3 || words.length > 4) return null;
  const middle = words.slice(1, -1).map((word) => word.normalize('NFC').toLowerCase());
  const isMarked = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/u.test(words.join(''));
  if (!middle.some((word) => word === 'văn' || word === 'thị')) return null;
  if (!isMarked && !/^vi\b/iu.test(locale ?? '')) return null;
  if (!FAMILY_FIRST_NAMES.has(foldName(words[0] ?? ''))) return null;
  return { given: words.slice(-1), family: words.slice(0, -1), familyFirst: true };
}

/** "de la Cruz, Ana": what stands after the comma was put first. A firm after a comma looks alike. */
function byComma(words: string[], familyWords: number): SplitPerson {
  const given = words.slice(0, words.length - familyWords);
  const family = words.slice(words.length - familyWords);
  const first = given[0] ?? '';
  if (family.length > 1 && isGiven(family[0] ?? '')) return null;
  const isSure =
    isGiven(first) || (family.length === 1 && isFamily(family[0] ?? '') && !isFamily(first));
  if (!isSure) return null;
  const count = givenCount([...given, '']);
  return { given: given.slice(0, count), family };
}

/** "john.smith": used where the first half is a given name and the second is not. */
function byHandle(words: string[]): SplitPerson {
  const [handle = ''] = words;
  if (words.length !== 1 || !/^[\p{L}\p{M}]+\.[\p{L}\p{M}]+$/u.test(handle)) return null;
  const [first = '', last = ''] = handle.split('.');
  const isSure = isGiven(first) && !isFamily(first) && !isGiven(last) && last.length > 2;
  return isSure ? { given: [first], family: [last] } : null;
}

/** "DUPONT Jean", "Jean DUPONT": where only one word is in capitals, it is the family's. */
function byCapitals(words: string[]): SplitPerson {
  const [first, second] = words;
  if (words.length !== 2 || first === undefined || second === undefined) return null;
  if (isAllCapitals(first) === isAllCapitals(second)) return null;
  const [family, given] = isAllCapitals(first) ? [first, second] : [second, first];
  if (family.length < 3) return null;
  const isSure = isGiven(given) || (isFamily(family) && !isFamily(given));
  return isSure ? { given: [given], family: [family] } : null;
}

function byOrder(words: string[], email: string | null, locale: string | null): SplitPerson {
  const [first = '', ...rest] = words;
  const last = rest.at(-1);
  const folded = foldName(first);
  if (first.includes('.')) return null;
  if (BOUND_BEGINNINGS.has(folded)) return byBoundBeginning(words);
  if (PARTICLES.has(folded) || folded.length < 2) return null;

  if (last === undefined) {
    const isSure = isGiven(first) && !isFamily(first);
    return isSure ? { given: [first], family: [] } : null;
  }
  if (FAMILY_PARTICLES.test(rest[0] ?? '') && words.length > 2 && !isFamily(first)) {
    return { given: [first], family: rest };
  }
  // South Asian names begin with Mohammed out of respect; the name to call is another.
  if (words.length > 2 && /^(?:mohamm?[ae]d|muhammad|mohd|md)$/u.test(folded)) return null;

  const isFirstFamily = isFamily(first) || /^(?:o['’]|mc|mac)\p{L}/iu.test(first);
  if (isFirstFamily && isGiven(last) && !isFamily(last)) {
    // "Garcia Maria"; "Martin Lewis" and "Wilson James" can be either.
    return words.length === 2 && !isGiven(first) && !EITHER_WAY.has(folded)
      ? { given: [last], family: [first] }
      : null;
  }
  if (isFirstFamily && !(isGiven(first) && !FAMILY_FIRST_NAMES.has(folded))) return null;
  if (
    FAMILY_FIRST_LOCALES.test(locale ?? '') &&
    !isFamily(last) &&
    !(isGiven(first) && !isGiven(last))
  ) {
    return null;
  }
  if (!isGiven(first) && !isVouchedFor(words, email)) return null;

  const count = givenCount(words);
  return { given: words.slice(0, count), family: words.slice(count) };
}

/** "Abdul Rahman Khan": "Abdul" by itself is half a name. */
function byBoundBeginning(words: string[]): SplitPerson {
  const [, second = ''] = words;
  if (foldName(second).length < 3 || second.includes('.')) return null;
  return { given: words.slice(0, 2), family: words.slice(2) };
}

/** How many of the words the given name takes: two for María José García, all for María del Carmen López but López. */
function givenCount(words: readonly string[]): number {
  const seconds = DOUBLE_GIVEN_NAMES.get(foldName(words[0] ?? ''));
  const second = foldName(words[1] ?? '');
  if (seconds === undefined || !seconds.has(second)) return 1;
  if (!PARTICLES.has(second)) return 2;
  // María del Carmen, Maria da Conceição; not Maria da Silva.
  const devotion =
    /^(?:carmen|pilar|mar|rosario|carmo|conceicao|luz|gracas|socorro|fatima|lourdes|angeles)$/u;
  const position = words.findIndex((word, index) => index > 0 && devotion.test(foldName(word)));
  return position > 0 && position < 4 ? position + 1 : 1;
}

/** Whether the address, or a family name beside a word that may be a name, shows that the first word is one. */
function isVouchedFor(words: readonly string[], email: string | null): boolean {
  const first = foldName(words[0] ?? '');
  const last = foldName(words.at(-1) ?? '');
  if (TRADE_ENDINGS.test(first) || !/[aeiouy]/u.test(first)) return false;
  const isSpelled = isInAddress(words, email);
  // "Nachlass Karl Weber", "Nurse Jackie Bell": what stands before a given name is something else.
  if (words.length > 2 && isGiven(words[1] ?? '') && !isSpelled) return false;
  const [mailbox = '', domain = ''] = (email ?? '').toLowerCase().slice(0, 320).split('@');
  // The firm's name as the sender: "Blue Harbor" at blueharbor.example.
  const joined = words.map(foldName).join('');
  if (domain !== '' && domain.replace(/[^\p{L}]/gu, '').startsWith(joined)) return false;

  // Their words for trades are unknown words as well ("Dachdecker Braun"), so a family name alone vouches for nobody.
  if (words.length === 2) {
    if (WORD_NAMES.has(first) && isFamily(last)) return true;
    const isEastern = VIETNAMESE_GIVEN_NAMES.has(first) || PINYIN_PAIR.test(first);
    if (isEastern && FAMILY_FIRST_NAMES.has(last)) return true;
  }
  const shortened = foldName(mailbox.replace(/[\d._-]/gu, ''));
  return isSpelled || (last.length > 3 && shortened === first.charAt(0) + last);
}

/** "oluwaseun.ade@…", "yvind.haugland@…": the address spells first and last word, some without their special letters. */
function isInAddress(words: readonly string[], email: string | null): boolean {
  const [mailbox = ''] = (email ?? '').toLowerCase().slice(0, 320).split('@');
  const plain = mailbox.replace(/\d/gu, '');
  const parts = plain.split(/[._]/u.test(plain) ? /[._]/u : '-');
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  return (
    parts.length === 2 &&
    ends.every((word, index) => {
      const part = parts[index]?.replace(/[-']/gu, '') ?? '';
      const plain = word
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^a-z]/gu, '');
      return part.length > 1 && (part === foldName(word).replace(/-/gu, '') || part === plain);
    })
  );
}

function isGiven(word: string): boolean {
  const folded = foldName(word);
  return (
    GIVEN_NAMES.has(folded) ||
    (folded.includes('-') && folded.split('-').every((part) => GIVEN_NAMES.has(part)))
  );
}

function isFamily(word: string): boolean {
  const folded = foldName(word);
  return (
    FAMILY_NAMES.has(folded) ||
    FAMILY_FIRST_NAMES.has(folded) ||
    (FAMILY_ENDINGS.test(folded) && !GIVEN_NAMES.has(folded))
  );
}

/** A greeting can be said: letters, a hyphen, an apostrophe; neither an initial nor an abbreviation. */
function isSpeakable(first: string): boolean {
  return /^\p{L}[\p{L}\p{M}'’-]{1,24}$/u.test(first) && !/[-'’]$/u.test(first);
}

function inCase({ given, family, ...order }: NonNullable<SplitPerson>): SplitPerson {
  const words = [...given, ...family];
  const isFlat =
    words.every((word) => isAllCapitals(word)) || words.every((word) => !/\p{Lu}/u.test(word));
  const write = (word: string): string => {
    if (PARTICLES.has(foldName(word))) return isFlat ? word.toLowerCase() : word;
    // The article of Arabic family names stays small: al-Zahra.
    const isOdd = /^\p{Ll}|^\p{Lu}{2,}/u.test(word) && !/^[ae]l-/u.test(word);
    return isFlat || isOdd ? capitalizeName(word) : word;
  };
  return { given: given.map(write), family: family.map(write), ...order };
}
