import type { Segment, SegmentKind } from './Conversation';
import { isBlank, readLines, type Line } from './Line';
import { markLegal } from './markLegal';
import { markFences, markMachine } from './markMachine';
import { markQuotes } from './markQuotes';
import { markSignatures } from './markSignatures';

/**
 * Tells the writer's own words from what came along with them.
 *
 * Works line by line; each rule claims the lines that it is sure of, and what nobody claims was said.
 * Doubt goes to `said`: a quote read as the customer's words costs less than a complaint unread.
 *
 * @param text plain text (`htmlToText` made it, where it was HTML)
 * @returns segments that touch and cover `text`, in order, neighbors of different kinds; none for ''
 */
export function findSegments(text: string): Segment[] {
  const lines = readLines(text);
  markFences(lines);
  markQuotes(lines);
  markMachine(lines);
  markLegal(lines);
  markSignatures(lines);
  return joinLines(lines);
}

/** Blank lines go with what stands above them, at the start with what follows. */
function joinLines(lines: readonly Line[]): Segment[] {
  const segments: Segment[] = [];
  const firstWithWords = lines.find((line) => !isBlank(line));
  let kind: SegmentKind = firstWithWords === undefined ? 'said' : (firstWithWords.kind ?? 'said');
  for (const line of lines) {
    if (!isBlank(line)) kind = line.kind ?? 'said';
    const last = segments.at(-1);
    if (last?.kind === kind) last.end = line.end;
    else segments.push({ kind, start: line.start, end: line.end });
  }
  return segments;
}
