/** @jest-environment jsdom */
import { ReplyEditor } from '../../../simulator/editor/ReplyEditor';

/** An editor on the page, what it told, and a way to put the caret somewhere. */
function openEditor(html: string): {
  editor: ReplyEditor;
  told: string[];
  putCaret: (words: string, offset: number) => void;
} {
  const told: string[] = [];
  const editor = new ReplyEditor((text) => told.push(text));
  document.body.replaceChildren(editor.element);
  // As the browser leaves it while somebody types, which is not always in paragraphs.
  editor.element.innerHTML = html;
  const putCaret = (words: string, offset: number): void => {
    const walker = document.createTreeWalker(editor.element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.textContent === words) {
        document.getSelection()?.collapse(walker.currentNode, offset);
        document.dispatchEvent(new Event('selectionchange'));
        return;
      }
    }
    throw new Error(`no such words: ${words}`);
  };
  return { editor, told, putCaret };
}

describe('ReplyEditor', () => {
  it('reads as nothing when it is empty', () => {
    for (const html of ['', '<br>', '<p><br></p>', '<p></p>']) {
      expect(openEditor(html).editor.text()).toBe('');
    }
  });

  it('inserts at the end where there never was a caret', () => {
    const { editor } = openEditor('<p>Mine.</p>');
    editor.insert('<p>Theirs.</p>');
    expect(editor.text()).toBe('<p>Mine.</p><p>Theirs.</p>');
  });

  it('inserts words into the line at the caret', () => {
    const { editor, putCaret } = openEditor('<p>Dear , hello</p>');
    putCaret('Dear , hello', 5);
    editor.insert('<b>Amelia</b>');
    expect(editor.text()).toBe('<p>Dear <b>Amelia</b>, hello</p>');
  });

  it('cuts the paragraph at the caret for paragraphs', () => {
    const { editor, putCaret } = openEditor('<p>Before after</p><p>end</p>');
    putCaret('Before after', 7);
    editor.insert('<p>one</p><p>two</p>');
    expect(editor.text()).toBe('<p>Before </p><p>one</p><p>two</p><p>after</p><p>end</p>');
  });

  it('leaves no empty paragraphs behind', () => {
    const { editor, putCaret } = openEditor('<p>Signed</p>');
    putCaret('Signed', 0);
    editor.insert('<p>one</p>');
    expect(editor.text()).toBe('<p>one</p><p>Signed</p>');
  });

  it('inserts paragraphs into loose words', () => {
    const { editor, putCaret } = openEditor('Before after');
    putCaret('Before after', 7);
    editor.insert('<p>one</p>');
    expect(editor.text()).toBe('<p>Before </p><p>one</p><p>after</p>');
    expect(editor.element.innerHTML).toBe(editor.text());
  });

  it('goes on after what it inserted last', () => {
    const { editor, putCaret } = openEditor('<p>end</p>');
    putCaret('end', 0);
    editor.insert('<p>one</p>');
    editor.insert('<p>two</p>');
    expect(editor.text()).toBe('<p>one</p><p>two</p><p>end</p>');
  });

  it('remembers the caret when the selection goes elsewhere', () => {
    const { editor, putCaret } = openEditor('<p>ab</p>');
    putCaret('ab', 1);
    const elsewhere = document.createElement('p');
    elsewhere.textContent = 'a message';
    document.body.append(elsewhere);
    document.getSelection()?.selectAllChildren(elsewhere);
    document.dispatchEvent(new Event('selectionchange'));
    editor.insert('X');
    expect(editor.text()).toBe('<p>aXb</p>');
  });

  it('puts blocks after a list, not into it', () => {
    const { editor, putCaret } = openEditor('<ul><li>a</li><li>b</li></ul>');
    putCaret('a', 1);
    editor.insert('<p>one</p>');
    expect(editor.text()).toBe('<ul><li>a</li><li>b</li></ul><p>one</p>');
  });

  it('tells the whole draft after each change', () => {
    const { editor, told } = openEditor('');
    editor.append('<p>a</p>');
    editor.insert('<p>b</p>');
    editor.clear();
    expect(told).toEqual(['<p>a</p>', '<p>a</p><p>b</p>', '']);
  });

  it('keeps the words when rich text goes, and lines when it comes back', () => {
    const { editor } = openEditor('<p>Hi <b>Dani</b>,</p><p>soon</p>');
    editor.setRich(false);
    expect(editor.text()).toBe('Hi Dani,\n\nsoon');
    expect(editor.element.querySelector('b')).toBeNull();
    editor.setRich(true);
    expect(editor.text()).toBe('<p>Hi Dani,<br><br>soon</p>');
  });
});
