import type { State } from '../../emotion/Reading';
import type { ChannelKind, Entry } from '../../library/Entry';
import type { EntryContent, KeptEntry } from '../../library/KeptEntry';
import type { Situation } from '../../library/Situation';
import type { LibraryDesk } from './LibraryDesk';

/**
 * What the list gives to the screens that it opens, each a chunk of its own:
 *
 * - `exchange/ImportDialog.tsx` exports `ImportDialog(props: ToolProps)`
 * - `exchange/ExportDialog.tsx` exports `ExportDialog(props: ExportProps)`
 * - `macros/MacrosDialog.tsx` exports `MacrosDialog(props: ToolProps)`
 * - `originals/CopyDialog.tsx` exports `CopyDialog(props: CopyProps)`
 * - `originals/OriginalsDialog.tsx` exports `OriginalsDialog(props: ToolProps)`: whose original has changed
 * - `fit/FitGrid.tsx` exports `FitGrid(props: FitProps)`
 */
export type ToolProps = {
  desk: LibraryDesk;
  /**
   * The list takes the focus back and looks again.
   * @param news what has been done, as a sentence for the live region; none where nothing was.
   */
  onClose: (news?: string) => void;
};

export type ExportProps = {
  /** All of the library, in its own order. */
  all: readonly EntryContent[];
  /** What the list shows with its filters; the same as `all` without any. */
  filtered: readonly EntryContent[];
  selected: readonly EntryContent[];
  onClose: (news?: string) => void;
};

export type CopyProps = ToolProps & {
  /** The language whose built-in replies the list shows. */
  language: string;
  /** Built-in entries that were chosen in the list already; empty to choose in the dialog. */
  chosen: readonly Entry[];
};

export type FitCellChoice = {
  state: State;
  /** `null` for replies that suit any. */
  situation: Situation | null;
  language: string | null;
  channel: ChannelKind | null;
  /** Whether those that come with Attune were counted too. */
  withBuiltIn: boolean;
};

export type FitProps = {
  entries: readonly KeptEntry[];
  /** Whether agents are offered the built-in replies too: then they count, unless the admin looks away from them. */
  offersBuiltIn: boolean;
  /** Shows the list with just these active replies. */
  onOpen: (cell: FitCellChoice) => void;
};
