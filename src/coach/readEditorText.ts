import { readHtml } from '../conversation/readHtml';
import { escapeHtml } from '../templates/escapeHtml';
import type { Span } from './Review';

/** A draft as the editor holds it, and as plain text to read. Offsets are UTF-16 units of `text`. */
export type EditorText = {
  text: string;
  /** @returns the editor's content with the span's words replaced and all else as it was, byte for byte. */
  replace(span: Span, words: string): string;
};

/**
 * Reads the content of the reply editor.
 *
 * Of HTML, paragraphs and lines become lines, and each line of a block quotation begins with "> ", as quotations do
 * in plain text. Nothing is executed or loaded; broken HTML is read as far as it goes.
 *
 * @param rich whether `content` is HTML; else it is plain text.
 */
export function readEditorText(content: string, rich: boolean): EditorText {
  if (rich) return new HtmlReader(content).read();
  return {
    text: content,
    replace: ({ start, end }, words) => content.slice(0, start) + words + content.slice(end),
  };
}

/** A character of the text and the stretch of HTML that shows it: one unit, or a whole entity such as `&amp;`. */
type Piece = { start: number; end: number };

const BLOCKS = new Set(
  'address article blockquote dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'head', 'title', 'template']);

class HtmlReader {
  /** The text so far, unit by unit: a string that grows and is looked at would be copied each time. */
  private readonly signs: string[] = [];
  /** By offset in `text`; `null` for line breaks and quotation marks that no character of the HTML stands for. */
  private readonly pieces: (Piece | null)[] = [];
  private quoteDepth = 0;
  private unseenDepth = 0;

  constructor(private readonly html: string) {}

  read(): EditorText {
    readHtml(this.html, {
      onOpen: (name) => this.open(name),
      onClose: (name) => this.close(name),
      onText: (words, start, end) => this.add(words, start, end),
    });
    const text = this.signs.join('').trimEnd();
    return { text, replace: (span, words) => this.replace(span, words) };
  }

  private open(name: string): void {
    if (UNSEEN.has(name)) this.unseenDepth += 1;
    if (name === 'br') this.addUnmapped('\n');
    if (BLOCKS.has(name)) this.beginLine(name === 'p');
    if (name === 'blockquote') this.quoteDepth += 1;
  }

  private close(name: string): void {
    if (UNSEEN.has(name)) this.unseenDepth -= 1;
    if (name === 'blockquote') this.quoteDepth -= 1;
    if (BLOCKS.has(name)) this.beginLine(name === 'p');
  }

  /** Paragraphs stand apart by an empty line, other blocks begin a line. */
  private beginLine(apart: boolean): void {
    if (this.signs.length === 0) return;
    if (this.signs.at(-1) !== '\n') this.addUnmapped('\n');
    if (apart && this.signs.at(-2) !== '\n') this.addUnmapped('\n');
  }

  private add(words: string, start: number, end: number): void {
    if (this.unseenDepth > 0) return;
    const atomic = words.length !== end - start;
    for (let index = 0; index < words.length; index += 1) {
      const sign = words.charAt(index);
      const isSpace = /[\t\n\r\f ]/.test(sign);
      // HTML shows no space at the beginning of a line, one of several, and line breaks of its source as spaces.
      if (isSpace && (this.atLineStart() || this.signs.at(-1) === ' ')) continue;
      if (this.quoteDepth > 0 && this.atLineStart()) this.addUnmapped('> ');
      this.signs.push(isSpace ? ' ' : sign);
      this.pieces.push(atomic ? { start, end } : { start: start + index, end: start + index + 1 });
    }
  }

  private addUnmapped(words: string): void {
    for (const sign of words) {
      this.signs.push(sign);
      this.pieces.push(null);
    }
  }

  private atLineStart(): boolean {
    return this.signs.length === 0 || this.signs.at(-1) === '\n';
  }

  /** The first character's place takes the new words; the others' go. Tags between them stay. */
  private replace({ start, end }: Span, words: string): string {
    const shown = this.pieces.slice(start, end).filter((piece) => piece !== null);
    const at = shown[0]?.start ?? this.placeOf(start);
    let html = this.html.slice(0, at) + escapeHtml(words).replaceAll('\n', '<br>');
    let from = at;
    for (const piece of shown) {
      // An entity of two units is shown by one stretch.
      if (piece.start < from) continue;
      html += this.html.slice(from, piece.start);
      from = piece.end;
    }
    return html + this.html.slice(from);
  }

  /** Where in the HTML something could be put in at an offset of the text: right behind what stands before it. */
  private placeOf(offset: number): number {
    for (let index = Math.min(offset, this.pieces.length) - 1; index >= 0; index -= 1) {
      const piece = this.pieces[index];
      if (piece) return piece.end;
    }
    return this.pieces.find((piece) => piece !== null)?.start ?? this.html.length;
  }
}
