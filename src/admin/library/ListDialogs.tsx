import { lazy } from 'react';
import type { Entry } from '../../library/Entry';
import type { KeptEntry } from '../../library/KeptEntry';
import { PartBoundary } from '../PartBoundary';
import { useAdminWords } from '../words';
import { ConfirmDialog } from './ConfirmDialog';
import type { LibraryDesk } from './LibraryDesk';

const ImportDialog = lazy(() =>
  import(/* webpackChunkName: "import" */ '../exchange/ImportDialog').then((chunk) => ({
    default: chunk.ImportDialog,
  })),
);
const ExportDialog = lazy(() =>
  import(/* webpackChunkName: "export" */ '../exchange/ExportDialog').then((chunk) => ({
    default: chunk.ExportDialog,
  })),
);
const MacrosDialog = lazy(() =>
  import(/* webpackChunkName: "macros" */ '../macros/MacrosDialog').then((chunk) => ({
    default: chunk.MacrosDialog,
  })),
);
const CopyDialog = lazy(() =>
  import(/* webpackChunkName: "originals" */ '../originals/CopyDialog').then((chunk) => ({
    default: chunk.CopyDialog,
  })),
);
const OriginalsDialog = lazy(() =>
  import(/* webpackChunkName: "originals" */ '../originals/OriginalsDialog').then((chunk) => ({
    default: chunk.OriginalsDialog,
  })),
);

/** What is open above the list. */
export type Dialog =
  | { kind: 'import' | 'macros' | 'originals' }
  | { kind: 'export'; selected: readonly KeptEntry[] }
  | { kind: 'copy'; chosen: readonly Entry[] }
  | { kind: 'delete'; kept: readonly KeptEntry[] };

type Props = {
  dialog: Dialog;
  desk: LibraryDesk;
  /** What the filters leave. */
  filtered: readonly KeptEntry[];
  language: string;
  onClose: (news?: string) => void;
  onDelete: (kept: readonly KeptEntry[]) => void;
};

export function ListDialogs({ dialog, desk, filtered, language, onClose, onDelete }: Props) {
  const say = useAdminWords();
  if (dialog.kind === 'delete') {
    const { kept } = dialog;
    const values = { count: kept.length, title: kept[0]?.entry.title ?? '' };
    return (
      <ConfirmDialog
        title={say('library.confirm.title', values)}
        yes={say('library.confirm.yes', values)}
        onNo={() => onClose()}
        onYes={() => onDelete(kept)}
      >
        <p>{say('library.confirm.body', values)}</p>
        <p>{say('library.confirm.archive', values)}</p>
      </ConfirmDialog>
    );
  }
  return <PartBoundary fallback={null}>{open()}</PartBoundary>;

  function open() {
    switch (dialog.kind) {
      case 'import':
        return <ImportDialog desk={desk} onClose={onClose} />;
      case 'macros':
        return <MacrosDialog desk={desk} onClose={onClose} />;
      case 'originals':
        return <OriginalsDialog desk={desk} onClose={onClose} />;
      case 'copy':
        return (
          <CopyDialog desk={desk} language={language} chosen={dialog.chosen} onClose={onClose} />
        );
      case 'export':
        return (
          <ExportDialog
            all={desk.current().entries}
            filtered={filtered}
            selected={dialog.selected}
            onClose={onClose}
          />
        );
      case 'delete':
        return null;
    }
  }
}
