import type { Gap } from './Filled';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** @returns `text` such that HTML shows it and nothing in it acts, in elements and in quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * @param text paragraphs apart by one empty line, lines by a line feed.
 * @param gaps stretches of `text` to make stand out; in order, not overlapping, none across a line's end.
 * @returns the same words as HTML.
 */
export function toHtml(text: string, gaps: readonly Gap[]): string {
  let html = '';
  let from = 0;
  for (const { start, end } of gaps) {
    html += `${escapeHtml(text.slice(from, start))}<strong>${escapeHtml(text.slice(start, end))}</strong>`;
    from = end;
  }
  html += escapeHtml(text.slice(from));
  return html
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('');
}
