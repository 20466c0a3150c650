import type { EntryContent, KeptEntry } from '../../library/KeptEntry';
import type { Account } from '../../zendesk/Account';
import type { LibraryDesk } from '../library/LibraryDesk';

/** What the editor asks of the desk. */
export type EditorDesk = Pick<LibraryDesk, 'current' | 'subscribe' | 'save' | 'freeKey'>;

/** What it asks of the account. */
export type EditorAccount = Pick<
  Account,
  'loadBrandNames' | 'loadGroupNames' | 'loadNames' | 'loadTicket'
>;

/**
 * What the editor opens with. `base` is what Zendesk keeps of it, `null` for a new entry; a new one may come with an
 * empty key, and gets one from its title.
 */
export type EditorStart = { content: EntryContent; base: KeptEntry | null };
