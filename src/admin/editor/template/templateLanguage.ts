import { liquid } from '@codemirror/lang-liquid';
import { LanguageSupport, StreamLanguage } from '@codemirror/language';
import type { Extension } from '@codemirror/state';

/** The light Markdown of templates: bold, italic, links, lists. What looks like HTML is text. */
const lightMarkdown = StreamLanguage.define({
  name: 'light-markdown',
  token(stream) {
    if (stream.sol() && stream.match(/^\s{0,3}(?:[-*+]|\d{1,3}[.)])(?=\s)/u)) return 'list';
    if (stream.match(/^\*\*[^*\s](?:[^*]{0,200}[^*\s])?\*\*/u)) return 'strong';
    if (stream.match(/^\*[^*\s](?:[^*]{0,200}[^*\s])?\*/u)) return 'emphasis';
    if (stream.match(/^\[[^\]]{1,200}\]\([^)\s]{1,500}\)/u)) return 'link';
    // Each step must move on, and words cannot begin markup in their midst.
    if (!stream.match(/^[\p{L}\p{N}]+/u)) stream.next();
    return null;
  },
});

/** Liquid within light Markdown; without its completions, which know much that templates may not use. */
export function templateLanguage(): Extension {
  return liquid({ base: new LanguageSupport(lightMarkdown) }).language;
}
