import { compareOwnOrder } from '../../../src/library/ownOrder';
import { RecordReader } from '../../../src/library/records/RecordReader';
import { aContent } from '../../support/aContent';
import { aRecord } from '../../support/aRecord';

describe('RecordReader', () => {
  it('reads a record again only when it has changed', () => {
    const reader = new RecordReader();
    const a = aRecord(aContent('a'));
    const [before] = reader.read([a]).entries;
    const same = aRecord(aContent('a'));
    expect(reader.read([same, aRecord(aContent('b'))]).entries[0]).toBe(before);
    const renamed = { ...a, name: 'Other', updatedAt: '2026-03-02T08:00:00Z' };
    expect(reader.read([renamed]).entries[0]?.entry.title).toBe('Other');
  });

  it('sees a change within the same second', () => {
    const reader = new RecordReader();
    const record = aRecord(aContent('a'));
    reader.read([record]);
    const fields = { ...record.fields, status: 'attune_archived' };
    const [after] = reader.read([{ ...record, fields }]).entries;
    expect(after?.status).toBe('archived');
  });

  it('gives the very same answer for the same list', () => {
    const reader = new RecordReader();
    const records = [aRecord(aContent('a'))];
    expect(reader.read(records)).toBe(reader.read(records));
  });

  it('tells what cannot be read apart', () => {
    const odd = aRecord(aContent('odd'), { fields: {} });
    const { entries, broken } = new RecordReader().read([odd, aRecord(aContent('a'))]);
    expect(entries.map(({ id }) => id)).toEqual(['a']);
    expect(broken.map(({ id }) => id)).toEqual(['odd']);
  });

  it('keeps the records’ order, or gives the one that is wanted', () => {
    const records = [aRecord(aContent('b', { position: 2 })), aRecord(aContent('a'))];
    const idsOf = (reader: RecordReader) => reader.read(records).entries.map(({ id }) => id);
    expect(idsOf(new RecordReader())).toEqual(['b', 'a']);
    expect(idsOf(new RecordReader(compareOwnOrder))).toEqual(['a', 'b']);
  });
});
