import { InMemoryRecordStore } from '../support/InMemoryRecordStore';
import { recordStoreContract } from './recordStoreContract';

const failed = { kind: 'failed', detail: 'told to' } as const;

recordStoreContract('InMemoryRecordStore', () => {
  const store = new InMemoryRecordStore('attune_entry');
  return Promise.resolve({
    store,
    object: 'attune_entry',
    missing: 'nothing',
    spoil: (draft) => {
      store.refused = new Map([[draft.externalId, 'Status: is not one of the options']]);
      return draft;
    },
    writeAsOther: (draft) => store.writeAsOther('attune_entry', draft),
    deleteAsOther: (id) => store.deleteAsOther('attune_entry', id),
    suffer: (trouble) => {
      const failures = {
        offline: { ...failed, reason: 'offline' },
        'signed out': { ...failed, reason: 'signed-out' },
        'in trouble': { ...failed, reason: 'busy' },
        'may not write': { ...failed, reason: 'forbidden' },
      } as const;
      const failure = trouble === null ? null : failures[trouble];
      store.failure = trouble === 'may not write' ? null : failure;
      store.writeFailure = trouble === 'may not write' ? failure : null;
      store.writesLeft = null;
    },
    loseConnectionAfterJobs: (count) => {
      store.writesLeft = 100 * count;
    },
    see: (promise) => promise,
    end: () => {},
  });
});
