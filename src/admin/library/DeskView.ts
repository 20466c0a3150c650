import type { EntryProblem } from '../../library/checkEntry';
import type { EntryContent, KeptEntry } from '../../library/KeptEntry';
import type { BrokenRecord } from '../../library/records/readRecord';
import type { RecordFailure } from '../../zendesk/RecordStore';

/** What this user may do with the library, and how that is known. */
export type Access =
  /** `total` is `null` while it is not known. */
  | { kind: 'loading'; done: number; total: number | null }
  | { kind: 'write' }
  /**
   * `role`: only admins keep the library. `refused`: Zendesk refused a write (403). `unknown`: Zendesk did not say who
   * sits at the screen.
   */
  | { kind: 'read'; why: 'role' | 'refused' | 'unknown' }
  /** There is nothing to show but the built-in library; agents are served with it meanwhile. */
  | { kind: 'none'; failure: RecordFailure };

/** What stands on an admin's desk. */
export type DeskView = {
  access: Access;
  /** Who sits at the screen; `null` until Zendesk has said. */
  userId: string | null;
  /** In the admins' own order. What is being written shows as if it were written already. */
  entries: readonly KeptEntry[];
  /** Records that are no entry: shown to admins, passed over for agents. */
  broken: readonly BrokenRecord[];
  /** Keys of the entries whose write is under way. */
  pending: ReadonlySet<string>;
  /** Seconds for which Zendesk has asked us to wait; `null` where it has not. */
  waitingSeconds: number | null;
  /** The last attempt to look for others' changes failed; what is shown is from before. */
  stale: RecordFailure | null;
  /** Zendesk is being asked for others' changes. */
  isLooking: boolean;
  /** The last change of this page that can be taken back. */
  undoable: Undoable | null;
};

/** What `undo` would take back: so many entries; `title` is that of the first. */
export type Undoable = {
  kind: 'edited' | 'status' | 'removed' | 'moved' | 'added';
  count: number;
  title: string;
};

/** What became of a save. Where it is not `saved`, the screen shows what was before, and the caller keeps the text. */
export type SaveOutcome =
  | { kind: 'saved'; kept: KeptEntry }
  /** Somebody else has changed the entry since (`theirs`), or deleted it (`null`). */
  | { kind: 'conflict'; theirs: KeptEntry | BrokenRecord | null }
  | { kind: 'invalid'; problems: EntryProblem[] }
  /** The record would be larger than Zendesk takes. */
  | { kind: 'too-large'; bytes: number; limit: number }
  /** Another entry has this key already. */
  | { kind: 'taken'; key: string }
  | RecordFailure;

/** What became of a change of many entries; those not in `done` are as they were. */
export type ManyOutcome = {
  kind: 'many';
  /** Keys. */
  done: string[];
  /** What was not done, and why, by key. */
  undone: { key: string; why: Exclude<SaveOutcome, { kind: 'saved' }> }[];
  /** What stopped the rest, where something did; it is the reason of each of the rest too. */
  stopped: RecordFailure | null;
};

/** One entry to be written: `base` is what the admin has seen of it, `null` for a new one. */
export type EntryChange = { content: EntryContent; base: KeptEntry | null };
