import greetings from './greetings.json';
import { parseTemplate } from './liquidEngine';

/** A greeting is a line; a template's first line may hold a condition or two besides. */
const MAX_LINES = 12;
const MAX_CHARS = 600;
const MAX_WORDS = 8;

/** Longer phrases first: "good morning" before "good". */
const OPENINGS = phrases(greetings.openings);
const COMPANIONS = phrases(greetings.companions);

const OUTPUT = /\{\{-?\s*([^}]{0,200}?)-?\}\}/gu;
const TAG = /\{%-?([^%]|%(?!\}))*%\}/gu;
const NAME = /^ticket\.requester\.(?:first_|last_)?name\b/u;

/** Where a name stood. */
const SOMEBODY = '\ufffc';

/**
 * Finds the line by which a template greets, so that a later reply in the same thread can do without it.
 *
 * The greeting is the first line that shows something, when it says nothing else: greeting words in a language we
 * know ("Hi there,", "お客様"), with or without the customer's name; or in any language the customer's name, a few
 * words, and a comma at the end.
 *
 * @param template Liquid, line feeds only.
 * @returns the offset of the greeting's end; 0 where there is none, or where nothing follows it.
 */
export function findGreeting(template: string): number {
  let end = -1;
  for (let line = 0; line < MAX_LINES; line += 1) {
    end = template.indexOf('\n', end + 1);
    if (end < 0 || end > MAX_CHARS) return 0;
    const start = template.slice(0, end);
    // A condition may go on over several lines, and is the greeting as a whole or not at all.
    if (!isWhole(start) || readShown(start)?.trim() === '') continue;
    return isGreeting(readShown(start)) && template.slice(end).trim() !== '' ? end : 0;
  }
  return 0;
}

function isWhole(start: string): boolean {
  try {
    parseTemplate(start);
    return true;
  } catch {
    return false; // an open condition or loop
  }
}

/** What the lines say, a name as `SOMEBODY`; `null` where they show a value that is no name of the customer. */
function readShown(start: string): string | null {
  const tags = start.match(TAG)?.join(' ') ?? '';
  const ownNames = /\bticket\.requester\.(?:first_|last_)?name\b/u.test(tags);
  let isNames = true;
  const shown = start.replace(TAG, ' ').replace(OUTPUT, (_found, expression: string) => {
    // `{% assign name = ticket.requester.name %}`
    isNames &&= NAME.test(expression) || (ownNames && /^\w+\s*(?:\||$)/u.test(expression));
    return ` ${SOMEBODY} `;
  });
  return isNames ? shown : null;
}

function isGreeting(shown: string | null): boolean {
  if (shown === null) return false;
  const hasName = shown.includes(SOMEBODY);
  const words = shown.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (words.length > MAX_WORDS || /[\p{N}@#]/u.test(shown)) return false;
  if (words.length === 0) return hasName;
  if (saysGreetingOnly(words)) return true;
  const line = shown.trim();
  return hasName && words.length <= 4 && /^[^.!?;:。！？…\n]*[,،、，]$/u.test(line);
}

/** An opening first ("good morning"), then openings and what goes with them ("to all"), and nothing else. */
function saysGreetingOnly(words: readonly string[]): boolean {
  let rest = `${words.join(' ').toLowerCase().normalize('NFC')} `;
  for (let isFirst = true; rest !== ''; isFirst = false) {
    const known = isFirst ? OPENINGS : [...OPENINGS, ...COMPANIONS];
    const found = known.find((phrase) => rest.startsWith(`${phrase} `));
    if (found === undefined) return false;
    rest = rest.slice(found.length + 1);
  }
  return true;
}

/**
 * @param line the first of a message, as somebody wrote it.
 * @returns whether it greets: "Hi Ann, thanks for …", "山田様".
 */
export function opensWithGreeting(line: string): boolean {
  const words = line.trimStart().toLowerCase().normalize('NFC');
  const opens = (phrase: string) =>
    words.startsWith(phrase) && !/^[\p{L}\p{M}'’]/u.test(words.slice(phrase.length));
  return OPENINGS.some(opens) || /^\P{P}{1,20}様/u.test(words);
}

function phrases(byLanguage: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.values(byLanguage)
    .flat()
    .sort((a, b) => b.length - a.length);
}
