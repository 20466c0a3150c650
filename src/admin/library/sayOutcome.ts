import type { EntryStatus, KeptEntry } from '../../library/KeptEntry';
import type { AdminSay } from '../../words/Say';
import type { ManyOutcome, SaveOutcome, Undoable } from './DeskView';

type Why = Exclude<SaveOutcome, { kind: 'saved' }>;

/** What was to be done with some entries, all of them alike. */
export type Deed =
  | { kind: 'status'; status: EntryStatus }
  | { kind: 'removed' }
  | { kind: 'undone'; undoable: Undoable };

/**
 * What became of a change of several entries, in one or two sentences for the live region: what is done, and what is
 * not and why.
 *
 * @param titles by key.
 */
export function sayOutcome(
  deed: Deed,
  { done, undone }: ManyOutcome,
  titles: ReadonlyMap<string, string>,
  say: AdminSay,
): string {
  const titleOf = (key: string | undefined) => titles.get(key ?? '') ?? key ?? '';
  const count = done.length;
  const sentences = count === 0 ? [] : [sayDeed(deed, { count, title: titleOf(done[0]) }, say)];
  const [first] = undone;
  if (first !== undefined) {
    const values = { count: undone.length, title: titleOf(first.key), why: sayWhy(first.why, say) };
    sentences.push(say('library.undone', values));
  }
  return sentences.join(' ');
}

function sayDeed(deed: Deed, values: { count: number; title: string }, say: AdminSay): string {
  switch (deed.kind) {
    case 'status':
      return say(`library.news.${deed.status}`, values);
    case 'removed':
      return say('library.news.removed', values);
    case 'undone':
      return say('library.news.undone', {
        ...values,
        kind: deed.undoable.kind,
        title: deed.undoable.title,
      });
  }
}

/** Why something was not done, as the end of a sentence. */
export function sayWhy(why: Why, say: AdminSay): string {
  if (why.kind === 'conflict') {
    return say(why.theirs === null ? 'library.why.gone' : 'library.why.conflict');
  }
  if (why.kind !== 'failed') return say(`library.why.${why.kind}`);
  return why.reason === 'invalid'
    ? say('library.why.refused', { detail: why.detail })
    : say(`library.why.${why.reason}`);
}

export function titlesOf(entries: readonly KeptEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.map(({ entry }) => [entry.key, entry.title]));
}
