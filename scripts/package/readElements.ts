import { Parser } from 'htmlparser2';

/** An element with its attributes and, for script and style, the text in it. */
export type Element = { name: string; attributes: Record<string, string>; text: string };

/** The elements of an HTML page or an SVG drawing in their order, without their nesting. Never throws. */
export function readElements(markup: string, kind: 'html' | 'svg'): Element[] {
  const elements: Element[] = [];
  let open: Element | undefined;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open = { name: name.toLowerCase(), attributes, text: '' };
        elements.push(open);
      },
      ontext: (text) => {
        if (open?.name === 'script' || open?.name === 'style') open.text += text;
      },
      onclosetag: () => {
        open = undefined;
      },
    },
    { xmlMode: kind === 'svg', decodeEntities: true },
  );
  parser.end(markup);
  return elements;
}
