import type { Span } from './Review';

/** How replies begin; what follows up to the comma, the mark or the end of the line is who is greeted. */
const OPENING =
  /^\s{0,200}(hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings)\b(?!-)/iu;

/** Behind a greeting, but no name. */
const NOT_A_NAME = new Set(
  `there again all everyone everybody team folks both friend friends customer valued client sir madam sirs
  ma'am maam or and to whom it may concern guest member user colleague colleagues from the thanks thank you
  so i we it's its this that just sorry hope how yes no for my is are what can please many welcome back
  today in first`.split(/\s+/u),
);

const TITLES = new Set('mr mrs ms miss mx dr prof professor herr frau señor señora'.split(' '));

const MAX_GREETING_CHARS = 60;

/**
 * Finds the greeting of a draft: "Hi Maria,", "Dear Mr Smith", "Good morning!".
 *
 * @returns its span, its mark included, and the span of the name in it, titles left out; `null` where
 *   the draft opens otherwise
 */
export function findGreeting(text: string): (Span & { name: Span | null }) | null {
  const opening = OPENING.exec(text.slice(0, 240));
  if (opening === null) return null;
  const start = opening[0].length - (opening[1]?.length ?? 0);
  const rest = text.slice(opening[0].length, opening[0].length + MAX_GREETING_CHARS);
  const stop = /[,!.\n:;?–—]|\s-\s/u.exec(rest.replace(/\b(Mr|Mrs|Ms|Dr|Prof)\./gu, '$1 '));
  // Without a mark only a line of its own is a greeting for certain.
  const stopped = stop?.index ?? rest.length;
  const words = [...rest.slice(0, stopped).matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu)];
  const markEnd = stop === null || stop[0] === '\n' ? stopped : stopped + 1;
  const names: { start: number; end: number }[] = [];
  let other = false;
  let runsOn = false;
  for (const word of words) {
    const plain = word[0].toLowerCase().replace('’', "'");
    if (TITLES.has(plain)) continue;
    const isAlone = words.length === 1 && stop !== null;
    const isNamed = !NOT_A_NAME.has(plain) && (isAlone || /^[\p{Lu}\p{Lo}]/u.test(word[0]));
    if (!isNamed) other = true;
    if (!isNamed && !NOT_A_NAME.has(plain)) runsOn = true;
    if (!isNamed) continue;
    if (!other) {
      const at = opening[0].length + word.index;
      names.push({ start: at, end: at + word[0].length });
    }
  }
  const first = names[0];
  const last = names.at(-1);
  if (words.length > 5 && names.length === 0) return { start, end: opening[0].length, name: null };
  // "Hi Maria thanks for writing": the greeting ends with the name.
  const end = runsOn ? (last?.end ?? opening[0].length) : opening[0].length + markEnd;
  return {
    start,
    end,
    name: first === undefined || last === undefined ? null : { start: first.start, end: last.end },
  };
}
