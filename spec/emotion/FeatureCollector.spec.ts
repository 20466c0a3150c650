import fc from 'fast-check';
import { FeatureCollector, type Block } from '../../src/emotion/FeatureCollector';

const found = fc.array(
  fc.record({
    fingerprint: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 0xffffffff })),
    start: fc.nat(100),
  }),
  { maxLength: 60 },
);

describe('FeatureCollector', () => {
  it('counts a feature once and keeps all its places, text after text', () => {
    const collector = new FeatureCollector();
    fc.assert(
      fc.property(found, (all) => {
        for (const { fingerprint, start } of all) collector.add(fingerprint, 1, start, start + 1);
        const features = collector.take(7);
        const distinct = [...new Set(all.map(({ fingerprint }) => fingerprint))];
        expect([...features.fingerprints]).toEqual(distinct);
        expect(features.blockSizes).toEqual([0, distinct.length, 0]);
        expect([...features.occurring]).toEqual(
          all.map(({ fingerprint }) => distinct.indexOf(fingerprint)),
        );
        expect([...features.starts]).toEqual(all.map(({ start }) => start));
        expect(features.readable).toBe(7);
      }),
    );
  });

  it('grows with a long text', () => {
    const collector = new FeatureCollector();
    const block: Block = 2;
    for (let at = 0; at < 10_000; at++) collector.add(at * 7919, block, at, at + 1);
    const features = collector.take(0);
    expect(features.fingerprints).toHaveLength(10_000);
    expect(features.fingerprints[9_999]).toBe(9_999 * 7919);
    expect(features.ends[9_999]).toBe(10_000);
    expect(collector.take(0).fingerprints).toHaveLength(0);
  });
});
