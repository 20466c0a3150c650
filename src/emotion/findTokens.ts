/** The smallest pieces that features are made of, with their place in the text. */

export type TokenKind =
  | 'word'
  | 'number'
  | 'emoji'
  | 'emoticon'
  | 'censored'
  | 'mention'
  | 'link'
  | 'stop' // ends a sentence
  | 'pause'; // ends a clause

export type Token = {
  kind: TokenKind;
  /** What the token counts as: lower case, elongation cut, names and numbers masked. */
  word: string;
  /** UTF-16 offsets of the text. */
  start: number;
  end: number;
  /** A word of two letters and more, all of them capitals. */
  capitals: boolean;
  /** Three and more times the same letter: "sooooo". */
  elongated: boolean;
  /** For numbers, and only where it is a plain one. */
  value: number | null;
};

// Every repetition is bounded, so the time is linear in the text whatever the text is. The order matters.
const TOKEN = new RegExp(
  [
    String.raw`(?<link>https?:\/\/\S{1,400}|www\.\S{1,400}|\[(?:link|url)\])`,
    String.raw`(?<email>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})`,
    String.raw`(?<mention>@\w{1,50}|\[[A-Z]{3,12}\])`,
    String.raw`(?<tag>#\p{L}[\p{L}\p{N}_]{0,99})`,
    String.raw`(?<emoticon>[:;=][-'^]{0,2}[)(\]\[DPpOo/\\|*3]{1,8}(?![\p{L}\p{N}/])|<\/?3(?!\d)|[-xX^T>][_.]{1,3}[-xX^T<]|\^\^)`,
    String.raw`(?<emoji>\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic}){0,8})`,
    String.raw`(?<money>[$£€¥₹]\s?\d[\d,.]{0,15}[kKmM]?)`,
    String.raw`(?<number>\d[\d,.:/-]{0,30}\p{L}{0,12}\d{0,20})`,
    String.raw`(?<censored>\p{L}{1,10}[*#@$%](?:[*#@$%!]{1,10}\p{L}{0,10}|\p{L}{1,10})|[#@$%&*!]{0,12}[#@$%&*][#@$%&*!]{3,12})`,
    String.raw`(?<word>[\p{L}\p{M}][\p{L}\p{M}\p{N}]{0,63}(?:['’‘\u02BC´\x60]\p{L}{1,20}){0,3})`,
    String.raw`(?<stop>[!?]{1,60}|\.{2,60}|…{1,20}|[.\n]{1,60})`,
    String.raw`(?<pause>[,;:()"“”–—])`,
  ].join('|'),
  'gu',
);

const HASHTAG_PART = /\p{Lu}?\p{Ll}{1,60}|\p{Lu}{1,60}|\p{N}{1,20}|\p{L}{1,60}/gu;
const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/;
const CLOCK = /^\d{1,2}(?:[:.]\d\d)?(?:am|pm)$|^\d{1,2}:\d\d$/;
const WITH_UNIT = /^(\d{1,4})([a-z]{1,7})$/;
const PLAIN = /^\d{1,4}(?:\.\d)?$/;

/**
 * @param text any string
 * @returns its tokens in the order of the text, not overlapping; what is no token (other punctuation,
 * control characters, lone surrogates) is passed over
 */
export const findTokens = (text: string): Token[] => {
  const tokens: Token[] = [];
  const add = (kind: TokenKind, word: string, start: number, end: number, value?: number) =>
    tokens.push({
      kind,
      word,
      start,
      end,
      capitals: false,
      elongated: false,
      value: value ?? null,
    });

  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const plain = plainWordAt(text, at);
    if (plain !== null) {
      tokens.push(plain);
      at = plain.end;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) break;
    const found = match[0];
    const start = match.index;
    const end = start + found.length;
    at = end;
    const is = match.groups ?? {};
    if (is['word'] !== undefined) tokens.push(wordToken(found, start));
    else if (is['pause'] !== undefined) add('pause', found, start, end);
    else if (is['stop'] !== undefined) add('stop', stopWord(found), start, end);
    else if (is['number'] !== undefined) addNumber(tokens, found, start);
    else if (is['mention'] !== undefined) add('mention', '@', start, end);
    else if (is['tag'] !== undefined) {
      for (const part of found.slice(1).matchAll(HASHTAG_PART))
        tokens.push(wordToken(part[0], start + 1 + part.index));
    } else if (is['emoji'] !== undefined) {
      add('emoji', String.fromCodePoint(found.codePointAt(0) ?? 0), start, end);
    } else if (is['emoticon'] !== undefined) add('emoticon', emoticonWord(found), start, end);
    else if (is['money'] !== undefined) add('number', '$n', start, end);
    else if (is['link'] !== undefined) add('link', '[link]', start, end);
    else if (is['email'] !== undefined) add('link', '[email]', start, end);
    else if (is['censored'] !== undefined) add('censored', '[censored]', start, end);
  }
  return tokens;
};

