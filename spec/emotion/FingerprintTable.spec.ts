import fc from 'fast-check';
import {
  packFingerprints,
  rowOf,
  tableOf,
  unpackFingerprints,
} from '../../src/emotion/FingerprintTable';

const ascending = fc
  .uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 200 })
  .map((all) => Uint32Array.from(all.sort((a, b) => a - b)));

describe('tableOf', () => {
  it('finds each fingerprint in its row, and none that is not there', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: 0, max: 0xffffffff }), (all, other) => {
        const table = tableOf(all);
        all.forEach((fingerprint, row) => expect(rowOf(table, fingerprint)).toBe(row));
        expect(rowOf(table, other)).toBe(all.indexOf(other));
      }),
    );
  });
});

describe('packFingerprints', () => {
  it('is undone by unpackFingerprints', () => {
    fc.assert(
      fc.property(ascending, (all) => {
        expect(unpackFingerprints(packFingerprints(all), all.length)).toEqual(all);
      }),
    );
  });
});

describe('unpackFingerprints', () => {
  it('refuses too few bytes, too many, and fingerprints that do not ascend', () => {
    const packed = packFingerprints(Uint32Array.of(5, 9, 1_000_000));
    expect(unpackFingerprints(packed, 4)).toBeNull();
    expect(unpackFingerprints(packed, 2)).toBeNull();
    expect(unpackFingerprints(Uint8Array.of(5, 0), 2)).toBeNull();
    expect(unpackFingerprints(Uint8Array.of(255, 255, 255, 255, 255, 255, 1), 1)).toBeNull();
  });
});
