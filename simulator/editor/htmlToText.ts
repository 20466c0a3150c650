import { isBlock, sanitizeToFragment } from './sanitize';

/**
 * The words of an HTML string as lines of plain text, the way messaging channels get them.
 *
 * @param html anything
 * @returns plain text: a line for each paragraph and list item, an empty line between paragraphs
 */
export function htmlToText(html: string): string {
  return nodesToText(sanitizeToFragment(html)).trim();
}

/** The words under a node; blocks and `<br>` end lines. */
export function nodesToText(root: Node): string {
  let text = '';
  for (const node of Array.from(root.childNodes)) {
    if (node.nodeName === 'BR') {
      text += '\n';
    } else if (isBlock(node)) {
      if (text !== '' && !text.endsWith('\n')) text += '\n';
      text += blockToText(node);
    } else if (node.nodeType === Node.TEXT_NODE) {
      text += node.textContent ?? '';
    } else {
      text += nodesToText(node);
    }
  }
  return text;
}

function blockToText(node: Node): string {
  const inner = nodesToText(node);
  if (node.nodeName === 'LI') return `- ${inner.trim()}\n`;
  if (node.nodeName === 'P' && node.nextSibling) return `${inner}\n\n`;
  return inner.endsWith('\n') ? inner : `${inner}\n`;
}
