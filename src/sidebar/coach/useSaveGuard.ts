import { useEffect, useRef } from 'react';
import { useWords } from '../../ui/words';
import type { ReplyEditor } from '../../zendesk/ReplyEditor';
import type { Coach } from './DraftWatcher';

/**
 * Holds a reply with an open gap or placeholder back once, with a sentence; saved again as it is, it is sent.
 *
 * @param enabled whether the admin wants this.
 */
export function useSaveGuard(editor: ReplyEditor, coach: Coach, enabled: boolean): void {
  const say = useWords();
  const heldBack = useRef<string | null>(null);
  useEffect(() => {
    if (!enabled) return;
    return editor.guardSave(async () => {
      const draft = await editor.loadDraft();
      if (draft.kind === 'failed' || draft.target.kind === 'note' || draft.content === '') {
        return null;
      }
      if (draft.content === heldBack.current) return null;
      const { text, review } = await coach(draft);
      const tips = review.kind === 'reviewed' ? review.tips : [];
      const open = tips.filter(({ kind }) => kind === 'open-fact');
      if (open.length === 0) return null;
      heldBack.current = draft.content;
      const words = open.map(({ start, end }) => text.text.slice(start, end)).join(', ');
      return say('draft.guard', { words });
    });
  }, [editor, coach, enabled, say]);
}
