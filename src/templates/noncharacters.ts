/**
 * Unicode keeps 66 code points free of characters, for a program's own use
 * (https://www.unicode.org/faq/private_use.html#noncharacters). Here they carry what must survive on the way from
 * Liquid to Markdown. No value and no template holds one (`cleanValue`, `fillTemplate`), so none can be forged.
 */

/** A gap: START number MIDDLE [label] END (`gapMarks.ts`). */
export const START = '\u{1fffe}';
export const MIDDLE = '\u{1ffff}';
export const END = '\u{2fffe}';

/** What stands on either side of a value (`protect.ts`). */
export const EDGE = '\u{2ffff}';

/** A space within a value. */
export const SPACE = '\u{3fffe}';

/** Where the greeting ends (`findGreeting.ts`). */
export const GREETING_END = '\u{3ffff}';

/** Stands for a character of the template that is not for the reply, so that columns stay right (`fillTemplate.ts`). */
export const NOTHING = '\u{4fffe}';

/** U+FDD0 to U+FDEF are as many as ASCII has punctuation. */
export const FIRST_SIGN = 0xfdd0;

/** Controls but line feeds, lone surrogates, and noncharacters. */
const NO_TEXT = /[^\P{Cc}\n]|\p{Cs}|\p{NChar}/gu;

/** A filter may have cut a mark in half: its signs must not reach the text. */
export function withoutSigns(text: string): string {
  return text.replace(NO_TEXT, '');
}
