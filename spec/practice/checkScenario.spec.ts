import fc from 'fast-check';
import { checkScenario, type ScenarioProblem } from '../../src/practice/checkScenario';
import type { Scenario } from '../../src/practice/Scenario';
import { aScenario } from './aScenario';

const CRIB = aScenario();
const problems = (value: unknown): ScenarioProblem[] => {
  const checked = checkScenario(value);
  return checked.kind === 'failed' ? checked.problems : [];
};
const withFirstAsk = (change: object): Scenario => ({
  ...CRIB,
  stages: CRIB.stages.map((stage, at) =>
    at === 0
      ? {
          ...stage,
          asks: stage.asks.map((ask, index) => (index === 0 ? { ...ask, ...change } : ask)),
        }
      : stage,
  ),
});

describe('checkScenario', () => {
  it('passes a scenario that can be played', () => {
    expect(checkScenario(CRIB)).toEqual({ kind: 'ok', scenario: CRIB });
  });

  it('names fields that are not as they must be', () => {
    expect(problems({ ...CRIB, title: ' ', state: 'bored' })).toEqual([
      { code: 'field', field: 'title', detail: expect.any(String) },
      { code: 'field', field: 'state', detail: expect.any(String) },
    ]);
  });

  it('names a question twice', () => {
    expect(problems(withFirstAsk({ key: 'when' }))).toContainEqual({
      code: 'ask-twice',
      ask: 'when',
    });
  });

  it('names a later stage without words', () => {
    const silent = { ...CRIB, stages: CRIB.stages.map((stage) => ({ ...stage, says: [] })) };
    expect(problems(silent)).toEqual([{ code: 'nothing-said', stage: 1 }]);
  });

  it('names an opening that does not name the issue', () => {
    expect(problems({ ...CRIB, issue: ['piano'] })).toEqual([{ code: 'issue-not-in-opening' }]);
  });

  it('names a question that the model does not answer', () => {
    expect(problems(withFirstAsk({ answer: [['piano']] }))).toEqual([
      { code: 'model-does-not-answer', stage: 0, ask: 'where', topic: 'where the crib is' },
    ]);
  });

  it('names phrases so wide that a stock reply answers', () => {
    expect(problems(withFirstAsk({ answer: [['depot', 'soon|possible|team']] }))).toMatchObject([
      { code: 'stock-answers', ask: 'where' },
    ]);
  });

  it.each(['..', 'a|b? c? d? e? f?', '[x', '.. .. .. a', '@nobody'])(
    'refuses the phrase %j',
    (phrase) => {
      expect(problems({ ...CRIB, issue: ['crib', phrase] }).map(({ code }) => code)).toContain(
        'field',
      );
    },
  );

  it('takes anything', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(checkScenario(value).kind).toBe('failed');
      }),
    );
  });
});
