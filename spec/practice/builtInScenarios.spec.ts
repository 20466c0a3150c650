import { CHANNEL_KINDS } from '../../src/library/Entry';
import { STATES } from '../../src/emotion/Reading';
import { builtInScenarios } from '../../src/practice/builtInScenarios';
import { checkScenario } from '../../src/practice/checkScenario';
import { isCalm, moodAt, startHeat } from '../../src/practice/moods';
import { readScenarios } from '../../src/practice/readScenarios';
import { DIFFICULTIES, type Scenario } from '../../src/practice/Scenario';
import { aSession } from './aScenario';

const each = builtInScenarios.map((scenario) => [scenario.key, scenario] as const);

/** Everything that the customer may say. */
function linesOf({ opening, stages, lingers, ends, tells }: Scenario): string[] {
  return [
    opening.text,
    ...stages.flatMap(({ says, asks }) => [
      ...says,
      ...asks.flatMap(({ again, topic }) => [...again, topic]),
    ]),
    ...lingers,
    ...Object.values(ends).flat(),
    ...tells.flatMap(({ says }) => says),
  ];
}

const numbersIn = (text: string): string[] =>
  text.replace(/(\d),(\d{3})/gu, '$1$2').match(/\d+/gu) ?? [];

describe('builtInScenarios', () => {
  it('are at least 24, of every state, channel and difficulty, and of most situations', () => {
    expect(builtInScenarios.length).toBeGreaterThanOrEqual(24);
    const has = <T>(of: (scenario: Scenario) => T): Set<T> => new Set(builtInScenarios.map(of));
    expect([...has(({ state }) => state)].sort()).toEqual([...STATES].sort());
    expect(has(({ channel }) => channel).size).toBe(CHANNEL_KINDS.length);
    expect(has(({ difficulty }) => difficulty).size).toBe(DIFFICULTIES.length);
    expect(has(({ situation }) => situation).size).toBeGreaterThanOrEqual(14);
    expect(has(({ key }) => key).size).toBe(builtInScenarios.length);
    expect(has(({ customer }) => customer.name).size).toBe(builtInScenarios.length);
  });

  it.each(each)('%s can be played: its models answer, and no stock reply does', (_, scenario) => {
    expect(checkScenario(scenario)).toEqual({ kind: 'ok', scenario });
  });

  it.each(each)('%s ends resolved when its model replies are sent', (_, scenario) => {
    const session = aSession(
      scenario,
      scenario.stages.map(({ model }) => model),
    );
    expect(session.ended).toBe('resolved');
    expect(isCalm(session.turns.at(-1)?.after.mood ?? { heat: 100 })).toBe(true);
  });

  it.each(each)('%s lets the customer name no number that is not true', (_, scenario) => {
    const known = new Set(
      numbersIn(
        [
          ...scenario.facts,
          scenario.opening.text,
          scenario.opening.subject,
          scenario.customer.about,
        ].join(' '),
      ),
    );
    const said = linesOf(scenario).flatMap(numbersIn);
    // Small numbers are ways of speaking.
    expect(said.filter((one) => !known.has(one) && Number(one) > 12)).toEqual([]);
  });

  it.each(each)(
    '%s has several ways to say everything that comes more than once',
    (_, { stages, ends, lingers }) => {
      for (const { asks, says } of stages) {
        expect(says.length).not.toBe(1);
        for (const { again } of asks) expect(again.length).toBeGreaterThanOrEqual(2);
      }
      for (const lines of [...Object.values(ends), lingers])
        expect(lines.length).toBeGreaterThanOrEqual(2);
    },
  );

  it.each(each)(
    '%s begins in the state and with the intensity that it names',
    (_, { state, intensity }) => {
      expect(moodAt(state, startHeat(state, intensity))).toMatchObject({ state, intensity });
    },
  );

  it('are refused where one is not as it must be', () => {
    const [first] = builtInScenarios;
    expect(() => readScenarios([{ ...first, state: 'bored' }])).toThrow();
    expect(() => readScenarios([{ ...first, issue: ['.. crib'] }])).toThrow('begins with a word');
  });
});
