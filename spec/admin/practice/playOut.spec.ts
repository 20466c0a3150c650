import { builtInScenarios } from '../../../src/practice/builtInScenarios';
import { playOut } from '../../../src/admin/practice/playOut';

const [scenario] = builtInScenarios;
if (scenario === undefined) throw new Error('There are no scenarios.');

const taken = [
  { draft: 'Please calm down. You should have been at home.', seed: 11 },
  { draft: scenario.stages[0]?.model ?? '', seed: 12 },
];

describe('A conversation that is played out again', () => {
  it('is the same, word for word', () => {
    expect(playOut(scenario, taken)).toEqual(playOut(scenario, taken));
  });

  it('is the same up to a reply that was taken back', () => {
    const [first] = playOut(scenario, taken).turns;
    expect(playOut(scenario, taken.slice(0, 1)).turns).toEqual([first]);
  });

  it('takes no reply any more once it has ended', () => {
    const insults = Array.from({ length: 12 }, (_, seed) => ({ draft: 'Calm down.', seed }));
    const { turns, ended } = playOut(scenario, insults);
    expect(ended).not.toBeNull();
    expect(turns.length).toBeLessThan(insults.length);
  });
});
