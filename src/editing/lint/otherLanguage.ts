import { detectAll, supportedLanguages, toISO2 } from 'tinyld/light';
import { isForeignWord } from '../../conversation/foreignWords';
import { isPlainlyEnglish } from '../../conversation/isPlainlyEnglish';
import { scriptLanguage } from '../../conversation/scriptLanguage';

/** Fewer different words than these are in no language for certain: names, codes, "no problem, no refund". */
const LEAST_WORDS = 6;

/** Signs of a script without spaces that say as much. */
const LEAST_SIGNS = 8;

/** Below this accuracy tinyld guesses, unless a word or a letter that English has not bears it out. */
const SURE_ALONE = 0.2;

/** The expected language must come out below this share of the best. */
const FAR_BEHIND = 0.35;

/** Languages that letters alone do not tell apart: for one, the others say nothing. */
const NEIGHBORS: readonly string[][] = [
  ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'],
  ['ar', 'fa', 'ur', 'ps', 'ku', 'ckb', 'sd', 'ug'],
  ['hi', 'mr', 'ne', 'sa', 'kok'],
  ['nb', 'no', 'nn', 'da', 'sv', 'is', 'fo'],
  ['bn', 'as'],
  ['he', 'yi'],
  ['am', 'ti'],
];

/** Written in other letters than Latin ones. */
const NOT_LATIN = new Set([
  ...NEIGHBORS.flatMap((those) => (those.includes('da') ? [] : those)),
  ...'ja zh ko th el ta te kn ml si km lo my ka hy pa gu'.split(' '),
]);

const TOLD: ReadonlySet<string> = new Set(supportedLanguages.map(toISO2));

/**
 * The language of a text that was to be in another. Unlike `detectLanguage` it knows what to expect, so it speaks up
 * only where the text is plainly not that.
 *
 * @param text words alone, without placeholders and addresses.
 * @param expected ISO 639-1.
 * @returns ISO 639-1; `null` where the text may well be in the expected language, or is too short to tell.
 */
export function otherLanguage(text: string, expected: string): string | null {
  const byScript = scriptLanguage(text);
  if (byScript !== null) {
    const signs = text.match(/\p{L}/gu)?.length ?? 0;
    return signs < LEAST_SIGNS || isNear(byScript, expected) ? null : byScript;
  }
  const words = text.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  if (new Set(words.map((word) => word.toLowerCase())).size < LEAST_WORDS) return null;
  const isEnglish = isPlainlyEnglish(text);
  if (isEnglish) return expected === 'en' ? null : 'en';
  const isTold = NOT_LATIN.has(expected) || [...TOLD].some((told) => isNear(told, expected));
  if (!isTold) return null;
  const scores = detectAll(text.slice(0, 2_000));
  const best = scores[0];
  if (best === undefined || isNear(best.lang, expected)) return null;
  const tells = words.some((word) => isForeignWord(word.toLowerCase()) || /[^a-z'’]/iu.test(word));
  if (best.accuracy < SURE_ALONE && !tells) return null;
  const asExpected = scores.find(({ lang }) => isNear(lang, expected))?.accuracy ?? 0;
  return asExpected < best.accuracy * FAR_BEHIND ? best.lang : null;
}

function isNear(language: string, expected: string): boolean {
  if (language === expected) return true;
  return NEIGHBORS.some((those) => those.includes(language) && those.includes(expected));
}
