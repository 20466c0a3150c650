import { useEffect, useMemo } from 'react';
import { useWords } from '../../ui/words';
import type { ReplyEditor } from '../../zendesk/ReplyEditor';
import { GapGuard, type FindOpen } from './GapGuard';

const findOpen: FindOpen = async (content, rich) => {
  const { findOpenWords } = await import(/* webpackChunkName: "coach" */ './findOpenWords');
  return findOpenWords(content, rich);
};

/**
 * Holds a reply with an open gap back once, with a sentence; saved again, it is sent.
 *
 * @param enabled whether the admin wants this.
 * @param empty whether nothing stands in the editor: then what was let through before is forgotten.
 */
export function useSaveGuard(editor: ReplyEditor, enabled: boolean, empty: boolean): void {
  const say = useWords();
  const guard = useMemo(
    () => new GapGuard(editor, findOpen, (values) => say('draft.guard', values)),
    [editor, say],
  );
  useEffect(() => (enabled ? editor.guardSave(guard.check) : undefined), [editor, enabled, guard]);
  useEffect(() => {
    if (empty) guard.forget();
  }, [empty, guard]);
}
