import { evaluateHardCases } from '../../training/evaluateHardCases';
import type { HardCase } from '../../training/readHardCases';
import { shippedModel } from '../emotion/shippedModel';

const one = (id: string, trap: string, text: string, rest: Partial<HardCase> = {}): HardCase => ({
  id,
  trap,
  text,
  state: 'happy',
  alternatives: [],
  ...rest,
});

const GLAD = 'Thank you so much, you have been wonderful and everything works now!';
const CASES = [
  one('1', 'plain', GLAD),
  one('2', 'plain', GLAD, { state: 'sad', alternatives: ['happy'] }),
  one('3', 'foreign', 'Vielen Dank für die schnelle Hilfe, das war wirklich sehr nett von Ihnen.'),
  one('4', 'plain', GLAD, { state: 'sad' }),
];

describe('evaluateHardCases', () => {
  const figures = evaluateHardCases(CASES, shippedModel);

  it('counts "not sure" as wrong, and an alternative as right where it is lenient', () => {
    expect(figures).toMatchObject({
      texts: 4,
      strictAccuracy: 0.25,
      lenientAccuracy: 0.5,
      sure: { share: 0.75, strict: 0.3333, lenient: 0.6667 },
    });
    expect(figures.confusion['happy']?.['not sure']).toBe(1);
    expect(figures.confusion['sad']?.['happy']).toBe(2);
  });

  it('tells by trap', () => {
    expect(figures.byTrap).toEqual({
      foreign: { cases: 1, strict: 0, lenient: 0, sure: 0 },
      plain: { cases: 3, strict: 0.3333, lenient: 0.6667, sure: 1 },
    });
  });

  it('measures the peers on the same texts', () => {
    expect(Object.keys(figures.polarity)).toEqual([
      'Attune, "not sure" as wrong',
      'Attune, best guess',
      'vader-sentiment',
      'sentiment',
      'wink-sentiment',
    ]);
    expect(figures.polarity['vader-sentiment']?.accuracy).toBe(0.25);
  });
});
