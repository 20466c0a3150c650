/** The Liquid that templates may use, and how much of it. All counts: the same template always ends alike. */

/** A template is a letter; this is some four printed pages. */
export const MAX_TEMPLATE_CHARS = 10_000;

/** What a filled template may come to. */
export const MAX_TEXT_CHARS = 20_000;

/**
 * Stars, underscores, brackets and backslashes that the author's own words may come to: Markdown's time grows with
 * their square.
 */
export const MAX_SIGNS = 1000;

/** Characters and list items that one filling may make or go through on its way, loops included. */
export const MAX_WORK = 200_000;

/** A net below `MAX_WORK`, which ends every filling known to us within a few milliseconds. */
export const MAX_MS = 2_000;

/**
 * Left out: tags that read files (`include`, `render`, `layout`, `block`), and those that write past the check for
 * blank placeholders (`echo`, `liquid`, `cycle`, `increment`, `decrement`, `tablerow`).
 */
export const TAGS: ReadonlySet<string> = new Set([
  ...['if', 'unless', 'case', 'for', 'break', 'continue'],
  ...['assign', 'capture', 'comment', '#', 'raw'],
]);

/**
 * Left out: filters that draw lots (`sample`), that show the inside of values (`json`, `inspect`), that run
 * expressions of their own (`where_exp` and its like), and those for HTML, since everything is escaped anyway.
 */
export const FILTERS: ReadonlySet<string> = new Set([
  ...['default', 'date', 'size', 'first', 'last', 'split', 'join', 'reverse', 'sort', 'uniq'],
  ...['upcase', 'downcase', 'capitalize', 'strip', 'lstrip', 'rstrip', 'strip_newlines'],
  ...['append', 'prepend', 'replace', 'replace_first', 'replace_last', 'slice'],
  ...['remove', 'remove_first', 'remove_last', 'truncate', 'truncatewords', 'url_encode'],
  ...['plus', 'minus', 'times', 'divided_by', 'modulo', 'abs', 'ceil', 'floor', 'round'],
  ...['at_least', 'at_most'],
]);
