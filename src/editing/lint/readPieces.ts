/** A stretch of a template: words as they are written, or Liquid. */
export type Piece = {
  kind: 'words' | 'output' | 'tag' | 'hidden';
  start: number;
  end: number;
  /** What stands between the braces, without dashes and blanks; '' for words. */
  inside: string;
  /** The tag's name, such as `if`; '' for the rest. */
  tag: string;
};

const OPENING = /\{\{|\{%/gu;
const END_OF = {
  raw: /\{%-?\s{0,20}endraw\s{0,20}-?%\}/gu,
  comment: /\{%-?\s{0,20}endcomment\s{0,20}-?%\}/gu,
};

/**
 * Parts a template into words and Liquid, as liquidjs would. Unlike liquidjs it takes whatever is being typed: an
 * output or a tag that is not closed ends with its line.
 *
 * @returns pieces that touch and cover the template, in order. What a comment hides is `hidden`; what `raw` shows are
 *   words.
 */
export function readPieces(template: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const addPlain = (kind: 'words' | 'hidden', end: number): void => {
    if (end > from) pieces.push({ kind, start: from, end, inside: '', tag: '' });
    from = end;
  };
  for (;;) {
    OPENING.lastIndex = from;
    const opening = OPENING.exec(template);
    if (opening === null) break;
    addPlain('words', opening.index);
    const kind = opening[0] === '{{' ? 'output' : 'tag';
    const end = kind === 'output' ? outputEnd(template, from + 2) : tagEnd(template, from + 2);
    const inside = template.slice(from + 2, end).replace(/^-?\s+|^-|\s*-?[%}]?\}$/gu, '');
    const tag = kind === 'tag' ? (/^(?:\w{1,40}|#)/u.exec(inside)?.[0] ?? '') : '';
    pieces.push({ kind, start: from, end, inside: inside.trim(), tag });
    from = end;
    if (tag !== 'raw' && tag !== 'comment') continue;
    END_OF[tag].lastIndex = from;
    addPlain(
      tag === 'raw' ? 'words' : 'hidden',
      END_OF[tag].exec(template)?.index ?? template.length,
    );
  }
  addPlain('words', template.length);
  return pieces;
}

/** Braces between quotation marks do not close an output. */
function outputEnd(template: string, from: number): number {
  for (let at = from; at < template.length; at += 1) {
    const sign = template.charAt(at);
    if (sign === '\n') return at;
    if (sign === '}' && template.charAt(at + 1) === '}') return at + 2;
    if (sign !== '"' && sign !== "'") continue;
    const close = template.indexOf(sign, at + 1);
    const line = template.indexOf('\n', at + 1);
    if (close !== -1 && (line === -1 || close < line)) at = close;
  }
  return template.length;
}

function tagEnd(template: string, from: number): number {
  const close = template.indexOf('%}', from);
  if (close !== -1) return close + 2;
  const line = template.indexOf('\n', from);
  return line === -1 ? template.length : line;
}
