const path = require('node:path');

/**
 * A webpack loader for long lists of words in the code of names: they are sorted, and each word keeps only what its
 * predecessor does not begin with, behind a capital letter for how much that is (`Aalan`, `Dbert` for "alan",
 * "alabert"). Half the size, gzip included. The lists become sets, so their order does not matter.
 */
const LIST = /`([^`$\\A-Z]*)`\s*\.trim\(\)\s*\.split\(\/\\s\+\/\)/g;
const UNFOLD = path.join(__dirname, 'unfoldWords.mjs');
const MOST_SHARED = 25;

function fold(words) {
  let last = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < last.length && word[shared] === last[shared])
        shared++;
      last = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

module.exports = function foldedWordLists(source) {
  const folded = source.replace(LIST, (_found, inside) => {
    const words = [...new Set(inside.trim().split(/\s+/))].sort();
    return `unfoldWords(${JSON.stringify(fold(words))})`;
  });
  return `import { unfoldWords } from ${JSON.stringify(UNFOLD)};\n${folded}`;
};
module.exports.fold = fold;
