import fc from 'fast-check';
import { findUndo } from '../../src/sidebar/findUndo';
import type { EditorDraft } from '../../src/zendesk/ReplyEditor';

const draft = (content: string, rich = true, ticketId = 7): EditorDraft => ({
  kind: 'draft',
  ticketId,
  content,
  target: { kind: 'reply', channel: 'email', rich },
});

const words = { text: "It's & done.", html: '<p>It&#39;s &amp; done.</p>' };

describe('findUndo', () => {
  it('goes back to the draft before, however the editor has cut it in two', () => {
    const before = '<p>Before after</p>';
    for (const after of [
      `${before}<p>It's &amp; done.</p>`,
      "<p>Before</p><p>It's &amp; done.</p><p> after</p>",
    ]) {
      expect(findUndo(draft(before), draft(after), words)).toEqual({
        ticketId: 7,
        before: after,
        after: before,
      });
    }
  });

  it('goes back in a plain editor', () => {
    expect(findUndo(draft('Mine. ', false), draft("Mine. It's & done.", false), words)).toEqual({
      ticketId: 7,
      before: "Mine. It's & done.",
      after: 'Mine. ',
    });
  });

  it('takes nothing back that the agent wrote meanwhile', () => {
    const before = '<p>Mine.</p>';
    for (const after of [
      `<p>Mine. More.</p>${words.html}`,
      `${before}${words.html}<p>More.</p>`,
      before,
      '<p>Other.</p>',
    ]) {
      expect(findUndo(draft(before), draft(after), words)).toBeNull();
    }
  });

  it('takes nothing back from another ticket', () => {
    expect(findUndo(draft('', true, 7), draft(words.html, true, 8), words)).toBeNull();
  });

  it('only ever goes back to the very draft before', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const undo = findUndo(draft(before), draft(after), words);
        expect(undo === null || (undo.after === before && undo.before === after)).toBe(true);
      }),
    );
  });
});
