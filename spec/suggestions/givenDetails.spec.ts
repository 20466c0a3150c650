import fc from 'fast-check';
import type { AskedDetail } from '../../src/library/Entry';
import { givenDetails } from '../../src/suggestions/givenDetails';

describe('givenDetails', () => {
  const given: [string, AskedDetail][] = [
    ['Order 66-120 is late', 'order-number'],
    ['my booking reference is QX7LLM', 'order-number'],
    ['order no. 7719', 'order-number'],
    ['see #48213', 'order-number'],
    ['serial P7-2290-118', 'order-number'],
    ['Pedido n.º 48213', 'order-number'],
    ['注文番号：48213の件', 'order-number'],
    ['It says "format incorrect"', 'error-message'],
    ['I get error E-44 again', 'error-message'],
    ['the answer is 502', 'error-message'],
    ['since 3 March', 'date'],
    ['on March 3', 'date'],
    ['on 03.03.2026', 'date'],
    ['it was £48', 'amount'],
    ['1.284,00 EUR', 'amount'],
    ['on my iPhone', 'device'],
  ];

  it.each(given)('finds in %j the %s', (said, detail) => {
    expect(givenDetails(said)).toContain(detail);
  });

  it.each(['I need help with my order', 'Where is my parcel?', 'it booked me out', ''])(
    'finds nothing in %j',
    (said) => {
      expect([...givenDetails(said)]).toEqual([]);
    },
  );

  it('takes anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (said) => {
        expect(givenDetails(said).size).toBeLessThanOrEqual(5);
      }),
    );
    expect(givenDetails(`order ${'no. '.repeat(30_000)}`).size).toBe(0);
    expect(givenDetails('"'.repeat(100_000)).size).toBe(0);
  });
});
