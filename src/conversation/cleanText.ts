/** C0 and C1 controls but tab and line feed; no keyboard types them. */
// eslint-disable-next-line no-control-regex -- control characters are what it is about
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Characters without width or with power over the direction of others: no words, but they split them. */
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u180e\u200b\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;

/** Joiners hold emoji and Persian words together; beside a space they are fillers of newsletters. */
const JOINER_RUNS = /[\u200c\u200d]{2,}/g;
const LOOSE_JOINERS = /(^|\s)[\u200c\u200d]|[\u200c\u200d](?=\s|$)/g;

const LONE_SURROGATES =
  /[\ud800-\udbff](?![\udc00-\udfff])|([\ud800-\udbff][\udc00-\udfff])|[\udc00-\udfff]/g;

/** @returns `text` with U+FFFD for each lone surrogate, as `String.prototype.toWellFormed` (ES2024) does. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATES, (_found, pair: string | undefined) => pair ?? '\ufffd');
}

/**
 * Text as it can be read, shown and cut safely: well-formed UTF-16, `\n` for every line break, no
 * control and no invisible characters, plain spaces, no trailing blanks, at most one blank line in a
 * row, none at the start and the end.
 */
export function cleanText(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g, ' ')
    .replace(JOINER_RUNS, (run) => run.charAt(0))
    .replace(LOOSE_JOINERS, '$1')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
