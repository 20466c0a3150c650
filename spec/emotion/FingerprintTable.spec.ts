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
  const packed = packFingerprints(Uint32Array.of(5, 9, 1_000_000));

  it('refuses too few fingerprints, and too many', () => {
    expect(unpackFingerprints(packed, 40)).toBeNull();
    expect(unpackFingerprints(Uint8Array.of(...packed, 0), 3)).toBeNull();
    expect(unpackFingerprints(packed.slice(0, -1), 3)).toBeNull();
  });

  it('refuses what is beyond 32 bits', () => {
    // 16 ones, a zero, 31 zeros: 16 × 2^31.
    expect(unpackFingerprints(Uint8Array.of(255, 255, 0, 0, 0, 0), 1)).toBeNull();
  });

  it('never throws, and gives nothing but what packs to the same bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.integer({ min: 0, max: 12 }),
        (bytes, count) => {
          const found = unpackFingerprints(bytes, count);
          if (found !== null) expect(packFingerprints(found)).toEqual(bytes);
        },
      ),
    );
  });
});
