import { isBlank, type Line } from './Line';
import {
  ATTRIBUTION_PROOF,
  ATTRIBUTIONS,
  headerLabel,
  isForwardMarker,
  isOriginalMarker,
  OWN_CITATION,
  POINTERS,
} from './quoteMarkers';

/** `>` before words, before another `>` or alone; not an emoticon (`>:(`) nor "more than" (`>50`). */
const QUOTED = /^\s{0,3}>(?:$|\s|[>\p{L}"“'‘*([<|-])/u;
const MORE_THAN = /^\s{0,3}>\s?\d/u;
const QUOTE_MARKS = /^(?:\s{0,3}>)+ ?/u;

/** A rule that Outlook draws above a header block. */
const RULE = /^[_\-–—=*]{5,100}$/u;

const MAX_WRAPPED_LINES = 3;
const MAX_ATTRIBUTION_CHARS = 320;
const MAX_HEADER_LINES = 8;
const MAX_POINTER_LINES = 4;

const WORDS = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/**
 * Claims what a mail program carried along.
 *
 * - Lines marked `>` are quoted, wherever they stand, with the "On … wrote:" above them; words below
 *   or between them were said.
 * - After "On … wrote:" without `>`, "Original Message", an Outlook header block or Zendesk's
 *   "reply above this line", all the rest is quoted.
 * - A forward's header is `forwarded`. Its body is quoted, unless nothing was said before it but
 *   "see below": who only passes a message on speaks through it, so its body counts as said.
 *   A bare Outlook header block does not say whether it answers or forwards; it counts as an answer.
 */
export function markQuotes(lines: readonly Line[]): void {
  const said: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.kind !== null || isBlank(line)) continue;

    const bare = withoutMarks(line);
    if (isForwardMarker(bare)) {
      const bodyStart = endOfHeader(lines, index + 1);
      claim(lines, index, bodyStart, 'forwarded');
      if (!onlyPoints(said)) return claim(lines, bodyStart, lines.length, 'quote');
      dropMarks(lines, bodyStart);
      index = bodyStart - 1;
      continue;
    }
    if (isQuoted(lines, index)) {
      line.kind = 'quote';
      continue;
    }
    if (isOriginalMarker(bare)) return claim(lines, index, lines.length, 'quote');
    if (startsHeaderBlock(lines, index)) {
      const above = lines[index - 1];
      const start = above !== undefined && RULE.test(above.text) ? index - 1 : index;
      return claim(lines, start, lines.length, 'quote');
    }

    const attributionEnd = endOfAttribution(lines, index) ?? endOfForeignAttribution(lines, index);
    if (attributionEnd !== null) {
      const next = nextWithWords(lines, attributionEnd);
      const isMarked = next !== null && isQuoted(lines, next);
      claim(lines, index, isMarked ? attributionEnd : lines.length, 'quote');
      continue;
    }
    if (WORDS.test(bare) && said.length < MAX_POINTER_LINES) said.push(bare);
  }
}

/** A forward that speaks for its writer: the `>` of its lines are its own, what it quotes has one more. */
function dropMarks(lines: readonly Line[], start: number): void {
  const first = lines.slice(start, start + MAX_HEADER_LINES).find((line) => !isBlank(line));
  if (first === undefined || !QUOTED.test(first.text)) return;
  for (const line of lines.slice(start)) line.text = line.text.replace(/^\s{0,3}> ?/u, '');
}

function claim(
  lines: readonly Line[],
  start: number,
  end: number,
  kind: 'quote' | 'forwarded',
): void {
  for (const line of lines.slice(start, end)) line.kind ??= kind;
}

function withoutMarks(line: Line): string {
  return line.text.replace(QUOTE_MARKS, '').trim();
}

function isQuoted(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (!QUOTED.test(text)) return MORE_THAN.test(text) && hasQuotedNeighbor(lines, index);
  // "> 3 weeks now" by itself means "more than".
  return !MORE_THAN.test(text) || hasQuotedNeighbor(lines, index);
}

function hasQuotedNeighbor(lines: readonly Line[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some(
    (line) => line !== undefined && QUOTED.test(line.text) && !MORE_THAN.test(line.text),
  );
}

function nextWithWords(lines: readonly Line[], from: number): number | null {
  for (let index = from; index < Math.min(lines.length, from + 4); index += 1) {
    const line = lines[index];
    if (line !== undefined && !isBlank(line)) return index;
  }
  return null;
}

/** @returns the line after the attribution that starts at `index`, or `null` where none does. */
function endOfAttribution(lines: readonly Line[], index: number): number | null {
  const end = endOfAttributionText(lines, index);
  if (end === null || end === index + 1) return end;
  // Patterns with an open beginning would take the writer's last line along: the shorter one is right.
  return endOfAttributionText(lines, index + 1) === end ? null : end;
}

/** In a language that the table lacks: a line with an address, a number and a colon right above a quote. */
function endOfForeignAttribution(lines: readonly Line[], index: number): number | null {
  const text = lines[index]?.text ?? '';
  if (text.length > MAX_ATTRIBUTION_CHARS || !/[:：]$/u.test(text)) return null;
  if (!/[^\s@]@[^\s@]/u.test(text) || !/\d/u.test(text)) return null;
  const next = nextWithWords(lines, index + 1);
  return next !== null && isQuoted(lines, next) ? index + 1 : null;
}

function endOfAttributionText(lines: readonly Line[], index: number): number | null {
  let joined = '';
  for (let end = index; end < index + MAX_WRAPPED_LINES; end += 1) {
    const line = lines[end];
    if (line === undefined || isBlank(line)) return null;
    joined = `${joined} ${withoutMarks(line)}`.trim();
    if (joined.length > MAX_ATTRIBUTION_CHARS) return null;
    if (isAttribution(joined)) return end + 1;
  }
  return null;
}

function isAttribution(text: string): boolean {
  return (
    /[:：]$/u.test(text) &&
    ATTRIBUTION_PROOF.test(text) &&
    !OWN_CITATION.test(text) &&
    ATTRIBUTIONS.some((pattern) => pattern.test(text))
  );
}

/** From, subject, and a date or a recipient: "From: Paris, To: Rome, Date: May" is a journey, not a mail. */
function startsHeaderBlock(lines: readonly Line[], index: number): boolean {
  const first = lines[index];
  if (first === undefined || headerLabel(first.text.trim()) !== 'from') return false;
  const labels = new Set<string>();
  for (const line of lines.slice(index, index + MAX_HEADER_LINES)) {
    const label = headerLabel(line.text.trim());
    if (label !== null) labels.add(label);
  }
  return labels.has('subject') && (labels.has('sent') || labels.has('to'));
}

/** @returns the first line after a header block and the blank lines around it. */
function endOfHeader(lines: readonly Line[], start: number): number {
  let end = start;
  let labels = 0;
  for (
    let index = start;
    index < Math.min(lines.length, start + MAX_HEADER_LINES * 2);
    index += 1
  ) {
    const line = lines[index];
    if (line === undefined) break;
    const bare = withoutMarks(line);
    if (bare === '') {
      // The blank line after the labels ends the header; before them it belongs to it.
      if (labels > 0) return index + 1;
      continue;
    }
    if (headerLabel(bare) === null) {
      // A long recipient list wraps: its second line has an address and no label.
      if (labels > 0 && /^[^.!?]{0,80}@/u.test(bare)) continue;
      break;
    }
    labels += 1;
    end = index + 1;
  }
  return end;
}

/** Whether nothing was said, or nothing but "see below". */
function onlyPoints(said: readonly string[]): boolean {
  const words = said
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}' -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' || POINTERS.has(words);
}
