import { liquidTokens } from './liquidTokens';

/** Which signs get a backslash: those that would be markup as they stand, or all that ever could be. */
export type Care = 'needed' | 'all';

/** Writes words so that light Markdown reads them as they are. What stands in Liquid stays. */
export function escapeMarkdown(text: string, care: Care): string {
  return liquidTokens(text)
    .map((token) => (token.kind === 'words' ? escapeWords(token.text, care) : token.text))
    .join('');
}

function escapeWords(words: string, care: Care): string {
  if (care === 'all') return words.replace(/[\\*_[\]]/gu, '\\$&');
  const escaped = words
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, '\\\\')
    .replace(/\*/gu, '\\*')
    // Within a word an underscore is a letter.
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
  return escaped.includes('](') ? escaped.replace(/\[/gu, '\\[') : escaped;
}
