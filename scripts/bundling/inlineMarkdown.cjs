/**
 * A webpack loader for micromark, which `src/templates/readInlines.ts` asks for emphasis, links and escapes in a line
 * and nothing else. What is turned off there, and all blocks, are left out of the bundle: half of micromark. (Another
 * version of micromark whose parts are named otherwise does not build.)
 */

/** `micromark/lib/constructs.js` without all that, the rest as it is there. */
const CONSTRUCTS = `
import {
  attention, characterEscape, labelEnd, labelStartLink, lineEnding,
} from 'micromark-core-commonmark';
import { resolver as resolveText } from './initialize/text.js';
export const string = { [92]: characterEscape };
export const text = {
  [-5]: lineEnding, [-4]: lineEnding, [-3]: lineEnding,
  [42]: attention, [91]: labelStartLink, [92]: characterEscape, [93]: labelEnd, [95]: attention,
};
export const insideSpan = { null: [attention, resolveText] };
export const attentionMarkers = { null: [42, 95] };
export const disable = { null: [] };`;

/** `micromark/lib/parse.js` brings a tokenizer for each kind of block. */
function withoutBlocks(parse) {
  let left = parse;
  for (const kind of ['content', 'document', 'flow']) {
    for (const use of [
      `import { ${kind} } from './initialize/${kind}.js';`,
      `${kind}: create(${kind}),`,
    ]) {
      if (!left.includes(use)) throw new Error(`micromark has changed, it does not say: ${use}`);
      left = left.replace(use, '');
    }
  }
  return left;
}

module.exports = function inlineMarkdown(source) {
  return this.resourcePath.endsWith('constructs.js') ? CONSTRUCTS : withoutBlocks(source);
};
