import { makeAccount } from '../../../simulator/account/makeAccount';
import type { AccountKind } from '../../../simulator/account/accountKinds';
import { checkRecord } from '../../../simulator/account/objects/checkRecord';
import { readRecord } from '../../../src/library/records/readRecord';

/** What the app makes of the records: the simulator writes their layout by hand, and may have it wrong. */
function read(kind: AccountKind) {
  return makeAccount(kind)
    .table('attune_entry')
    .records.map((record) =>
      readRecord({
        id: record.id,
        name: record.name,
        externalId: record.external_id,
        fields: record.custom_object_fields,
        createdAt: record.created_at,
        updatedAt: record.updated_at,
        createdBy: record.created_by_user_id,
        updatedBy: record.updated_by_user_id,
      }),
    );
}

describe('entries of the pretend accounts', () => {
  it.each(['started', 'large', 'rate-limited'] as const)(
    'are all sound where the account is %s',
    (kind) => {
      const wrong = read(kind).flatMap((one) => (one.kind === 'broken' ? [one.broken] : []));
      expect(wrong).toEqual([]);
    },
  );

  it('are as many as promised, all different, in several languages and statuses', () => {
    const kept = read('large').flatMap((one) => (one.kind === 'kept' ? [one.kept] : []));
    expect(kept).toHaveLength(2000);
    expect(new Set(kept.map(({ entry }) => entry.key)).size).toBe(2000);
    expect(new Set(kept.map(({ entry }) => entry.title)).size).toBe(2000);
    expect(new Set(kept.map(({ entry }) => entry.template)).size).toBeGreaterThan(400);
    expect(new Set(kept.map(({ entry }) => entry.language))).toEqual(
      new Set(['en', 'de', 'es', 'fr', 'ja']),
    );
    expect(new Set(kept.map(({ status }) => status)).size).toBe(3);
    expect(new Set(kept.flatMap(({ entry }) => entry.situations)).size).toBe(16);
    expect(new Set(kept.flatMap(({ entry }) => entry.states)).size).toBe(8);
  });

  it('are the same each time', () => {
    expect(read('large')).toEqual(read('large'));
  });

  it('have earlier versions where they were changed', () => {
    const [first] = read('started').flatMap((one) => (one.kind === 'kept' ? [one.kept] : []));
    expect(first?.versions.map(({ at, by }) => [at, by])).toEqual([
      ['2026-03-09T10:12:00Z', '9002'],
      ['2026-03-04T15:40:00Z', null],
    ]);
  });

  it('are broken where their title says so, and only there', () => {
    for (const one of read('broken')) {
      const title = one.kind === 'kept' ? one.kept.entry.title : one.broken.title;
      const key = one.kind === 'kept' ? one.kept.entry.key : one.broken.key;
      const isSound = key !== null && /^(brightside|odd)-/.test(key);
      expect(`${title} ${one.kind}`).toBe(`${title} ${isSound ? 'kept' : 'broken'}`);
    }
  });

  it('are such as Zendesk would take, but for blank names', () => {
    const { type, records } = makeAccount('broken').table('attune_entry');
    const refused = records.filter((record) => checkRecord(type, record).length > 0);
    expect(refused.map(({ name }) => name.trim())).toEqual(['']);
  });
});
