import type { Fix } from './Finding';

/**
 * @param text the field's text as it was linted.
 * @returns the text with all changes of the fix made. A change that does not lie within the text, or overlaps the one
 *   before it, is left out.
 */
export function applyFix(text: string, { changes }: Fix): string {
  let fixed = '';
  let from = 0;
  for (const { start, end, text: words } of [...changes].sort((a, b) => a.start - b.start)) {
    if (start < from || end < start || end > text.length) continue;
    fixed += text.slice(from, start) + words;
    from = end;
  }
  return fixed + text.slice(from);
}
