import { blankScenario } from '../../../../src/admin/practice/own/blankScenario';
import { sayProblem } from '../../../../src/admin/practice/own/sayProblem';
import { checkScenario } from '../../../../src/practice/checkScenario';
import type { Scenario } from '../../../../src/practice/Scenario';
import type { AdminSay } from '../../../../src/words/Say';

/** The key and what is filled in. */
const say: AdminSay = (key, values = {}) => [key, ...Object.values(values)].join(' ');

const problemsOf = (scenario: Scenario): string[] => {
  const checked = checkScenario({ ...scenario, key: 'new' });
  return checked.kind === 'ok' ? [] : checked.problems.map((one) => sayProblem(one, say));
};

describe('What is missing of a scenario', () => {
  const blank = blankScenario();

  it('is said by the label of its field, not by its path', () => {
    const noAsks = { ...blank, stages: [{ says: [], asks: [], model: '' }] };
    for (const scenario of [blank, noAsks, { ...blank, lingers: [], stages: [] }]) {
      const problems = problemsOf(scenario);
      expect(problems.length).toBeGreaterThan(5);
      for (const words of problems)
        expect(words).toMatch(/^practiceTab\.own\.problem\.field practiceTab\.own\.\w+/);
    }
  });

  it('names the round that it is missing in', () => {
    const [stage] = blank.stages;
    if (stage === undefined) throw new Error('A blank scenario has no round.');
    const problems = problemsOf({ ...blank, stages: [stage, stage] });
    expect(problems).toContain(
      'practiceTab.own.problem.field practiceTab.own.inRound practiceTab.own.model 2',
    );
  });
});
