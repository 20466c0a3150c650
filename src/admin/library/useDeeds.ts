import { useLocale } from '../../ui/words';
import { blankContent } from '../editor/blankContent';
import type { EditorStart } from '../editor/EditorDesk';
import type { BulkDeed } from './BulkBar';
import { findMove } from './findMove';
import type { LibraryDesk } from './LibraryDesk';
import type { Dialog } from './ListDialogs';
import { keptOf, type ListedReply } from './listReplies';
import type { Tool } from './ListTools';
import type { RowDeed } from './RowMenu';
import { useLatest } from './useLatest';
import type { ListActions } from './useListActions';

type Given = {
  desk: LibraryDesk;
  actions: ListActions;
  /** What the list shows on all its pages. */
  listed: readonly ListedReply[];
  /** What is selected of that. */
  picked: readonly ListedReply[];
  onLook: (reply: ListedReply) => void;
  onDialog: (dialog: Dialog) => void;
  onEdit: (start: EditorStart) => void;
};

/** What happens on each button and each line of a menu. */
export function useDeeds({ desk, actions, listed, picked, onLook, onDialog, onEdit }: Given) {
  const language = languageOf(useLocale());

  function open(tool: Tool): void {
    if (tool === 'new') {
      onEdit({ content: blankContent(language, desk.nextPosition()), base: null });
    } else if (tool === 'refresh') void actions.refresh();
    else if (tool === 'copy') onDialog({ kind: 'copy', chosen: [] });
    else if (tool === 'export') onDialog({ kind: 'export', selected: keptOf(picked) });
    else onDialog({ kind: tool });
  }

  const changeRow = useLatest((reply: ListedReply, deed: RowDeed) => {
    if (deed === 'look') return onLook(reply);
    if (deed === 'copy') return onDialog({ kind: 'copy', chosen: [reply.entry] });
    if (reply.kind !== 'kept') return;
    const { kept } = reply;
    switch (deed) {
      case 'edit':
        return onEdit({ content: kept, base: kept });
      case 'duplicate':
        return void actions.duplicate(kept);
      case 'active':
      case 'draft':
      case 'archived':
        return void actions.setStatus([kept], deed);
      case 'delete':
        return onDialog({ kind: 'delete', kept: [kept] });
      default: {
        const { entries } = desk.current();
        return void actions.move(kept, findMove(deed, reply, listed, entries));
      }
    }
  });

  function changePicked(deed: BulkDeed): void {
    const own = keptOf(picked);
    if (deed === 'delete') onDialog({ kind: 'delete', kept: own });
    else if (deed === 'export') onDialog({ kind: 'export', selected: own });
    else if (deed === 'copy') {
      const builtIn = picked.filter(({ kind }) => kind === 'built-in');
      onDialog({ kind: 'copy', chosen: builtIn.map(({ entry }) => entry) });
    } else void actions.setStatus(own, deed);
  }

  return { open, changeRow, changePicked };
}

/** ISO 639-1, as entries have it. */
export function languageOf(locale: string): string {
  return locale.split('-')[0] ?? 'en';
}
