import type { SegmentKind } from './Conversation';

/** One line of a message while its segments are being found. */
export type Line = {
  /** Offsets in the message, the line break included. */
  start: number;
  end: number;
  /** The line without its break and trailing blanks, cut at `MAX_LINE_CHARS`: enough to tell its kind. */
  text: string;
  /** What the line is; `null` until a rule has claimed it. What no rule claims was said. */
  kind: SegmentKind | null;
};

/** Patterns look no further into a line: nothing that marks a kind stands later, and time stays linear. */
const MAX_LINE_CHARS = 600;

/** @returns the lines of `text`, touching and covering it; none for the empty text. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 ? text.length : lineBreak + 1;
    const visible = text.slice(start, Math.min(end, start + MAX_LINE_CHARS)).trimEnd();
    lines.push({ start, end, text: visible, kind: null });
    start = end;
  }
  return lines;
}

/** Whether the line has nothing on it. */
export function isBlank(line: Line): boolean {
  return line.text === '';
}

/** Whether one of the lines holds words that the writer said, as far as the rules have come. */
export function hasSaid(lines: readonly Line[]): boolean {
  return lines.some(
    ({ kind, text }) => kind === null && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text),
  );
}
