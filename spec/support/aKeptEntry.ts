import type { Entry } from '../../src/library/Entry';
import type { EntryContent, KeptEntry } from '../../src/library/KeptEntry';
import { aContent } from './aContent';

/** The entry of that key as an account keeps it, changed as the spec needs; the record is called as the entry. */
export function aKeptEntry(
  key: string,
  change: Partial<KeptEntry> = {},
  entry: Partial<Entry> = {},
): KeptEntry {
  return { ...keep(aContent(key, {}, entry)), ...change };
}

/** A content as an account keeps it. */
export function keep(content: EntryContent): KeptEntry {
  return {
    ...content,
    id: content.entry.key,
    versions: [],
    createdAt: '2026-03-01T08:00:00Z',
    updatedAt: '2026-03-01T08:00:00Z',
    createdBy: null,
    updatedBy: null,
  };
}
