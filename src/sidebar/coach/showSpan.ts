import type { Span } from '../../coach/Review';

/** A stretch of a draft as it stands, and what would stand there instead. */
export type ShownSpan = {
  text: string;
  /** The draft's own words in `text`; `null` where the tip is about something that is missing. */
  now: Span | null;
  /** The words to come in `text`; `null` where there are none. */
  better: Span | null;
};

/** Enough around a span to know it again. */
const CONTEXT_CHARS = 40;
const MAX_SPAN_CHARS = 160;

/**
 * A stretch of a draft with a little of what stands around it, within its line, and the new words right behind it.
 *
 * @returns `null` where there is nothing to show: neither words nor a replacement.
 */
export function showSpan(
  draft: string,
  { start, end }: Span,
  replacement: string | undefined,
): ShownSpan | null {
  const now = cut(draft.slice(start, end));
  const better = cut(replacement ?? '');
  if (now === '' && better === '') return null;
  const before = lastOf(draft.slice(0, start));
  const between = now !== '' && better !== '' ? ' ' : '';
  const nowEnd = before.length + now.length;
  const betterStart = nowEnd + between.length;
  return {
    text: before + now + between + better + firstOf(draft.slice(end)),
    now: now === '' ? null : { start: before.length, end: nowEnd },
    better: better === '' ? null : { start: betterStart, end: betterStart + better.length },
  };
}

function cut(words: string): string {
  const signs = [...words];
  return signs.length > MAX_SPAN_CHARS ? `${signs.slice(0, MAX_SPAN_CHARS).join('')}…` : words;
}

/** The end of the line so far, from a word on. */
function lastOf(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (line.length <= CONTEXT_CHARS) return line;
  return `…${line.slice(-CONTEXT_CHARS).replace(/^\S*/u, '')}`;
}

/** The beginning of the rest of the line, up to a whole word. */
function firstOf(text: string): string {
  const [line = ''] = text.split('\n', 1);
  if (line.length <= CONTEXT_CHARS) return line;
  return `${line.slice(0, CONTEXT_CHARS).replace(/\S*$/u, '')}…`;
}
