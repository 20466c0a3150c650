import { suggestLessons } from '../../../src/admin/practice/lessons/suggestLessons';
import { playOut } from '../../../src/admin/practice/playOut';
import { builtInScenarios } from '../../../src/practice/builtInScenarios';

describe('Lessons after a conversation', () => {
  const scenario = builtInScenarios.find(({ state }) => state === 'angry');
  if (scenario === undefined) throw new Error('Nobody is angry.');

  it('begin with the one on the customer’s state', () => {
    expect(suggestLessons(playOut(scenario, [])).map(({ key }) => key)).toEqual(['anger']);
  });

  it('go on with what went wrong, few and each once', () => {
    const taken = ['I understand your frustration. We apologize for any inconvenience.', 'OK.'].map(
      (draft, seed) => ({ draft, seed }),
    );
    const keys = suggestLessons(playOut(scenario, taken)).map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.length).toBeLessThanOrEqual(3);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
