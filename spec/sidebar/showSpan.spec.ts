import { showSpan } from '../../src/sidebar/coach/showSpan';

function show(draft: string, words: string, replacement?: string) {
  const start = draft.indexOf(words);
  const shown = showSpan(draft, { start, end: start + words.length }, replacement);
  if (shown === null) return null;
  const { text, now, better } = shown;
  const at = (span: typeof now) => (span === null ? null : text.slice(span.start, span.end));
  return { text, now: at(now), better: at(better) };
}

describe('showSpan', () => {
  it('shows the words within their line, and what they would become', () => {
    expect(show('Hello.\nYou must wait.\nBye.', 'must', 'may')).toEqual({
      text: 'You must may wait.',
      now: 'must',
      better: 'may',
    });
  });

  it('shows words that would go, and words that are only pointed at', () => {
    expect(show('Calm down.', 'Calm down')).toMatchObject({ now: 'Calm down', better: null });
    expect(show('Well, yes.', 'Well, ', '')).toMatchObject({ now: 'Well, ', better: null });
  });

  it('shows nothing where nothing stands and nothing would', () => {
    expect(show('Yes.', '')).toBeNull();
  });

  it('cuts a long line at whole words', () => {
    const line = 'word '.repeat(40);
    expect(show(`${line}must ${line}`, 'must')?.text).toMatch(/^… word (word )+must (word )+…$/u);
    expect(show('x'.repeat(500), 'x'.repeat(500))?.text.length).toBeLessThan(200);
  });
});
