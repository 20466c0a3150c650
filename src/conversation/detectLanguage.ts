import { detectAll } from 'tinyld/light';
import { ENGLISH_WORDS } from './englishWords';
import { isForeignWord, languageOfWords } from './foreignWords';
import { ENGLISH_SHARE, isPlainlyEnglish } from './isPlainlyEnglish';
import { scriptLanguage } from './scriptLanguage';

/** What a language shows itself in; more text only costs time. */
const SAMPLE_CHARS = 2_000;

/** Below these a Latin-script text is too little to tell. */
const MIN_WORDS = 2;
const MIN_LETTERS = 8;

/** Below these, letters alone prove no other language: "no refund" looks Spanish to them. */
const FEW_WORDS = 5;

/** How far another language must lead before English, as a share of its own score. */
const MIN_LEAD = 0.2;

/** Handles, hashtags, addresses, placeholders and numbers belong to no language. */
const NO_LANGUAGE = [
  /\b(?:https?:\/\/|www\.)\S{1,2000}/giu,
  /[\w.+-]{1,64}@[\w.-]{1,255}/gu,
  /[@#][\p{L}\p{N}_]+/gu,
  /\[[A-Za-z_ ]{1,20}\]/gu,
  /[\p{L}_-]{0,40}\p{N}[\p{L}\p{N}_.,:/-]{0,200}/gu,
];

/**
 * The language a text is written in.
 *
 * Scripts that one language owns decide first. Latin script goes to tinyld's light profile (24
 * languages, 34 kB compressed, no `eval`), guarded by English function words: of real English
 * support messages less than 1 % may be taken for something else, since the agent would lose the
 * reading of them.
 *
 * @param text plain text of any length, best without quotes and logs (`saidText`)
 * @returns `language`: ISO 639-1, or `und` where there is too little text or nothing fits;
 * `confident`: whether to act on it. A language that is not English is confident only when English
 * can be ruled out.
 */
export function detectLanguage(text: string): { language: string; confident: boolean } {
  // Nine of ten English messages end here; what follows takes a hundred times as long.
  if (isPlainlyEnglish(text)) return { language: 'en', confident: true };

  let sample = text.slice(0, SAMPLE_CHARS * 4);
  for (const pattern of NO_LANGUAGE) sample = sample.replace(pattern, ' ');
  sample = sample.replace(/\s+/gu, ' ').trim().slice(0, SAMPLE_CHARS);

  const byScript = scriptLanguage(sample);
  if (byScript !== null) return { language: byScript, confident: true };

  const words =
    sample
      .toLowerCase()
      .replace(/[‘’]/gu, "'")
      .match(/[\p{L}\p{M}']+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const greeting = languageOfWords(words);
  if (greeting !== null) return { language: greeting, confident: true };
  if (words.length < MIN_WORDS || letters < MIN_LETTERS)
    return { language: 'und', confident: false };

  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  const scores = detectAll(sample);
  const best = scores[0];
  if (best === undefined || best.lang === 'en' || english / words.length >= ENGLISH_SHARE) {
    const confident = english >= 2 || (best?.lang === 'en' && words.length > MIN_WORDS);
    return confident || best !== undefined
      ? { language: 'en', confident }
      : { language: 'und', confident: false };
  }

  const asEnglish = scores.find(({ lang }) => lang === 'en')?.accuracy ?? 0;
  const lead = (best.accuracy - asEnglish) / best.accuracy;
  const tells =
    words.length >= FEW_WORDS || words.some((word) => isForeignWord(word) || /[^a-z']/u.test(word));
  return { language: best.lang, confident: lead >= MIN_LEAD && tells };
}
