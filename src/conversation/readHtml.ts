import { Parser } from 'htmlparser2';

/** What is told of HTML, in its order. Every element that is opened is closed, and no other, whatever the HTML does. */
export type HtmlListener = {
  /** Names are in small letters. */
  onOpen(name: string, attributes: Readonly<Record<string, string>>): void;
  onClose(name: string): void;
  /** Entities are decoded; `start` and `end` are where the words stand in the HTML, in UTF-16 units. */
  onText(words: string, start: number, end: number): void;
};

/**
 * As deep as Chromium nests elements (`maximumHTMLParserDOMTreeDepth`). Mails of a hundred answers stay below, and each
 * further one would cost the parser as much time as there are elements open: squared for a mail of nothing else.
 */
export const MAX_OPEN_ELEMENTS = 512;

/**
 * Reads HTML without making a document of it: nothing is executed or loaded, broken markup is read as browsers do. What
 * is nested deeper than `MAX_OPEN_ELEMENTS` is closed where it opens; its words are told all the same. Time is linear in
 * the length.
 */
export function readHtml(html: string, listener: HtmlListener): void {
  const parser: ShallowParser = new ShallowParser({
    onopentagname(name) {
      parser.begin(name);
    },
    onopentag(name, attributes) {
      parser.isOpening = false;
      parser.depth += 1;
      listener.onOpen(name, attributes);
    },
    onclosetag(name) {
      // Where the HTML ends within a tag, the parser closes what it has not opened.
      if (parser.isOpening) {
        parser.isOpening = false;
        return;
      }
      parser.depth -= 1;
      listener.onClose(name);
    },
    ontext(words) {
      listener.onText(words, parser.startIndex, parser.endIndex + 1);
    },
  });
  parser.end(html);
}

class ShallowParser extends Parser {
  /** How many elements are open. */
  depth = 0;
  /** Whether an element that will be closed has been named, and its attributes are not yet read. */
  isOpening = false;
  private opensTooDeep = false;

  begin(name: string): void {
    this.isOpening = !this.isVoidElement(name);
  }

  override onopentagname(start: number, end: number): void {
    this.opensTooDeep = this.depth >= MAX_OPEN_ELEMENTS;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.opensTooDeep = false;
    super.onclosetag(start, end);
  }

  /** Void elements, such as `<br>`, are never put on the parser's stack. */
  protected override isVoidElement(name: string): boolean {
    return this.opensTooDeep || super.isVoidElement(name);
  }
}
