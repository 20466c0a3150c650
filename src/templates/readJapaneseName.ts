import FAMILY_NAMES from './japaneseFamilyNames.json';

/** A family name, and the name as it is written; in Japanese the family name stands first. */
export type JapaneseName = { family: string; full: string };

const KNOWN: ReadonlySet<string> = new Set(FAMILY_NAMES);

const HAN = '\\p{Script=Han}々〆ヶケノ';
const HAS_KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const FAMILY = new RegExp(`^(?:[${HAN}]{1,4}|\\p{Script=Hiragana}{2,6})$`, 'u');
const GIVEN = new RegExp(
  `^(?:[${HAN}\\p{Script=Hiragana}]{1,5}|[\\p{Script=Katakana}ー]{2,5})$`,
  'u',
);

/** 様, さん and their like: what others call a person, not part of the name. */
const HONORIFIC = /[\s\u3000]*(?:様|さま|さん|殿|どの|君|くん|ちゃん|氏|先生)$/u;

/** Firms, shops, departments, and those who give no name. */
const NO_PERSON =
  /株式|有限|合同|会社|法人|[(（]株[)）]|㈱|商[店事会]|工[業務場]|製作|店$|[部課係室局所院園校館社会組]$|大学|学校|病院|銀行|御中|窓口|担当|事務|管理|代表|受付|本店|支店|営業|匿名|名無|名前|不明|非通知|未設定|客|ゲスト|テスト|故|遺族|家族|夫妻|一同/u;

/** What stands third in longer family names (小野寺, 三田村) and hardly begins a given name. */
const FAMILY_GOES_ON = /^[田川寺村内部沢澤井島嶋崎谷塚口木本山原野瀬津宮]/u;

/**
 * The family name in a Japanese name that is written in Japanese: what a reply in Japanese says, with 様.
 *
 * With a space between, the first word is it; without one, only a frequent family name of two characters or more is
 * sure enough, and by itself a frequent family name. Chinese names look alike: their owner's locale or a character
 * that Japanese names do not begin with keeps them out ("王様" is a king). Katakana alone may be a foreigner's name,
 * whose order is another.
 *
 * @param name as the account has it, composed (NFC).
 * @param locale BCP 47, or empty.
 * @returns `null` where it is not sure.
 */
export function readJapaneseName(name: string, locale: string): JapaneseName | null {
  const plain = name.trim().replace(HONORIFIC, '');
  if (plain.length > 20 || NO_PERSON.test(plain)) return null;
  const words = plain.split(/[\s\u3000]+/u);
  const [first = '', second] = words;
  const isJapanese = /^ja\b/iu.test(locale);
  if (!isJapanese && locale !== '' && !/^en\b/iu.test(locale)) return null;

  if (words.length === 2 && second !== undefined) {
    if (!FAMILY.test(first) || !GIVEN.test(second)) return null;
    const isSure = KNOWN.has(first) || HAS_KANA.test(plain) || isJapanese;
    return isSure ? { family: first, full: `${first} ${second}` } : null;
  }
  if (words.length !== 1) return null;
  if (KNOWN.has(first))
    return isJapanese || first.length > 1 ? { family: first, full: first } : null;
  return readUnspaced(first);
}

/** "佐藤花子": the longest family name that we know and that leaves a given name. */
function readUnspaced(name: string): JapaneseName | null {
  for (const length of [3, 2]) {
    const family = name.slice(0, length);
    const given = name.slice(length);
    if (!KNOWN.has(family) || !GIVEN.test(given) || given.length > 3) continue;
    const mayBeLonger = length === 2 && given.length > 1 && FAMILY_GOES_ON.test(given);
    return mayBeLonger ? null : { family, full: name };
  }
  return null;
}
