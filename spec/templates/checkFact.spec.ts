import fc from 'fast-check';
import { checkFact, FACT_PROBLEMS } from '../../src/templates/checkFact';
import { FACT_KINDS, type Fact, type FactKind } from '../../src/templates/Fact';
import { fillTemplate } from '../../src/templates/fillTemplate';

const fact = (kind: FactKind): Fact => ({ key: 'x', kind, label: 'by when', example: 'soon' });
const TODAY = '2026-03-04';

describe('checkFact', () => {
  it.each<[FactKind, string]>([
    ['date', '2026-03-04'],
    ['date', '2028-02-29'],
    ['date', 'tomorrow by noon'],
    ['date', '明日'],
    ['amount', '€5'],
    ['amount', '5,00 EUR'],
    ['amount', 'the full price'],
    ['text', '2026-02-31'],
    ['text', 'call the depot'],
    ['text', ''],
    ['date', ' \u200b '],
  ])('finds nothing wrong with the %s %j', (kind, value) => {
    expect(checkFact(fact(kind), value, TODAY)).toBeNull();
  });

  it.each<[FactKind, string, string]>([
    ['date', '2026-02-31', 'notADate'],
    ['date', '2026-13-01', 'notADate'],
    ['date', '2027-02-29', 'notADate'],
    ['date', '2026-00-10', 'notADate'],
    ['date', '2026-03-03', 'inThePast'],
    ['date', '2025-3-9', 'inThePast'],
    ['text', '-', 'noWords'],
    ['amount', '$', 'noWords'],
    ['date', '[by when]', 'noWords'],
    ['text', 'a'.repeat(501), 'tooLong'],
  ])('finds of the %s %j: %s', (kind, value, problem) => {
    expect(checkFact(fact(kind), value, TODAY)).toBe(problem);
  });

  it('does not know the past where nobody says what day it is', () => {
    expect(checkFact(fact('date'), '1999-01-01')).toBeNull();
  });

  it('takes any text, and an amount that it passes stands in the reply as typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FACT_KINDS), fc.string({ unit: 'binary' }), (kind, value) => {
        const problem = checkFact(fact(kind), value, TODAY);
        if (problem !== null) expect(FACT_PROBLEMS).toContain(problem);
      }),
    );
    const filled = fillTemplate(
      '{{ fact.x }}',
      {},
      { facts: [fact('amount')], factValues: { x: '1.000,50 €' }, language: 'en' },
    );
    expect(filled).toMatchObject({ text: '1.000,50 €' });
  });
});
