/** A text that is no JSON; `offset` is where that shows, in UTF-16 units. */
export class BrokenJson extends Error {
  constructor(readonly offset: number) {
    super(`no JSON at ${offset}`);
  }
}

/** Where a list of entries begins, and what the file says of itself. */
export type FoundList = { start: number; version: unknown };

/** No entry is that deep. */
const MAX_DEPTH = 100;

/** Names under which lists of entries are found. */
const LISTS: readonly string[] = ['entries', 'replies', 'templates', 'items', 'data'];

/**
 * Looks for the list of entries: the text itself, or a property of it.
 * @returns `null` where there is none. @throws BrokenJson
 */
export function findList(text: string): FoundList | null {
  const first = skipSpace(text, 0);
  if (text[first] === '[') return { start: first, version: 1 };
  if (text[first] !== '{') return null;
  const lists = new Map<string, number>();
  let version: unknown = 1;
  let at = skipSpace(text, first + 1);
  while (text[at] !== '}') {
    if (text[at] !== '"') throw new BrokenJson(at);
    const nameEnd = endOfValue(text, at);
    const name = parse(text, at, nameEnd);
    at = skipSpace(text, nameEnd);
    if (text[at] !== ':') throw new BrokenJson(at);
    at = skipSpace(text, at + 1);
    const end = endOfValue(text, at);
    if (name === 'version') version = parse(text, at, end);
    else if (typeof name === 'string' && text[at] === '[') lists.set(name, at);
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
    else if (text[at] !== '}') throw new BrokenJson(at);
  }
  endText(text, at + 1);
  const name = LISTS.find((known) => lists.has(known));
  const start = name === undefined ? undefined : lists.get(name);
  return start === undefined ? null : { start, version };
}

/**
 * Reads a list item by item, so that a large file can be read in slices and each item knows its place.
 * @param start offset of the list's `[`. @throws BrokenJson
 */
export function* readItems(
  text: string,
  start: number,
): Generator<{ value: unknown; offset: number; end: number }, void> {
  let at = skipSpace(text, start + 1);
  if (text[at] === ']') return endOfList(text, start, at + 1);
  for (;;) {
    const end = endOfValue(text, at);
    yield { value: parse(text, at, end), offset: at, end };
    at = skipSpace(text, end);
    if (text[at] === ']') return endOfList(text, start, at + 1);
    if (text[at] !== ',') throw new BrokenJson(at);
    at = skipSpace(text, at + 1);
  }
}

/** Behind a list that is the whole text, nothing may follow. */
function endOfList(text: string, start: number, end: number): void {
  if (skipSpace(text, 0) === start) endText(text, end);
}

function endText(text: string, at: number): void {
  const rest = skipSpace(text, at);
  if (rest < text.length) throw new BrokenJson(rest);
}

/**
 * @returns the offset behind the value that begins here. What is in it is checked when it is parsed.
 * @throws BrokenJson where it does not end, or is nested deeper than `MAX_DEPTH`.
 */
export function endOfValue(text: string, start: number): number {
  const structure = /["{}[\]]/gu;
  structure.lastIndex = start;
  const first = text[start];
  if (first === undefined) throw new BrokenJson(start);
  if (first === '"') return endOfString(text, start);
  if (first !== '{' && first !== '[') {
    const word = /[^\s,:{}[\]"]+/uy;
    word.lastIndex = start;
    if (!word.test(text)) throw new BrokenJson(start);
    return word.lastIndex;
  }
  const open: string[] = [];
  for (let match = structure.exec(text); match !== null; match = structure.exec(text)) {
    const [sign] = match;
    if (sign === '"') structure.lastIndex = endOfString(text, match.index);
    else if (sign === '{' || sign === '[') open.push(sign);
    else if (open.pop() !== (sign === '}' ? '{' : '[')) throw new BrokenJson(match.index);
    if (open.length === 0) return structure.lastIndex;
    if (open.length > MAX_DEPTH) throw new BrokenJson(match.index);
  }
  throw new BrokenJson(text.length);
}

function endOfString(text: string, start: number): number {
  const stop = /["\\]/gu;
  stop.lastIndex = start + 1;
  for (let match = stop.exec(text); match !== null; match = stop.exec(text)) {
    if (match[0] === '"') return stop.lastIndex;
    stop.lastIndex += 1;
  }
  throw new BrokenJson(start);
}

function skipSpace(text: string, at: number): number {
  const space = /[ \t\r\n]*/uy;
  space.lastIndex = at;
  space.test(text);
  return space.lastIndex;
}

function parse(text: string, start: number, end: number): unknown {
  const slice = text.slice(start, end);
  try {
    return JSON.parse(slice) as unknown;
  } catch (error) {
    // Engines word it differently; where they tell the place, it is closer.
    const place = /position (\d+)/u.exec(String(error))?.[1];
    throw new BrokenJson(start + Math.min(Number(place ?? 0), slice.length));
  }
}
