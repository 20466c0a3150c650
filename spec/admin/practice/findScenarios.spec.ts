import { ANYTHING, findScenarios } from '../../../src/admin/practice/findScenarios';
import { builtInScenarios } from '../../../src/practice/builtInScenarios';

const find = (
  wanted: Partial<typeof ANYTHING>,
  played: Parameters<typeof findScenarios>[2] = {},
): ReturnType<typeof findScenarios> =>
  findScenarios(builtInScenarios, { ...ANYTHING, ...wanted }, played);

describe('Choosing whom to practise with', () => {
  it('offers all, the easy ones first', () => {
    const difficulties = find({}).map(({ difficulty }) => difficulty);
    expect(difficulties).toHaveLength(builtInScenarios.length);
    expect(difficulties).toEqual([...difficulties].sort());
  });

  it('narrows by state, channel and difficulty together', () => {
    const found = find({ state: 'angry', channel: 'email', difficulty: 3 });
    expect(found.length).toBeGreaterThan(0);
    for (const one of found)
      expect(one).toMatchObject({ state: 'angry', channel: 'email', difficulty: 3 });
  });

  it('tells what was tried, and what ended well', () => {
    const [first, second] = builtInScenarios.map(({ key }) => key);
    if (first === undefined || second === undefined) throw new Error('There are too few.');
    const played = {
      [first]: { best: 'calmed' as const, plays: 1 },
      [second]: { best: 'left-angry' as const, plays: 3 },
    };
    expect(find({ tried: 'well' }, played).map(({ key }) => key)).toEqual([first]);
    expect(find({ tried: 'open' }, played).map(({ key }) => key)).toEqual([second]);
    expect(find({ tried: 'new' }, played)).toHaveLength(builtInScenarios.length - 2);
  });
});
