import fc from 'fast-check';
import {
  areSame,
  changeKept,
  changeRecords,
  readKept,
  readTold,
  type Kept,
  type RecordChange,
} from '../../src/zendesk/keptRecords';
import type { StoredRecord } from '../../src/zendesk/RecordStore';

const record = fc
  .record({ id: fc.constantFrom('a', 'b', 'c', 'd'), second: fc.nat(9) })
  .map(({ id, second }): StoredRecord => ({
    id,
    name: id,
    externalId: id,
    fields: { template: `as of ${second}` },
    createdAt: '2026-03-02T09:00:00Z',
    updatedAt: `2026-03-02T09:00:0${second}Z`,
    createdBy: null,
    updatedBy: '9001',
  }));
const change: fc.Arbitrary<RecordChange> = fc.oneof(
  record.map((one) => ({ kind: 'put' as const, record: one })),
  fc.constantFrom('a', 'b', 'c', 'd').map((id) => ({ kind: 'drop' as const, id })),
);
const changes = fc.array(change, { maxLength: 20 });

describe('changeRecords', () => {
  it('does as a plain map would, and never goes back in time', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const naive = new Map<string, StoredRecord>();
        for (const one of all) {
          if (one.kind === 'drop') naive.delete(one.id);
          else if ((naive.get(one.record.id)?.updatedAt ?? '') <= one.record.updatedAt) {
            naive.set(one.record.id, one.record);
          }
        }
        const changed = all.reduce<readonly StoredRecord[]>(changeRecords, []);
        expect([...changed].sort(byId)).toEqual([...naive.values()].sort(byId));
      }),
    );
  });

  it('gives the same list where nothing changes', () => {
    const none: readonly StoredRecord[] = [];
    expect(changeRecords(none, { kind: 'drop', id: 'a' })).toBe(none);
  });
});

describe('changeKept', () => {
  it('expects the count to follow the records', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const start: Kept = { records: [], checkedAt: 1, count: 0, trouble: null };
        const changed = all.reduce(changeKept, start);
        expect(changed.count).toBe(changed.records?.length);
        expect(all.reduce(changeKept, { ...start, count: null }).count).toBeNull();
      }),
    );
  });

  it('adds nothing to a list that is not known', () => {
    const nothing: Kept = { records: null, checkedAt: 0, count: null, trouble: null };
    fc.assert(fc.property(change, (one) => expect(changeKept(nothing, one)).toBe(nothing)));
  });
});

describe('areSame', () => {
  it('knows a list in another order, and any difference', () => {
    fc.assert(
      fc.property(changes, changes, (some, others) => {
        const one = some.reduce<readonly StoredRecord[]>(changeRecords, []);
        const other = others.reduce<readonly StoredRecord[]>(changeRecords, []);
        expect(areSame(one, structuredClone([...one]).reverse())).toBe(true);
        const sorted = (list: readonly StoredRecord[]) => JSON.stringify([...list].sort(byId));
        expect(areSame(one, other)).toBe(sorted(one) === sorted(other));
      }),
    );
  });
});

describe('what a browser has kept and told', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(changes, fc.boolean(), (all, failed) => {
        const failure = { kind: 'failed', reason: 'busy', detail: 'x' } as const;
        const records = all.reduce<readonly StoredRecord[]>(changeRecords, []);
        const trouble = failed ? { failure, at: 5 } : null;
        const kept: Kept = { records, checkedAt: 7, count: null, trouble };
        expect(readKept(structuredClone(kept))).toEqual(kept);
        expect(readTold({ kind: 'kept', kept })).toEqual({ kind: 'kept', kept });
        for (const one of all) expect(readTold(structuredClone(one))).toEqual(one);
      }),
    );
  });

  it('is nothing where it is anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (odd) => {
        expect(readKept(odd)).toBeNull();
        expect(readKept({ records: [odd], checkedAt: 1, count: null, trouble: null })).toBeNull();
        expect(readTold({ kind: 'put', record: odd })).toBeNull();
        expect(readTold({ kind: odd })).toBeNull();
      }),
    );
  });
});

function byId(one: StoredRecord, other: StoredRecord): number {
  return one.id < other.id ? -1 : 1;
}
