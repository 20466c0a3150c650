import fc from 'fast-check';
import { readEditorText } from '../../src/coach/readEditorText';

const textOf = (html: string) => readEditorText(html, true).text;

/** Replaces the first occurrence of `words` in what the HTML shows. */
function reword(html: string, words: string, by: string): string {
  const draft = readEditorText(html, true);
  const start = draft.text.indexOf(words);
  if (start === -1) throw new Error(`${JSON.stringify(draft.text)} has no ${words}`);
  return draft.replace({ start, end: start + words.length }, by);
}

describe('readEditorText', () => {
  it('takes plain text as it is', () => {
    const draft = readEditorText('I <b>must</b> & can\n', false);
    expect(draft.text).toBe('I <b>must</b> & can\n');
    expect(draft.replace({ start: 2, end: 13 }, 'may')).toBe('I may & can\n');
  });

  it('reads paragraphs, lines, lists and quotations', () => {
    expect(textOf('<p>Hi Maya,</p><p>One<br>two</p>')).toBe('Hi Maya,\n\nOne\ntwo');
    expect(textOf('<p>Steps:</p><ul><li>One</li><li>Two</li></ul>')).toBe('Steps:\n\nOne\nTwo');
    expect(textOf('<p>Sure.</p><blockquote><p>I wait</p><p>Still</p></blockquote>')).toBe(
      'Sure.\n\n> I wait\n\n> Still',
    );
  });

  it('reads what an entity shows, and never what a script says', () => {
    expect(textOf('<p>Q&amp;A &lt;b&gt; caf&eacute;&nbsp;1</p><style>p{}</style>')).toBe(
      'Q&A <b> café\u00a01',
    );
    expect(textOf('<script>alert(1)</script>')).toBe('');
  });

  it('shows no spaces that HTML does not show', () => {
    expect(textOf('\n  <p>\n   Hello\n there</p>\n')).toBe('Hello there');
  });

  it('changes only the words of the span', () => {
    expect(reword('<p class="x">I can\'t &amp; won&#39;t.</p>', "can't", 'can')).toBe(
      '<p class="x">I can &amp; won&#39;t.</p>',
    );
    expect(reword('<p>I won&#39;t go</p>', "won't", 'will')).toBe('<p>I will go</p>');
  });

  it('keeps the tags that a span goes across', () => {
    expect(reword('<p>You <b>must</b> send it</p>', 'You must', 'Please')).toBe(
      '<p>Please<b></b> send it</p>',
    );
  });

  it('escapes what it puts in', () => {
    expect(reword('<p>Hello X</p>', 'X', '<img src=x onerror=alert(1)>')).toBe(
      '<p>Hello &lt;img src=x onerror=alert(1)&gt;</p>',
    );
  });

  it('puts in what replaces nothing right behind the words before', () => {
    const draft = readEditorText('<p>Hi Maya,</p><p>Fine.</p>', true);
    expect(draft.replace({ start: 8, end: 8 }, ' hello')).toBe('<p>Hi Maya, hello</p><p>Fine.</p>');
    expect(draft.replace({ start: 0, end: 0 }, 'Oh. ')).toBe('<p>Oh. Hi Maya,</p><p>Fine.</p>');
    expect(readEditorText('', true).replace({ start: 0, end: 0 }, 'Hi')).toBe('Hi');
  });

  it('takes anything, and shows what it has put in', () => {
    const html = fc
      .array(
        fc.oneof(
          fc.constantFrom('<p>', '</p>', '<br>', '<b>', '</b>', '<blockquote>', '&amp;', '&', '<'),
          fc.string({ unit: 'binary', maxLength: 8 }),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(html, fc.nat(60), fc.nat(10), (content, start, length) => {
        const draft = readEditorText(content, true);
        const from = Math.min(start, draft.text.length);
        const span = { start: from, end: Math.min(from + length, draft.text.length) };
        const replaced = draft.replace(span, 'ZEBRA');
        expect(replaced).toContain('ZEBRA');
        // Nothing but the words of the span is gone.
        expect(content.length - replaced.length).toBeLessThanOrEqual(10 * length);
      }),
    );
  });
});
