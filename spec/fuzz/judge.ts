import type { FilledText } from '../../src/templates/Filled';

/** What every text and every HTML of Attune's has to keep to, told apart from how it is made. */

/** Tags that a reply may have, exactly as they are written. */
const ALLOWED =
  /<\/?(?:p|ul|ol|li|strong|em)>|<br>|<\/a>|<a href="(?:https?:\/\/|mailto:|tel:)[^"<>\s]*">/gu;

/** Fails for HTML that could be more than paragraphs, lists, emphasis and harmless links. */
export function expectHarmless(html: string): void {
  expect(html.replace(ALLOWED, '')).not.toMatch(/[<>"']/u);
  const opened = html.match(/<(?:p|ul|ol|li|strong|em|a)\b/gu)?.length ?? 0;
  expect(html.match(/<\/(?:p|ul|ol|li|strong|em|a)>/gu)?.length ?? 0).toBe(opened);
}

/** What a person sees of a reply's HTML, without white space. */
export function seen(html: string): string {
  return bare(
    html
      .replace(/<[^<>]*>/gu, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  );
}

export function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

/**
 * Fails unless a reply's two forms say the same: the text is what its HTML shows, but for the marks of lists and the
 * addresses of links, which HTML shows in its own way.
 */
export function expectSameWords({ text, html }: Pick<FilledText, 'text' | 'html'>): void {
  if (!/<(?:a|li)\b/u.test(html)) return expect(seen(html)).toBe(bare(text));
  const rest = bare(text);
  let at = 0;
  for (const sign of seen(html)) {
    at = rest.indexOf(sign, at) + sign.length;
    // Not found: -1 and the sign's length come to less than where we were.
    if (at < sign.length) throw new Error(`The text lacks "${sign}" of its HTML.`);
  }
}

/** Fails for a stretch outside its text, or one that cuts a character in half. */
export function expectWithin(text: string, { start, end }: { start: number; end: number }): void {
  expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
  for (const offset of [start, end]) expect(isInsidePair(text, offset)).toBe(false);
}

function isInsidePair(text: string, offset: number): boolean {
  return (
    /[\ud800-\udbff]$/u.test(text.slice(offset - 1, offset)) &&
    /^[\udc00-\udfff]/u.test(text.slice(offset, offset + 1))
  );
}

/** Fails for half characters. */
export function expectWellFormed(text: string): void {
  expect(() => encodeURIComponent(text)).not.toThrow();
}
