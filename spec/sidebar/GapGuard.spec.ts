import { findOpenWords } from '../../src/sidebar/coach/findOpenWords';
import { GapGuard } from '../../src/sidebar/coach/GapGuard';
import { InMemoryReplyEditor } from '../support/InMemoryReplyEditor';

function guarded(content: string) {
  const editor = new InMemoryReplyEditor();
  editor.content = content;
  const guard = new GapGuard(editor, findOpenWords, ({ words, count, more }) =>
    [words, count, more].join(' | '),
  );
  return { editor, guard };
}

describe('GapGuard', () => {
  it('holds a reply with a gap back once', async () => {
    const { guard } = guarded('<p>By [date].</p>');
    expect(await guard.check()).toBe('[date] | 1 | 0');
    expect(await guard.check()).toBeNull();
  });

  it('holds back again for another gap, and for the same one in the next reply', async () => {
    const { editor, guard } = guarded('<p>By [date].</p>');
    await guard.check();
    editor.content = '<p>By [date], more or less.</p>';
    expect(await guard.check()).toBeNull();
    editor.content = '<p>By [date], by [whom].</p>';
    expect(await guard.check()).toContain('[whom]');
    guard.forget();
    editor.content = '<p>By [date].</p>';
    expect(await guard.check()).toContain('[date]');
  });

  it('looks at replies in any language', async () => {
    const { guard } = guarded('<p>Tendrá una respuesta antes del [fecha].</p>');
    expect(await guard.check()).toContain('[fecha]');
  });

  it('lets pass what has no gap, notes, quoted history, and what cannot be read', async () => {
    for (const content of ['', '<p>Done.</p>', '<p>See:</p><blockquote>By [date].</blockquote>']) {
      expect(await guarded(content).guard.check()).toBeNull();
    }
    const note = guarded('<p>By [date].</p>');
    note.editor.target = { ...note.editor.target, kind: 'note' };
    expect(await note.guard.check()).toBeNull();
    const failing = guarded('<p>By [date].</p>');
    failing.editor.failure = { kind: 'failed', reason: 'timeout', detail: '' };
    expect(await failing.guard.check()).toBeNull();
  });

  it('names three at most, short, and without a sign that could act', async () => {
    const gaps = ['[&lt;img src=x onerror=alert(1)&gt;]', `[${'long '.repeat(10)}]`, '[c]', '[d]'];
    const sentence = (await guarded(`<p>${gaps.join(' ')}</p>`).guard.check()) ?? '';
    expect(sentence).not.toMatch(/[<>&]/u);
    expect(sentence).toContain('| 4 | 1');
    expect(sentence.length).toBeLessThan(160);
  });
});
