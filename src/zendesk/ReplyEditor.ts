import type { Failure, Target } from './Zendesk';

/**
 * The seam to the editor in which the agent writes. `zaf/ZafReplyEditor.ts` speaks to the real one; specs have one in
 * memory. Both pass the same contract (`spec/zendesk/replyEditorContract.ts`). No method throws or rejects.
 */
export interface ReplyEditor {
  /**
   * Reads what stands in the editor now. Tries again by itself before it gives up; `quick` asks once and waits for
   * `QUICK_MS` at most, for whoever can do without.
   */
  loadDraft(patience?: 'quick'): Promise<EditorDraft | Failure>;
  /**
   * Puts another draft in the place of the one that the change was made for. Looks first whether ticket and draft are
   * still those, and whether the editor keeps HTML; where that cannot be learnt, nothing is done. Is never tried twice.
   */
  replaceDraft(change: DraftChange): Promise<ReplaceOutcome>;
  /** Calls `listener` whenever the draft is no longer what it was, at each key, until the returned function is called. */
  onDraftChange(listener: () => void): () => void;
  /**
   * Asks `guard` before the ticket is saved, until the returned function is called. A guard that fails or takes longer
   * than `GUARD_MS` lets the ticket be saved.
   */
  guardSave(guard: SaveGuard): () => void;
}

export type EditorDraft = {
  kind: 'draft';
  ticketId: number;
  /** HTML where the target is rich, else plain text; '' where the agent has written nothing. */
  content: string;
  target: Target;
};

export type DraftChange = { ticketId: number; before: string; after: string };

export type ReplaceOutcome =
  | { kind: 'replaced' }
  /** Nothing was done: another ticket is open, or the agent has gone on writing. */
  | { kind: 'refused'; why: 'switched' | 'changed' }
  | Failure
  /** Nobody knows whether the draft was replaced, or still will be. */
  | { kind: 'unconfirmed'; detail: string };

/** What speaks against saving, as a sentence for the agent; `null` for nothing. */
export type SaveGuard = () => Promise<string | null>;

/** The agent has clicked and waits. */
export const QUICK_MS = 1000;

/** The agent has pressed Submit and waits. */
export const GUARD_MS = 1500;
