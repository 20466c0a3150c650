import fallbacks from './greetingFallbacks.json';

export type SafeName = {
  /** What stands before, without what goes with the name. */
  before: string;
  written: string;
  /** What stands in the name's place where it is not known; empty where nothing does. */
  to: string;
};

const BY_LANGUAGE = new Map<string, ReadonlyMap<string, string>>(
  Object.entries(fallbacks).map(([language, words]) => [language, new Map(Object.entries(words))]),
);

/** Where the greeting's words stand. */
const NEAR_CHARS = 80;

/** What goes with a name: the space or the comma before it. */
const JOINT = /(?:[,،、]?[^\S\n]+|[,،、])$/u;
const LAST_WORD = /([\p{L}\p{M}]+)[^\S\n]+$/u;

/**
 * Writes the customer's name so that nothing is missing where it is not known: with the words of the greeting
 * ("Hi there"), or not at all ("Thank you for your patience").
 *
 * @param before the template up to the name.
 * @param filters what is done with the name, with a space before it; may be empty.
 */
export function greetSafely(
  before: string,
  name: string,
  filters: string,
  language: string,
): SafeName {
  const words = BY_LANGUAGE.get(language);
  const near = before.slice(-NEAR_CHARS);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  const word = (LAST_WORD.exec(line)?.[1] ?? '').toLowerCase();
  const to = line.trim() === '' ? words?.get('') : words?.get(word || ' ');
  if (to !== undefined) {
    return { before, written: `{{ ${name}${filters} | default: '${to}' }}`, to };
  }
  const joint = JOINT.exec(near)?.[0] ?? '';
  const written = `{% if ${name} %}${joint}{{ ${name}${filters} }}{% endif %}`;
  return { before: before.slice(0, before.length - joint.length), written, to: '' };
}
