import type { FilledText } from '../templates/Filled';
import type { DraftChange, EditorDraft } from '../zendesk/ReplyEditor';

/**
 * What takes an insertion back.
 *
 * @returns `null` unless the draft after it is the draft before with the inserted words put in, and nothing else: what
 *   the agent typed meanwhile would be lost.
 */
export function findUndo(
  before: EditorDraft,
  after: EditorDraft,
  { text, html }: Pick<FilledText, 'text' | 'html'>,
): DraftChange | null {
  if (before.ticketId !== after.ticketId) return null;
  const inserted = whatCameIn(before.content, after.content);
  if (inserted === null) return null;
  const { rich } = after.target;
  const same = rich ? wordsOf(inserted) === wordsOf(html) : squeeze(inserted) === squeeze(text);
  return same ? { ticketId: after.ticketId, before: after.content, after: before.content } : null;
}

/** What stands in `after` and not in `before`, where that is one stretch and nothing is gone; else `null`. */
function whatCameIn(before: string, after: string): string | null {
  if (after.length < before.length) return null;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  return start + end === before.length ? after.slice(start, after.length - end) : null;
}

/** The words that HTML shows; the editor may write tags and entities its own way. */
function wordsOf(html: string): string {
  return squeeze(
    html
      .replace(/<[^<>]*>/gu, ' ')
      .replace(/&(lt|gt|quot|#39|nbsp);/gu, (_, name: string) => SIGNS[name] ?? ' ')
      .replaceAll('&amp;', '&'),
  );
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'" };

function squeeze(text: string): string {
  return text.replace(/[\s>]+/gu, ' ').trim();
}
