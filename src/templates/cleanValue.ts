/** Longer values are cut: a template is a letter, and nobody is greeted by a page. */
export const MAX_VALUE_CHARS = 500;

/** Controls, lone surrogates, noncharacters, and the marks that turn the direction of text or hide in it. Joiners stay: emoji need them. */
const UNWANTED =
  /[\p{Cc}\p{Cs}\p{NChar}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Makes a stranger's words fit for one place in a line of a template. Escaping is not done here: `fillTemplate`
 * escapes all that it puts into HTML.
 *
 * @returns one line of well-formed text, at most `MAX_VALUE_CHARS` long, without controls, and without the signs
 *   that open Liquid: Zendesk fills in placeholders that stand in a reply when it is sent, so `{{` becomes `{ {`.
 */
export function cleanValue(value: string): string {
  return (
    value
      .slice(0, MAX_VALUE_CHARS)
      .replace(/[\s\u0085]/gu, ' ')
      .replace(UNWANTED, '')
      // Only now: what stood between two spaces may be gone.
      .replace(/ +/g, ' ')
      .replace(/\{(?=[{%])/gu, '{ ')
      .trim()
  );
}
