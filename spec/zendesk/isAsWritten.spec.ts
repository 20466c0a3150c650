import type { StoredRecord } from '../../src/zendesk/RecordStore';
import { isAsWritten } from '../../src/zendesk/zaf/isAsWritten';
import { aDraft } from './recordStoreContract';

const draft = {
  ...aDraft('a'),
  fields: { template: 'Hi', gesture: false, brands: '', position: 3 },
};
const record: StoredRecord = {
  id: 'r1',
  name: draft.name,
  externalId: 'a',
  fields: { template: 'Hi', gesture: null, brands: null, position: 3, more: 'x' },
  createdAt: '',
  updatedAt: '',
  createdBy: null,
  updatedBy: null,
};

describe('isAsWritten', () => {
  it('knows what was written, whatever Zendesk has added, and however it keeps blanks', () => {
    expect(isAsWritten(record, draft)).toBe(true);
    expect(isAsWritten({ ...record, fields: { template: 'Hi', position: 3 } }, draft)).toBe(true);
  });

  it.each([
    ['name', { ...record, name: 'other' }],
    ['external id', { ...record, externalId: 'b' }],
    ['value', { ...record, fields: { ...record.fields, template: 'Hello' } }],
    ['value where none was written', { ...record, fields: { ...record.fields, gesture: true } }],
    ['missing value', { ...record, fields: { template: 'Hi' } }],
  ])('notices another %s', (_name, other) => expect(isAsWritten(other, draft)).toBe(false));
});
