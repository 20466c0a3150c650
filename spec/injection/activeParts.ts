import { Parser } from 'htmlparser2';

/** What Attune writes into a reply, and Zendesk's editor keeps. */
const WRITTEN = new Set(['p', 'br', 'ul', 'ol', 'li', 'strong', 'em', 'a']);

const SAFE_ADDRESS =
  /^(?:https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s"'<>]*)?|mailto:[^\s"'<>]+|tel:\+?[\d(][^\s"'<>]*)$/iu;

/** @returns what of a reply's HTML is more than plain writing: an element, an attribute, an address; nothing if all is well. */
export function activeParts(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!WRITTEN.has(name)) found.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        const isLink = name === 'a' && attribute === 'href';
        if (!isLink) found.push(`${name}[${attribute}]`);
        else if (!SAFE_ADDRESS.test(value)) found.push(`href ${value}`);
      }
    },
    oncomment: () => found.push('a comment'),
    onprocessinginstruction: (name) => found.push(name),
  });
  parser.end(html);
  return found;
}

/** @returns the words of HTML as they are read, line breaks and all. */
export function wordsOf(html: string): string {
  let words = '';
  const parser = new Parser({
    onopentag: (name) => (words += name === 'br' ? '\n' : ''),
    ontext: (text) => (words += text),
  });
  parser.end(html);
  return words;
}

/** What Zendesk would fill in when the reply is sent. */
export function holdsPlaceholder(text: string): boolean {
  return /\{[{%]/u.test(text);
}

const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const untouched = PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length);

/** Whether something was put on what everything inherits from. */
export function isPolluted(): boolean {
  return (
    'polluted' in {} ||
    PROTOTYPES.some((prototype, at) => Reflect.ownKeys(prototype).length !== untouched[at])
  );
}
