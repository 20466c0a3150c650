import fc from 'fast-check';
import { LAST_DAYS, spanOf } from '../../../src/admin/insights/Period';

const NOW = Date.UTC(2026, 2, 2, 9, 30, 15, 250);

describe('spanOf', () => {
  it('begins the last days with the start of a day, today among them', () => {
    expect(spanOf({ kind: 'last', days: 7 }, NOW)).toEqual({
      from: '2026-02-24T00:00:00Z',
      until: '2026-03-02T09:30:15Z',
    });
  });

  it('takes both of the dates whole', () => {
    expect(spanOf({ kind: 'dates', from: '2025-12-31', to: '2026-01-01' }, NOW)).toEqual({
      from: '2025-12-31T00:00:00Z',
      until: '2026-01-02T00:00:00Z',
    });
  });

  it('asks for nothing that is to come', () => {
    expect(spanOf({ kind: 'dates', from: '2026-03-01', to: '2027-01-01' }, NOW)?.until).toBe(
      '2026-03-02T09:30:15Z',
    );
  });

  it.each([
    ['in the wrong order', '2026-02-02', '2026-02-01'],
    ['all to come', '2026-03-03', '2026-03-04'],
    ['more than two years apart', '2023-01-01', '2026-01-01'],
    ['no day of any month', '2026-02-30', '2026-03-01'],
    ['no dates', '', 'yesterday'],
    ['without an end', '2026-02-01', ''],
  ])('takes no dates that are %s', (_what, from, to) => {
    expect(spanOf({ kind: 'dates', from, to }, NOW)).toBeNull();
  });

  it('never ends before it begins, whatever is asked', () => {
    const period = fc.oneof(
      fc.record({ kind: fc.constant('last' as const), days: fc.constantFrom(...LAST_DAYS) }),
      fc.record({
        kind: fc.constant('dates' as const),
        from: fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(day)),
        to: fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(day)),
      }),
    );
    fc.assert(
      fc.property(period, (one) => {
        const span = spanOf(one, NOW);
        if (span !== null) expect(Date.parse(span.from)).toBeLessThan(Date.parse(span.until));
      }),
    );
  });
});

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
