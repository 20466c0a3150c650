import { LibraryReader } from '../../../src/admin/library/LibraryReader';
import type { StoredRecord } from '../../../src/zendesk/RecordStore';
import { aContent, aDraft } from './aDesk';

function aRecord(key: string, change: Partial<StoredRecord> = {}): StoredRecord {
  return {
    ...aDraft(aContent(key)),
    id: key,
    createdAt: '2026-03-01T08:00:00Z',
    updatedAt: '2026-03-01T08:00:00Z',
    createdBy: null,
    updatedBy: null,
    ...change,
  };
}

describe('LibraryReader', () => {
  it('reads a record again only when it has changed', () => {
    const reader = new LibraryReader();
    const [before] = reader.read([aRecord('a')]).entries;
    expect(reader.read([aRecord('a'), aRecord('b')]).entries[0]).toBe(before);
    const renamed = aRecord('a', { name: 'Other', updatedAt: '2026-03-02T08:00:00Z' });
    expect(reader.read([renamed]).entries[0]?.entry.title).toBe('Other');
  });

  it('sees a change within the same second', () => {
    const reader = new LibraryReader();
    reader.read([aRecord('a')]);
    const { fields } = aRecord('a');
    const [after] = reader.read([
      aRecord('a', { fields: { ...fields, status: 'attune_archived' } }),
    ]).entries;
    expect(after?.status).toBe('archived');
  });
});
