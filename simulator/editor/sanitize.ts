/**
 * What an Agent Workspace reply editor lets in: paragraphs, line breaks, bold, italic, lists, links, quotes and code.
 * Everything else is unwrapped (its words stay) or, where the words are not for reading, dropped.
 *
 * HTML is parsed by DOMParser, which runs nothing and loads nothing, and the result is built anew from allowed
 * elements, so that an attribute or element that nobody thought of cannot slip through.
 */

const KEPT = new Set(
  'p br b strong i em ul ol li a blockquote code pre'.split(' ').map((name) => name.toUpperCase()),
);

const DROPPED = new Set(
  (
    'script style template noscript noembed noframes iframe frame frameset object embed applet svg math textarea ' +
    'select option button input title head meta link base audio video canvas map xmp plaintext'
  )
    .split(' ')
    .map((name) => name.toUpperCase()),
);

const BLOCKS = new Set(
  (
    'p ul ol li blockquote pre div section article header footer main aside nav address center figure form fieldset ' +
    'h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th dl dt dd hr details summary'
  )
    .split(' ')
    .map((name) => name.toUpperCase()),
);

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';
const LINK = /^(https?:\/\/|mailto:)/i;

/** Deeper than this only the words are kept: a page of ten thousand nested tags must not exhaust the stack. */
const MAX_DEPTH = 100;

/**
 * @param html anything
 * @returns harmless HTML in paragraphs; `''` where nothing to read is left
 */
export function sanitize(html: string): string {
  const container = document.createElement('div');
  container.append(inParagraphs(sanitizeToFragment(html)));
  return container.textContent.trim() === '' ? '' : container.innerHTML;
}

/**
 * @param html anything
 * @returns harmless nodes; loose words stay loose, so that they can be put into the middle of a line
 */
export function sanitizeToFragment(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  copyChildren(parsed.body, fragment, 0);
  return fragment;
}

/**
 * Gathers what stands loose between the blocks of a fragment into paragraphs.
 *
 * @param fragment is emptied
 */
export function inParagraphs(fragment: DocumentFragment): DocumentFragment {
  const result = document.createDocumentFragment();
  let line: ChildNode[] = [];
  const endLine = (): void => {
    const isWorthIt = line.some(
      (node) => node.nodeName !== 'BR' && node.textContent?.trim() !== '',
    );
    if (isWorthIt) {
      const paragraph = document.createElement('p');
      paragraph.append(...line);
      result.append(paragraph);
    }
    line = [];
  };
  for (const node of Array.from(fragment.childNodes)) {
    if (isBlock(node)) {
      endLine();
      result.append(node);
    } else {
      line.push(node);
    }
  }
  endLine();
  return result;
}

/** Whether a node stands on lines of its own. */
export function isBlock(node: Node): boolean {
  return BLOCKS.has(node.nodeName);
}

function copyChildren(from: Node, to: Node, depth: number): void {
  for (const child of Array.from(from.childNodes)) copy(child, to, depth);
}

function copy(node: ChildNode, to: Node, depth: number): void {
  if (node instanceof Text) {
    to.appendChild(document.createTextNode(node.data));
    return;
  }
  if (!(node instanceof Element)) return;
  if (node.namespaceURI !== HTML_NAMESPACE || DROPPED.has(node.tagName)) return;
  if (depth >= MAX_DEPTH) {
    to.appendChild(document.createTextNode(node.textContent));
    return;
  }

  const kept = counterpart(node, to);
  if (kept) {
    to.appendChild(kept);
    copyChildren(node, kept, depth + 1);
    return;
  }
  copyChildren(node, to, depth + 1);
  // Two table cells or headings must not run into one word when their tags go.
  if (isBlock(node) && node.nextSibling) {
    to.appendChild(isInline(to) ? document.createElement('br') : document.createTextNode(' '));
  }
}

/** The element that stands for `element` in the result, or `null` where it is unwrapped. */
function counterpart(element: Element, to: Node): Element | null {
  const name = element.tagName;
  if (isBlock(element)) {
    if (isInline(to)) return null;
    if (name === 'LI') return isList(to) ? document.createElement('li') : paragraphFor(element, to);
    if (KEPT.has(name)) return name === 'P' && to.nodeName === 'LI' ? null : create(name);
    return paragraphFor(element, to);
  }
  if (name === 'A') {
    const href = element.getAttribute('href')?.trim() ?? '';
    if (!LINK.test(href)) return null;
    const link = document.createElement('a');
    link.setAttribute('href', href);
    return link;
  }
  return KEPT.has(name) ? create(name) : null;
}

/** `<div>` and its kin become paragraphs where they hold a line, and vanish where they hold blocks. */
function paragraphFor(element: Element, to: Node): Element | null {
  if (to.nodeName === 'LI' || isList(to)) return null;
  return Array.from(element.children).some((child) => holdsBlock(child))
    ? null
    : document.createElement('p');
}

function holdsBlock(element: Element): boolean {
  return isBlock(element) || element.querySelector(blockSelector) !== null;
}

const blockSelector = Array.from(BLOCKS).join(',');

function create(name: string): Element {
  return document.createElement(name.toLowerCase());
}

function isList(node: Node): boolean {
  return node.nodeName === 'UL' || node.nodeName === 'OL';
}

/** Whether `node` may hold words and inline marks only. */
function isInline(node: Node): boolean {
  return (
    node instanceof Element && (!isBlock(node) || node.tagName === 'P' || node.tagName === 'PRE')
  );
}
