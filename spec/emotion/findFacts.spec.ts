import { findFacts } from '../../src/emotion/findFacts';
import { findTokens } from '../../src/emotion/findTokens';

const facts = (text: string): string[] => findFacts(findTokens(text)).map(({ name }) => name);

describe('findFacts', () => {
  it('hears how long', () => {
    expect(facts('waiting for two whole weeks')).toEqual([
      'wait',
      'wait week 2-3',
      'wait long',
      'wait for',
    ]);
    expect(facts('45mins on hold')).toEqual(['wait', 'wait min 10+']);
  });

  it('hears how often', () => {
    expect(facts('sent 3 more emails')).toEqual([
      'count contact',
      'count contact 2-3',
      'count three and more',
    ]);
  });

  it('hears for the how-manieth time', () => {
    expect(facts('the 3rd time')).toEqual(['nth', 'nth time', 'third and more']);
    expect(facts('my second email')).toEqual(['nth', 'nth contact']);
  });

  it('finds none in plain numbers', () => {
    expect(facts('order 5512, size 9, table 4')).toEqual([]);
  });

  it('gives the place of the fact', () => {
    const text = 'It took 4 days.';
    const [fact] = findFacts(findTokens(text));
    expect(text.slice(fact?.start, fact?.end)).toBe('4 days');
  });
});
