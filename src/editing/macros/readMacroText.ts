import { escapeMarkdown } from './escapeMarkdown';
import { plainLiquid } from './liquidTokens';

/** Plain text as a template: lists stay lists, all other signs stay what they are. */
export function readMacroText(text: string): string {
  return plainLiquid(text)
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .split('\n')
    .map((line) => {
      const bullet = /^\s*[*•·‣-]\s+(?=\S)/u.exec(line);
      const words = bullet === null ? line : line.slice(bullet[0].length);
      const escaped = escapeMarkdown(words, 'needed').trim();
      return bullet === null || escaped === '' ? escaped : `- ${escaped}`;
    })
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
