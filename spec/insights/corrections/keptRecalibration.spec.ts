import fc from 'fast-check';
import { OFFSET_RANGE, SCALE_RANGE } from '../../../src/emotion/recalibrate';
import { STATES, type State } from '../../../src/emotion/Reading';
import {
  readRecalibration,
  writeRecalibration,
} from '../../../src/insights/corrections/keptRecalibration';

const values = ([least, most]: readonly [number, number]) =>
  fc
    .array(fc.double({ min: least, max: most, noNaN: true }), { minLength: 8, maxLength: 8 })
    .map(
      (list) =>
        Object.fromEntries(
          STATES.map((state, at) => [state, Number((list[at] ?? 1).toFixed(4))]),
        ) as Record<State, number>,
    );

const kept = fc.record({
  model: fc.string({ minLength: 1, maxLength: 12 }),
  recalibration: fc.record({ scales: values(SCALE_RANGE), offsets: values(OFFSET_RANGE) }),
  from: fc.nat(),
  on: fc.boolean(),
});

describe('readRecalibration', () => {
  it('reads what writeRecalibration wrote', () => {
    fc.assert(
      fc.property(kept, (one) => {
        const read = readRecalibration(writeRecalibration(one));
        expect(JSON.stringify(read)).toBe(JSON.stringify(one));
      }),
    );
  });

  const [sample] = fc.sample(kept, { numRuns: 1, seed: 7 });
  const draft = sample === undefined ? null : writeRecalibration({ ...sample, on: true });
  const withData = (data: unknown) => ({
    externalId: 'recalibration',
    fields: { ...draft?.fields, data },
  });
  const list = (value: unknown) => STATES.map(() => value);

  it.each([
    ['no JSON', '{'],
    ['no object', 'null'],
    ['no text', 7],
    ['a scale beyond its range', { scales: list(2), offsets: list(0), from: 1, on: true }],
    ['an offset beyond its range', { scales: list(1), offsets: list(-2), from: 1, on: true }],
    ['too few numbers', { scales: [1], offsets: list(0), from: 1, on: true }],
    ['words for numbers', { scales: list('1'), offsets: list(0), from: 1, on: true }],
    ['an odd count', { scales: list(1), offsets: list(0), from: -1, on: true }],
  ])('does not take %s', (_name, data) => {
    const text = typeof data === 'object' ? JSON.stringify(data) : data;
    expect(readRecalibration(withData(text))).toBeNull();
  });

  it('does not take a record of another kind, layout or name', () => {
    const good = withData(draft?.fields.data);
    expect(readRecalibration(good)).not.toBeNull();
    expect(readRecalibration({ ...good, externalId: 'other' })).toBeNull();
    const odd = { schema_version: { toString: null } };
    for (const change of [{ kind: 'corrections' }, { schema_version: 2 }, odd, { model: 3 }]) {
      expect(readRecalibration({ ...good, fields: { ...good.fields, ...change } })).toBeNull();
    }
  });

  it('takes whatever is not plainly on for off', () => {
    const data = JSON.stringify({ scales: list(1), offsets: list(0), from: 50, on: 'yes' });
    expect(readRecalibration(withData(data))?.on).toBe(false);
  });
});
