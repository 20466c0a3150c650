import { CYRILLIC_FAMILY_ENDINGS, PATRONYMIC, SEMITIC_FAMILY_NAMES } from './familyNames';
import { BOUND_BEGINNINGS, CYRILLIC_GIVEN_NAMES } from './givenNames';
import { capitalizeName } from './nameWords';
import type { SplitPerson } from './readLatinName';
import type { NameParts } from './splitName';

/**
 * Which of the words is the given name, in Cyrillic letters. Lists put the family name first, letters
 * last; the patronymic, the table of given names or the family name's ending tells.
 */
export function readCyrillicName({ words, familyWords, hasTitle }: NameParts): SplitPerson {
  if (words.some((word) => /^.\.?$/u.test(word) || word.includes('.'))) return null;
  const write = (given: string | undefined): SplitPerson =>
    given === undefined
      ? null
      : {
          given: [capitalizeName(given)],
          family: words.filter((word) => word !== given && !isPatronymic(word)).map(capitalizeName),
        };
  const isGiven = (word: string | undefined): boolean =>
    word !== undefined && CYRILLIC_GIVEN_NAMES.has(word.toLowerCase());
  const [first, second, third] = words;
  if (familyWords !== null) return isGiven(first) ? write(first) : null;
  if (words.length === 1) return isGiven(first) && !hasTitle ? write(first) : null;

  if (words.length === 3 && third !== undefined && isPatronymic(third)) return write(second);
  if (words.length === 3 && second !== undefined && isPatronymic(second)) return write(first);
  if (words.length !== 2) return null;
  if (isGiven(first) !== isGiven(second)) return write(isGiven(first) ? first : second);
  const [isFirstFamily, isSecondFamily] = [first, second].map((word) =>
    CYRILLIC_FAMILY_ENDINGS.test((word ?? '').toLowerCase()),
  );
  return isSecondFamily && !isFirstFamily ? write(first) : null;
}

function isPatronymic(word: string): boolean {
  return PATRONYMIC.test(word.toLowerCase());
}

/** Arabic and Hebrew names stand given name first; bound beginnings ("عبد الرحمن") stay whole. */
export function readSemiticName({ words, familyWords, hasTitle }: NameParts): SplitPerson {
  const [first = '', second] = words;
  if (familyWords !== null || words.length > 4) return null;
  if (BOUND_BEGINNINGS.has(first)) {
    return second === undefined ? null : { given: [first, second], family: words.slice(2) };
  }
  // "العلي" is a family name, with the article.
  if (first.startsWith('ال') || SEMITIC_FAMILY_NAMES.has(first) || [...first].length < 2)
    return null;
  if (second === undefined && hasTitle) return null;
  return { given: [first], family: words.slice(1) };
}
