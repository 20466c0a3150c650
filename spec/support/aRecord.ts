import type { EntryContent } from '../../src/library/KeptEntry';
import { writeRecord } from '../../src/library/records/writeRecord';
import type { RecordDraft, StoredRecord } from '../../src/zendesk/RecordStore';

/** What is written to Zendesk for a content. */
export function aDraft(content: EntryContent): RecordDraft {
  const written = writeRecord(content);
  if (written.kind !== 'record') throw new Error(`${content.entry.key} is too large.`);
  return written.draft;
}

/** The record that holds a content, changed as the spec needs; it is called as the entry. */
export function aRecord(content: EntryContent, change: Partial<StoredRecord> = {}): StoredRecord {
  return {
    ...aDraft(content),
    id: content.entry.key,
    createdAt: '2026-03-01T08:00:00Z',
    updatedAt: '2026-03-01T08:00:00Z',
    createdBy: null,
    updatedBy: null,
    ...change,
  };
}
