import { EDGE, FIRST_SIGN, NOTHING, SPACE } from './noncharacters';
import { tidy } from './tidy';

/** All of ASCII's punctuation: whatever acts in Markdown is among it. */
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

const SIGNS: ReadonlyMap<string, string> = new Map(
  [...PUNCTUATION].map((sign, index) => [sign, String.fromCharCode(FIRST_SIGN + index)]),
);
const PROTECTED = new RegExp(`[\ufdd0-\ufdef${SPACE}${EDGE}]`, 'gu');

/**
 * Makes a value safe to stand in Markdown: punctuation becomes noncharacters, which Markdown takes for letters, and
 * two more hold the value off its surroundings, so that "7" does not begin a list in `{{ ticket.id }}. Thanks` and
 * `**{{ ticket.title }}**` is bold whatever the title ends with. (Backslashes would do neither.)
 *
 * @returns the value, tidied; `release` gives it back as it was.
 */
export function protect(value: string): string {
  const core = tidy(value);
  if (core === '') return value;
  const before = value.slice(0, value.length - value.trimStart().length);
  const after = value.slice(value.trimEnd().length);
  const safe = core
    .replace(/[!-/:-@[-`{-~]/gu, (sign) => SIGNS.get(sign) ?? sign)
    .replaceAll(' ', SPACE)
    .replaceAll('\n', `\n${EDGE}`);
  return `${before}${EDGE}${safe}${EDGE}${after}`;
}

const [BRACE = '', PERCENT = ''] = [SIGNS.get('{'), SIGNS.get('%')];
const OPENING = new RegExp(
  `${BRACE}(?=[${EDGE}${NOTHING}]*[{%${BRACE}${PERCENT}])|\\{(?=[${EDGE}${NOTHING}]*[${BRACE}${PERCENT}])`,
  'gu',
);

/**
 * Zendesk fills in placeholders that stand in a reply when it is sent. `cleanValue` leaves no `{{` in a value; here those
 * go that come about between a value and what stands beside it, and by a template's filters. What the author of the
 * template wrote for Zendesk (`{% raw %}`) stays.
 */
export function partBraces(text: string): string {
  return text.replace(OPENING, (sign) => `${sign} `);
}

/** Undoes `protect`, wherever protected values stand in `text`. */
export function release(text: string): string {
  return releaseAs(text, (sign) => sign);
}

/**
 * Undoes `protect`, writing each sign of a value otherwise.
 * @param write is given the sign as it was, and the two that follow it in `text`.
 */
export function releaseAs(text: string, write: (sign: string, rest: string) => string): string {
  return text.replace(PROTECTED, (found, index: number) => {
    if (found === EDGE) return '';
    const sign = found === SPACE ? ' ' : PUNCTUATION[found.charCodeAt(0) - FIRST_SIGN];
    return write(sign ?? '', text.slice(index + found.length, index + found.length + 2));
  });
}

/** Whether `text` begins with a protected value. */
export function beginsWithValue(text: string): boolean {
  return text.startsWith(EDGE);
}
