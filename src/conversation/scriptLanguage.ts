/**
 * Scripts that one language alone uses, or nearly so, and the language that we name for them.
 * Latin is missing on purpose: hundreds of languages share it, and letters alone do not tell them apart.
 */
const SCRIPTS: readonly { letters: RegExp; language: string }[] = [
  { letters: /\p{Script=Hangul}/gu, language: 'ko' },
  { letters: /\p{Script=Thai}/gu, language: 'th' },
  { letters: /\p{Script=Hebrew}/gu, language: 'he' },
  { letters: /\p{Script=Greek}/gu, language: 'el' },
  { letters: /\p{Script=Devanagari}/gu, language: 'hi' },
  { letters: /\p{Script=Bengali}/gu, language: 'bn' },
  { letters: /\p{Script=Gurmukhi}/gu, language: 'pa' },
  { letters: /\p{Script=Gujarati}/gu, language: 'gu' },
  { letters: /\p{Script=Tamil}/gu, language: 'ta' },
  { letters: /\p{Script=Telugu}/gu, language: 'te' },
  { letters: /\p{Script=Kannada}/gu, language: 'kn' },
  { letters: /\p{Script=Malayalam}/gu, language: 'ml' },
  { letters: /\p{Script=Sinhala}/gu, language: 'si' },
  { letters: /\p{Script=Khmer}/gu, language: 'km' },
  { letters: /\p{Script=Lao}/gu, language: 'lo' },
  { letters: /\p{Script=Myanmar}/gu, language: 'my' },
  { letters: /\p{Script=Ethiopic}/gu, language: 'am' },
  { letters: /\p{Script=Georgian}/gu, language: 'ka' },
  { letters: /\p{Script=Armenian}/gu, language: 'hy' },
  { letters: /\p{Script=Arabic}/gu, language: 'ar' },
  { letters: /\p{Script=Cyrillic}/gu, language: 'ru' },
  // Kana and Han together: a Japanese text mixes both. Kana then tell it from Chinese, below.
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu, language: 'zh' },
];

/** Letters that betray a neighbor who writes in the same script; the first that occurs decides. */
const NEIGHBORS: readonly { of: string; letters: RegExp; language: string }[] = [
  { of: 'zh', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, language: 'ja' },
  { of: 'ru', letters: /[іїєґ]/iu, language: 'uk' },
  { of: 'ru', letters: /ў/iu, language: 'be' },
  { of: 'ru', letters: /[ќѓѕ]/iu, language: 'mk' },
  { of: 'ru', letters: /[јљњћђџ]/iu, language: 'sr' },
  { of: 'ar', letters: /[ٹڈڑںےہ]/u, language: 'ur' },
  { of: 'ar', letters: /[پچژگ]/u, language: 'fa' },
];

/** An ideograph or a syllable carries about as much as two letters of an alphabet. */
const DENSE = new Set(['zh', 'ko']);

/** Below this many letters a script is a stray character, not a text. */
const MIN_LETTERS = 2;

/**
 * The language that the text's script gives away.
 *
 * @returns ISO 639-1, or `null` where the text is mostly Latin or has no letters to speak of.
 * Languages that share a script (Hindi and Marathi, Arabic and Pashto) come out as the largest of them.
 */
export function scriptLanguage(text: string): string | null {
  let best: { language: string; weight: number } | null = null;
  for (const { letters, language } of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    const weight = DENSE.has(language) ? count * 2 : count;
    if (count >= MIN_LETTERS && weight > (best?.weight ?? 0)) best = { language, weight };
  }
  if (best === null) return null;

  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin > best.weight) return null;

  const found = best.language;
  const neighbor = NEIGHBORS.find(({ of, letters }) => of === found && letters.test(text));
  return neighbor?.language ?? found;
}
