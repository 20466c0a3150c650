import { compareFigures, sayComparison } from '../../benchmarks/compareFigures';
import type { Figure } from '../../benchmarks/figures';

const time = (name: string, ratio: number): Figure => ({ name, kind: 'time', ratio });
const verdicts = (figures: Figure[], committed: Record<string, number>) =>
  compareFigures(figures, committed).map(({ verdict }) => verdict);

describe('compareFigures', () => {
  it('takes what lies within the spread of its kind as the same', () => {
    expect(verdicts([time('a', 1.2)], { a: 1 })).toEqual(['same']);
    expect(verdicts([{ name: 'a', kind: 'size', ratio: 1.2 }], { a: 1 })).toEqual(['worse']);
  });

  it('tells what got worse and what got better', () => {
    expect(verdicts([time('a', 1.4), time('b', 0.5)], { a: 1, b: 1 })).toEqual(['worse', 'better']);
  });

  it('tells what was never committed, and what could not be measured', () => {
    expect(verdicts([time('a', 1), time('b', NaN)], { b: 1 })).toEqual(['new', 'not a number']);
  });
});

describe('sayComparison', () => {
  it('names what got worse first, from what to what', () => {
    const said = sayComparison(compareFigures([time('b', 0.5), time('a', 2)], { a: 1, b: 1 }));
    expect(said.split('\n')).toEqual([
      'WORSE: a, 1.00 × → 2.00 ×',
      'better: b, 1.00 × → 0.50 ×',
      '0 of 2 figures are as committed.',
    ]);
  });
});
