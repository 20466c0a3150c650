import type { Field } from './fields';
import { foldWord } from './nearestWord';
import { endOfValue } from './scanJson';

const YES: ReadonlySet<string> = new Set(['yes', 'true', '1', 'x', 'y', 'on']);
const NO: ReadonlySet<string> = new Set(['no', 'false', '0', 'n', 'off', '-']);

/** "2 to 3", "2-3", "3" */
const RANGE = /^([0-3])(?:\s*(?:-|–|\.\.|to)\s*([0-3]))?$/u;

/**
 * Reads a cell's text as what the field needs. What cannot be read so is given back as it is, to be complained of.
 *
 * @param cell not empty; without what guards it from being a formula.
 */
export function readCell({ kind, words }: Field, cell: string): unknown {
  const text = cell.trim();
  switch (kind) {
    case 'text':
      return cell;
    case 'line':
      return text;
    case 'word':
      return knownWord(text, words);
    case 'words':
      return readList(text, /[;,|\r\n]+/u).map((item) => knownWord(item, words));
    case 'lines':
      return readList(text, /[;\r\n]+/u);
    case 'flag':
      return YES.has(text.toLowerCase()) ? true : NO.has(text.toLowerCase()) ? false : text;
    case 'number':
      return /^[+-]?\d{1,15}(?:\.\d{1,15})?$/u.test(text) ? Number(text) : text;
    case 'range': {
      const [, from, to = from] = RANGE.exec(text.toLowerCase()) ?? [];
      return from === undefined ? text : [Number(from), Number(to)];
    }
    case 'json':
      return readJson(text) ?? text;
  }
}

/** A word in other capitals or with other hyphens is the word all the same. */
export function knownWord(word: unknown, words: readonly string[] = []): unknown {
  if (typeof word !== 'string') return word;
  return words.find((one) => foldWord(one) === foldWord(word)) ?? word.trim();
}

/** `Acme; Beta`, or JSON. */
function readList(text: string, delimiter: RegExp): unknown[] {
  const json = text.startsWith('[') ? readJson(text) : undefined;
  if (Array.isArray(json)) return json;
  return text
    .split(delimiter)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function readJson(text: string): unknown {
  try {
    // Whatever goes through the value later goes as deep as the value is.
    if (/^[[{]/u.test(text)) endOfValue(text, 0);
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // the caller says so
  }
}
