/** A stretch of a template: words, `{{ … }}`, or `{% … %}`. */
export type LiquidToken = { kind: 'words' | 'output' | 'tag'; text: string };

/** What opens Liquid; it closes at the next `}}` or `%}`, as the engine finds it. */
const OPENING = /\{[{%]/gu;

/** Cuts a text at its Liquid; the texts of all tokens together are the text. Linear in its length. */
export function liquidTokens(text: string): LiquidToken[] {
  const tokens: LiquidToken[] = [];
  /** What is looked for in vain need not be looked for again. */
  const missing = new Set<string>();
  const opening = new RegExp(OPENING);
  let end = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const { 0: open, index } = match;
    const closing = open === '{{' ? '}}' : '%}';
    const close = missing.has(closing) ? -1 : text.indexOf(closing, index + open.length);
    if (close < 0) {
      missing.add(closing);
      continue;
    }
    if (index > end) tokens.push({ kind: 'words', text: text.slice(end, index) });
    end = close + closing.length;
    tokens.push({ kind: open === '{{' ? 'output' : 'tag', text: text.slice(index, end) });
    opening.lastIndex = end;
  }
  if (end < text.length) tokens.push({ kind: 'words', text: text.slice(end) });
  return tokens;
}

/** Editors make quotation marks round and spaces hard; Liquid knows neither. */
export function plainLiquid(text: string): string {
  return liquidTokens(text)
    .map((token) =>
      token.kind === 'words'
        ? token.text
        : token.text
            .replace(/[“”„«»]/gu, '"')
            .replace(/[‘’‚]/gu, "'")
            .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' '),
    )
    .join('');
}
