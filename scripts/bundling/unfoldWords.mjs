/** @param folded what `foldedWordLists.cjs` has made. @returns the words, in order. */
export function unfoldWords(folded) {
  let last = '';
  return Array.from(folded.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared, rest]) => {
    last = last.slice(0, shared.charCodeAt(0) - 65) + rest;
    return last;
  });
}
