import type { Signal, State } from '../emotion/Reading';

/** How a customer came or went; `unsure` where that was not read. */
export type Mood = State | 'unsure';

/** What one ticket tells of what came of Attune, without a word of it. */
export type TicketOutcome = {
  id: number;
  /** ISO 8601. */
  createdAt: string;
  /** ISO 8601, when it was solved last; `null` where it is not, or that is not known. */
  solvedAt: string | null;
  rating: 'good' | 'bad' | null;
  /** How the customer was when a reply was first used; `null` where none was. */
  from: Mood | null;
  /** … and at their last message since; `null` where there is none. */
  to: Mood | null;
  signals: readonly Signal[];
  /** Keys of entries. */
  used: readonly string[];
  edited: readonly string[];
  dismissed: readonly string[];
  /** The state that was read and corrected; `null` where nothing was. */
  corrected: Mood | null;
};
