/** Letters that are no base letter with a mark on it, as plain ones. */
const PLAIN_LETTERS: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};

/** @returns the word in lower case, without marks and apostrophes: how the tables of names are written. */
export function foldName(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðßæœıþ]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/['’.]/gu, '')
    .normalize('NFC');
}

/** Turkish has two letters i: all capitals would lose the dotless one. */
const TURKISH = /[ŞĞİ]/u;

/** @returns "MARIE-CLAIRE" and "marie-claire" as "Marie-Claire", "o'neil" as "O'Neil", "mcdonald" as "McDonald". */
export function capitalizeName(word: string): string {
  const lower = TURKISH.test(word) ? word.toLocaleLowerCase('tr') : word.toLowerCase();
  const upper = (letter: string): string =>
    TURKISH.test(word) ? letter.toLocaleUpperCase('tr') : letter.toUpperCase();
  return lower
    .replace(/(^|-)(\p{L})/gu, (_found, before: string, letter: string) => before + upper(letter))
    .replace(
      /^([DOL]['’])(\p{L})/u,
      (_found, before: string, letter: string) => before + upper(letter),
    )
    .replace(/^Mc(\p{L})/u, (_found, letter: string) => `Mc${upper(letter)}`);
}

/** Whether the word has capitals only, two at least. */
export function isAllCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}
