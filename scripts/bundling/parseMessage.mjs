/**
 * Stands in for @formatjs/icu-messageformat-parser in the bundle, where messages come parsed: see `parsedWords.cjs`.
 */
export * from '@formatjs/icu-messageformat-parser/no-parser.js';

/** Begins a message that is a syntax tree, in JSON. */
export const MARK = '\u0001';

/** @returns the message's syntax tree. One without the mark is plain words. */
export function parse(message) {
  return message.startsWith(MARK)
    ? JSON.parse(message.slice(MARK.length))
    : [{ type: 0, value: message }];
}