const SPACE = 32;

/** What ends a plain word for certain: with others it might be an address, a price, a face. */
const ENDS_PLAIN = new Set([...' ,;!?()"\n'].map((mark) => mark.charCodeAt(0)));
const DOT = 46;
const LONGEST_PLAIN = 64;

/**
 * Most of a message is plain words between spaces: they are read without the expression above, which
 * would find the same.
 *
 * @returns `null` where a closer look is needed
 */
const plainWordAt = (text: string, start: number): Token | null => {
  let end = start;
  let capital = false;
  let small = false;
  let same = 0;
  let before = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const lower = unit | 32;
    if (lower < 97 || lower > 122) break;
    if (unit === lower) small = true;
    else capital = true;
    same = lower === before ? same + 1 : 1;
    if (same > 2) return null;
    before = lower;
  }
  if (end === start || end - start > LONGEST_PLAIN) return null;
  if (end < text.length) {
    const next = text.charCodeAt(end);
    const dotBeforeSpace =
      next === DOT && (end + 1 === text.length || text.charCodeAt(end + 1) === SPACE);
    if (!dotBeforeSpace && !ENDS_PLAIN.has(next)) return null;
  }
  const found = text.slice(start, end);
  return {
    kind: 'word',
    word: capital ? found.toLowerCase() : found,
    start,
    end,
    capitals: capital && !small && end - start > 1,
    elongated: false,
    value: null,
  };
};

/** "NEVERRRR" → never, elongated, in capitals. Runs of three and more letters are cut to two. */
const wordToken = (found: string, start: number): Token => {
  let word = found.toLowerCase();
  if (/[’‘\u02BC´`]/.test(word)) word = word.replace(/[’‘\u02BC´`]/g, "'");
  const cut = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  return {
    kind: 'word',
    word: cut,
    start,
    end: start + found.length,
    capitals:
      found.length > 1 && found !== word && found === found.toUpperCase() && !/\d/.test(found),
    elongated: cut !== word && !cut.startsWith('www'),
    value: null,
  };
};

const stopWord = (found: string): string => {
  if (/^[.\n…]/.test(found)) {
    if (found.includes('…')) return '...';
    return found.length > 1 && found.startsWith('..') ? '...' : '.';
  }
  const asks = found.includes('?');
  const calls = found.includes('!');
  if (asks && calls) return '?!';
  const mark = asks ? '?' : '!';
  return mark.repeat(Math.min(found.length, 3));
};

/** :-) :) =) are one; so are :( and :'( apart from it. */
const emoticonWord = (found: string): string => {
  const last = found.at(-1) ?? '';
  if (found === '<3' || found === '</3') return found;
  if (!/^[:;=]/.test(found)) return '-_-';
  if (found.includes("'")) return ":'(";
  const eyes = found.startsWith(';') ? ';' : ':';
  if (last === ')' || last === ']') return `${eyes})`;
  if (last === '(' || last === '[') return ':(';
  if (/[/\\|]/.test(last)) return ':/';
  return `${eyes}${last.toUpperCase()}`;
};

/** Numbers count by what they are, not by their digits; "30mins" becomes a number and a word. */
const addNumber = (tokens: Token[], found: string, start: number): void => {
  const trimmed = found.replace(/[,.:/-]+$/, '');
  const lower = trimmed.toLowerCase();
  const end = start + trimmed.length;
  const add = (word: string, value: number | null, upTo = end) =>
    tokens.push({
      kind: 'number',
      word,
      start,
      end: upTo,
      capitals: false,
      elongated: false,
      value,
    });
  const ordinal = ORDINAL.exec(lower);
  const withUnit = WITH_UNIT.exec(lower);
  if (ordinal) add('nth', Number(ordinal[1]));
  else if (CLOCK.test(lower)) add('clock', null);
  else if (withUnit?.[1] !== undefined && withUnit[2] !== undefined) {
    const split = start + withUnit[1].length;
    add('n', Number(withUnit[1]), split);
    tokens.push(wordToken(trimmed.slice(withUnit[1].length), split));
  } else if (PLAIN.test(lower)) add('n', Number(lower));
  else add('code', null);
  // "9.": the stop behind a number still ends the sentence.
  if (found.length > trimmed.length && /[.]/.test(found.slice(trimmed.length)))
    tokens.push({
      kind: 'stop',
      word: '.',
      start: end,
      end: start + found.length,
      capitals: false,
      elongated: false,
      value: null,
    });
};
