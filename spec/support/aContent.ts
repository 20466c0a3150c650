import type { Entry } from '../../src/library/Entry';
import type { EntryContent } from '../../src/library/KeptEntry';
import { anEntry } from './anEntry';

/** A content with the entry of that key, changed as the spec needs. */
export function aContent(
  key: string,
  change: Partial<EntryContent> = {},
  entry: Partial<Entry> = {},
): EntryContent {
  return {
    entry: anEntry(key, entry),
    status: 'active',
    position: 0,
    origin: null,
    ...change,
  };
}
