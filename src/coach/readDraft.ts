import { findSegments } from '../conversation/findSegments';
import { saidText } from '../conversation/saidText';
import type { Draft, DraftSentence, DraftWord } from './Draft';
import { findGreeting } from './findGreeting';

/** No reply is longer; what stands behind is not coached, so that any draft costs a bounded time. */
export const MAX_COACHED_CHARS = 40_000;

/** Code between backticks, links, addresses, tags, handles. Every repetition is bounded. */
const NO_WORDS =
  /`[^`\n]{1,300}`|https?:\/\/\S{1,400}|www\.\S{1,400}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|<\/?[a-z!][^<>\n]{0,300}>|\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}|&[a-z]{2,8};/giu;

/** Tags that an editor leaves in pasted words; other markup is somebody's code. */
const PLAIN_TAGS = /<\/?(?:p|br|b|i|em|strong|u|ul|ol|li|div|span)\s{0,3}\/?>|&nbsp;/giu;

/** Straight or curly double quotation marks; single ones are apostrophes too often. */
const QUOTED = /"[^"\n]{1,240}"|“[^”\n]{1,240}”|«[^»\n]{1,240}»/gu;

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘\u02bc][\p{L}\p{N}\p{M}]+)*/gu;
const MAX_WORD_CHARS = 64;

/** A full stop behind these ends no sentence, or only before a capital. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st vs e.g i.e eg ie approx incl excl ext tel dept est'.split(' '),
);
const NUMBER_SIGNS = new Set(['no', 'nr', 'nos', 'p']);
const MAYBE_ENDS = new Set('a.m p.m am pm etc inc ltd co corp'.split(' '));

const LIST_MARK = /^[ \t]{0,8}(?:[-*•–·▪◦‣]|\d{1,2}[.)]|[a-z][.)]|step \d{1,2}[:.)])[ \t]{1,4}/iu;

/** A line that short was ended by its writer, not by a mail program's wrapping. */
const SHORT_LINE = 45;

/**
 * Reads a draft for all rules.
 *
 * @param text any string: the draft as plain text. The first `MAX_COACHED_CHARS` UTF-16 units are read.
 */
export function readDraft(text: string): Draft {
  const read = text.slice(0, MAX_COACHED_CHARS);
  const untagged = read.replace(PLAIN_TAGS, blank);
  const said = saidText(untagged, findSegments(untagged));
  const plain = said.replace(NO_WORDS, blank);
  const outsideQuotes = plain.replace(QUOTED, blank);
  const greeting = findGreeting(plain);

  const words: DraftWord[] = [];
  const sentences: DraftSentence[] = [];
  const lastLine = signOffStart(plain);
  for (const { start, end } of sentenceSpans(plain, greeting?.end ?? 0)) {
    if (start >= lastLine) break;
    const from = words.length;
    let before = start;
    for (const match of plain.slice(start, end).matchAll(WORD)) {
      const at = start + match.index;
      const found = match[0].slice(0, MAX_WORD_CHARS);
      const upper = found.toUpperCase();
      words.push({
        word: found.toLowerCase().replace(/[’‘\u02bc]/gu, "'"),
        start: at,
        end: at + match[0].length,
        sentence: sentences.length,
        pause: words.length > from && /[,;:()–—]|\s-\s/u.test(plain.slice(before, at)),
        capitals: found.length > 1 && found === upper && found !== found.toLowerCase(),
        quoted: outsideQuotes.charCodeAt(at) === SPACE,
      });
      before = at + match[0].length;
    }
    if (words.length === from) continue;
    sentences.push({
      start,
      end,
      from,
      to: words.length,
      asks: /\?["”')\]!?]{0,5}$/u.test(plain.slice(Math.max(start, end - 8), end)),
      listed: LIST_MARK.test(plain.slice(start, start + 24)),
    });
  }
  return {
    text,
    said,
    plain,
    words,
    sentences,
    greeting,
    bodyStart: bodyStartOf(plain, greeting?.end ?? 0, sentences),
    bodyEnd: sentences.at(-1)?.end ?? greeting?.end ?? 0,
  };
}

const SPACE = 32;

/** "Nat", "Tax Portal", "Dr. Moss and team": who signs, in a last line without an end. */
const SIGN_OFF =
  /^[-–—~* ]{0,4}(?:\p{Lu}[\p{L}\p{M}.'’&-]{0,24}|(?:and|of|the|team|am|from|für|de|von|van|at)\b)(?:,?[ ]{1,2}(?:\p{Lu}[\p{L}\p{M}.'’&-]{0,24}|&|(?:and|of|the|team|am|from|für|de|von|van|at)\b)){0,5}$/u;

/** @returns where the line that signs the draft begins, or the draft's length; one line of all says nothing */
function signOffStart(text: string): number {
  const end = text.trimEnd().length;
  const lineBreak = text.lastIndexOf('\n', end - 1);
  if (lineBreak === -1) return text.length;
  const line = text.slice(lineBreak + 1, Math.min(end, lineBreak + 200)).trim();
  if (line.length > 60 || !SIGN_OFF.test(line)) return text.length;
  return text.slice(0, lineBreak).trim() === '' ? text.length : lineBreak + 1;
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}

function bodyStartOf(plain: string, from: number, sentences: readonly DraftSentence[]): number {
  return sentences.find(({ start }) => start >= from)?.start ?? Math.min(from, plain.length);
}

/** Sentence by sentence; the greeting is one of its own. Blanks at both ends are left out. */
function* sentenceSpans(
  text: string,
  greetingEnd: number,
): Generator<{ start: number; end: number }> {
  let start = 0;
  const BREAK = /[.!?…]{1,60}["”')\]*_]{0,5}(?=\s|$)|\n|[。！？]/gu;
  if (greetingEnd > 0) {
    yield trimmed(text, 0, greetingEnd);
    start = greetingEnd;
    BREAK.lastIndex = greetingEnd;
  }
  for (let match = BREAK.exec(text); match !== null; match = BREAK.exec(text)) {
    const end = match.index + match[0].length;
    const ends = match[0] === '\n' ? lineEnds(text, match.index) : stops(text, match.index, end);
    if (!ends) continue;
    yield trimmed(text, start, end);
    start = end;
  }
  yield trimmed(text, start, text.length);
}

/** Whether the mark at `at`, up to `end`, ends a sentence: not after "e.g." nor in "3 p.m. today". */
function stops(text: string, at: number, end: number): boolean {
  if (text[at] !== '.' || end - at > 1) return true;
  const before = /[\p{L}\p{N}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const word = before.toLowerCase();
  if (ABBREVIATIONS.has(word)) return false;
  const next = /^\s{0,9}(\S)/u.exec(text.slice(end, end + 10))?.[1] ?? '';
  if (NUMBER_SIGNS.has(word) && /\d/u.test(next)) return false;
  if (MAYBE_ENDS.has(word)) return next === '' || next !== next.toLowerCase();
  // "1. Open Settings": the number of a list, at the beginning of its line.
  if (/^\d{1,2}$/u.test(word)) {
    const line = text.slice(Math.max(0, at - 12), at);
    return !/(?:^|\n)[ \t]{0,8}\d{1,2}$/u.test(line);
  }
  return true;
}

/** Whether the line break at `at` ends a sentence, or a mail program has wrapped the line there. */
function lineEnds(text: string, at: number): boolean {
  const next = text.slice(at + 1, at + 40);
  if (/^[ \t\r]*(?:\n|$)/u.test(next) || LIST_MARK.test(next)) return true;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(lineStart, at);
  if (LIST_MARK.test(line) && line.length < SHORT_LINE) return true;
  return line.trim().length < SHORT_LINE || !/^\s*\p{Ll}/u.test(next);
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function isSpace(unit: number): boolean {
  return unit === SPACE || (unit >= 9 && unit <= 13) || unit === 0xa0;
}
