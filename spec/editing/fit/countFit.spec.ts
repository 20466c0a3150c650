import { countFit, type FitCell } from '../../../src/editing/fit/countFit';
import { STATES, type State } from '../../../src/emotion/Reading';
import { SITUATIONS, type Situation } from '../../../src/library/Situation';
import { anEntry } from '../../support/anEntry';

const entries = [
  anEntry('a', { states: ['angry', 'sad'], situations: ['refund', 'billing'] }),
  anEntry('b', { states: ['angry'], situations: ['refund'], language: 'de' }),
  anEntry('c', { states: ['angry'], channels: ['email'] }),
  anEntry('d', { states: ['happy'], situations: ['praise'], channels: ['messaging'] }),
];

function cell(state: State, situation: Situation, filter = {}): FitCell | undefined {
  return countFit(entries, filter)
    .rows.find((row) => row.state === state)
    ?.cells.find((one) => one.situation === situation);
}

describe('countFit', () => {
  it('has a row for each state and a cell for each situation, in their order', () => {
    const { rows } = countFit(entries);
    expect(rows.map(({ state }) => state)).toEqual([...STATES]);
    for (const { cells } of rows) {
      expect(cells.map(({ situation }) => situation)).toEqual([...SITUATIONS]);
    }
  });

  it('counts entries that name both, and apart from them those that suit any situation', () => {
    expect(cell('angry', 'refund')).toMatchObject({ count: 2, general: 1, cover: 'own' });
    expect(cell('angry', 'praise')).toMatchObject({ count: 0, general: 1, cover: 'general' });
    expect(cell('happy', 'refund')).toMatchObject({ count: 0, general: 0, cover: 'none' });
  });

  it('counts each entry once in the totals', () => {
    const grid = countFit(entries);
    expect(grid).toMatchObject({ total: 4, anyTotal: 1 });
    expect(grid.rows.map(({ any, total }) => [any, total])).toEqual([
      ...[
        [1, 3],
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 1],
        [0, 1],
        [0, 0],
      ],
    ]);
    expect(grid.totals.get('refund')).toBe(2);
    expect(grid.totals.get('bug')).toBe(0);
  });

  it('names the gaps: no entry of one’s own, and none that suits any situation', () => {
    const { gaps } = countFit(entries);
    expect(gaps).toHaveLength(STATES.length * SITUATIONS.length - SITUATIONS.length - 3);
    expect(gaps.some(({ state }) => state === 'angry')).toBe(false);
  });

  it('counts one language or one kind of channel', () => {
    expect(cell('angry', 'refund', { language: 'de' })).toMatchObject({ count: 1, general: 0 });
    expect(cell('angry', 'bug', { channel: 'messaging' })).toMatchObject({ cover: 'none' });
    expect(cell('angry', 'bug', { channel: 'email' })).toMatchObject({ cover: 'general' });
    expect(countFit(entries, { language: 'en', channel: 'messaging' }).total).toBe(2);
  });
});
