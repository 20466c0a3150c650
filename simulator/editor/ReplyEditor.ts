import { htmlToText, nodesToText } from './htmlToText';
import { inParagraphs, isBlock, sanitize, sanitizeToFragment } from './sanitize';

/**
 * The reply editor of one ticket: what the agent types and what an app inserts.
 *
 * It remembers where the caret was, because an agent who clicks in the app has left the editor.
 */
export class ReplyEditor {
  /** The editable element; the page puts it where it belongs. */
  readonly element: HTMLElement;
  readonly #onChange: (text: string) => void;
  #caret: Range | null = null;
  #isRich = true;
  #isEditable = true;

  /** @param onChange hears the whole draft (see `text`) after every change, whoever made it */
  constructor(onChange: (text: string) => void) {
    this.#onChange = onChange;
    this.element = document.createElement('div');
    this.element.className = 'editor-text';
    this.element.setAttribute('role', 'textbox');
    this.element.setAttribute('aria-multiline', 'true');
    this.element.setAttribute('aria-label', 'Reply');
    this.element.addEventListener('input', () => this.#changed());
    this.element.addEventListener('paste', (event) => this.#paste(event));
    this.element.addEventListener('focus', () => this.#restoreCaret());
    document.addEventListener('selectionchange', () => this.#rememberCaret());
    this.#show();
  }

  /** Rich text (e-mail, web, notes) or plain text (messaging). */
  get isRich(): boolean {
    return this.#isRich;
  }

  /** The draft: HTML in rich text, else plain text; `''` when empty. */
  text(): string {
    if (this.#isRich) return sanitize(this.element.innerHTML);
    return nodesToText(this.element).replace(/\n$/, '');
  }

  /** The draft as harmless HTML, in either mode. */
  html(): string {
    return this.#isRich ? this.text() : escapeText(this.text());
  }

  /** Puts HTML where the caret is or last was; where it never was, at the end. A selection is replaced. */
  insert(html: string): void {
    const at = this.#place();
    at.deleteContents();
    const content = this.#content(html);
    const last = content.lastChild;
    if (!last) return;
    if (Array.from(content.childNodes).some(isBlock)) {
      this.#insertBlocks(at, content);
      this.#gatherLooseLines();
    } else {
      at.insertNode(content);
    }
    this.#setCaretAfter(last);
    this.#changed();
  }

  /** Puts HTML at the end. */
  append(html: string): void {
    const content = this.#content(html);
    const last = content.lastChild;
    if (!last) return;
    this.element.append(content);
    this.#setCaretAfter(last);
    this.#changed();
  }

  /** Replaces the whole draft. */
  replace(html: string): void {
    const content = this.#content(html);
    this.element.replaceChildren(this.#isRich ? inParagraphs(content) : content);
    if (this.element.lastChild) this.#setCaretAfter(this.element.lastChild);
    else this.#caret = null;
    this.#changed();
  }

  clear(): void {
    this.replace('');
  }

  /** Turning rich text off keeps the words of the draft and drops its marks. */
  setRich(isRich: boolean): void {
    if (isRich === this.#isRich) return;
    const html = this.html();
    this.#isRich = isRich;
    this.#show();
    this.replace(html);
  }

  setEditable(isEditable: boolean): void {
    this.#isEditable = isEditable;
    this.#show();
  }

  #content(html: string): DocumentFragment {
    if (this.#isRich) return sanitizeToFragment(html);
    const fragment = document.createDocumentFragment();
    const text = htmlToText(html);
    if (text !== '') fragment.append(text);
    return fragment;
  }

  #place(): Range {
    if (this.#caret && this.element.contains(this.#caret.commonAncestorContainer)) {
      return this.#caret;
    }
    const end = document.createRange();
    end.selectNodeContents(this.element);
    end.collapse(false);
    return end;
  }

  /**
   * Blocks cannot stand inside a paragraph, so the paragraph at the caret is cut in two around them:
   *
   *     <p>before|after</p>   →   <p>before</p> [blocks] <p>after</p>
   */
  #insertBlocks(at: Range, content: DocumentFragment): void {
    const blocks = inParagraphs(content);
    const line = this.#lineAt(at.startContainer);
    if (!line) {
      at.insertNode(blocks);
      return;
    }
    if (line.nodeName === 'P' || line.nodeName === 'DIV') {
      const rest = document.createRange();
      rest.setStart(at.startContainer, at.startOffset);
      rest.setEndAfter(line);
      const after = rest.extractContents();
      line.after(blocks, ...Array.from(after.childNodes).filter(hasWords));
      if (!hasWords(line)) line.remove();
    } else {
      line.after(blocks);
    }
  }

  /** What the agent typed before the first line break has no paragraph of its own; beside blocks it needs one. */
  #gatherLooseLines(): void {
    const content = document.createDocumentFragment();
    content.append(...Array.from(this.element.childNodes));
    this.element.append(inParagraphs(content));
  }

  /** The child of the editor that is a block and holds `node`, or `null` where the text is loose. */
  #lineAt(node: Node): ChildNode | null {
    for (const child of Array.from(this.element.childNodes)) {
      if (child.contains(node)) return isBlock(child) ? child : null;
    }
    return null;
  }

  #setCaretAfter(node: Node): void {
    const range = document.createRange();
    if (isBlock(node)) range.selectNodeContents(node);
    else range.setStartAfter(node);
    range.collapse(false);
    this.#caret = range;
  }

  #rememberCaret(): void {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (this.element.contains(range.commonAncestorContainer)) this.#caret = range.cloneRange();
  }

  /** By keyboard the agent comes back to where the caret was; a click sets its own right after. */
  #restoreCaret(): void {
    if (!this.#caret) return;
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(this.#caret.cloneRange());
  }

  #paste(event: ClipboardEvent): void {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const text = event.clipboardData?.getData('text/plain') ?? '';
    event.preventDefault();
    this.insert(html === '' ? escapeText(text) : html);
  }

  #changed(): void {
    this.#markEmpty();
    this.#onChange(this.text());
  }

  #show(): void {
    const mode = this.#isRich ? 'true' : 'plaintext-only';
    this.element.setAttribute('contenteditable', this.#isEditable ? mode : 'false');
    this.element.setAttribute('aria-readonly', String(!this.#isEditable));
    this.element.dataset['mode'] = this.#isRich ? 'rich' : 'plain';
    this.#markEmpty();
  }

  #markEmpty(): void {
    this.element.dataset['empty'] = String(this.text() === '');
  }
}

/** Plain text as HTML that shows the same, lines kept. */
export function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\n/g, '<br>');
}

function hasWords(node: Node): boolean {
  return (node.textContent ?? '').trim() !== '';
}
