/** Days after its last use. */
export const WHILE_USED = 180;

/** Names that begin like this are many. */
const UNSAVED = 'attune.unsaved.';

/**
 * Everything that Attune keeps in `localStorage`, by name, and for how many days after it was written, or last used
 * (`WHILE_USED`). Nothing of it is of a ticket or a customer. What is not in this table, or older than it allows,
 * `forgetOld` removes.
 */
export const KEPT_DAYS = {
  /** The language of the screen, so that the next page starts in it. */
  'attune.language': WHILE_USED,
  /** The kinds of tips that the agent has turned off. */
  'attune.tipsOff': WHILE_USED,
  /** That single keys are turned off; a voice that dictates presses them all the time (WCAG 2.1.4). */
  'attune.keysOff': WHILE_USED,
  /** The agent's own progress in practice and lessons, and the conversation with an invented customer. */
  'attune.practice': WHILE_USED,
  /** For what a lesson was asked for beside a ticket; gone as soon as the full page has it. */
  'attune.lesson': 1,
  /** Replies that an admin has not saved yet, by account, user and record. */
  [UNSAVED]: 30,
  /** That what is too old was looked for today. */
  'attune.forgotten': 1,
};

type Known = keyof typeof KEPT_DAYS;
/** A name that something may be kept under. */
export type KeptName = Exclude<Known, typeof UNSAVED> | `${typeof UNSAVED}${string}`;

/** @returns 0 for a name that is not in the table. */
export function daysOf(name: string): number {
  const days = new Map(Object.entries(KEPT_DAYS));
  return days.get(name.startsWith(UNSAVED) ? UNSAVED : name) ?? 0;
}
