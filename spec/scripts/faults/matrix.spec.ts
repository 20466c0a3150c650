import { cellsOf, type Cell, type Moment, type Reached } from '../../../scripts/faults/Moment';
import { MOMENTS } from '../../../scripts/faults/moments';
import { readTable } from '../../../scripts/faults/readTable';
import { sliceOf } from '../../../scripts/faults/sliceOf';
import { writeTable } from '../../../scripts/faults/writeTable';

const never = () => Promise.reject(new Error('Nothing is played here.'));

const moment: Moment = {
  name: 'tea',
  title: 'Tea',
  says: 'Somebody makes tea.',
  query: {},
  calls: [
    { on: 'get tea.leaf', why: 'which', as: 'call' },
    { on: 'get tea.leaf', why: 'its name', as: 'path', value: 'text' },
    { on: 'GET /api/v2/kettle.json', why: 'how hot', as: 'request' },
  ],
  begin: never,
  act: never,
  read: () => null,
  check: never,
  recover: never,
  reset: null,
};

/** A page on which each cell has come to what `reachedIn` says. */
function pageOf(reachedIn: (cell: Cell) => Reached, red: (cell: Cell) => string[] = () => []) {
  const verdicts = cellsOf(moment).map((cell) => ({
    cell,
    reached: reachedIn(cell),
    faults: red(cell),
  }));
  return writeTable([{ moment, verdicts }]);
}

const done: Reached = { kind: 'done', sentence: null };

describe('The matrix of faults', () => {
  it('has moments and calls of different names', () => {
    expect(new Set(MOMENTS.map(({ title }) => title)).size).toBe(MOMENTS.length);
    for (const { calls } of MOMENTS) {
      const rows = calls.map(({ on, why, as }) => `${on} ${why} ${as}`);
      expect(new Set(rows).size).toBe(rows.length);
    }
  });

  it('leaves out what cannot befall a call', () => {
    const kinds = (as: string) =>
      cellsOf(moment).flatMap(({ call, kind }) => (call.as === as ? [kind] : []));
    expect(kinds('call')).toEqual([
      'error',
      'nameless-error',
      'silence',
      'held',
      'twice',
      'no-result',
    ]);
    expect(kinds('path')).not.toContain('other-id');
    expect(kinds('request')).not.toContain('lost-after');
    expect(kinds('request')).toContain('422-page');
  });

  it('has a part in which each call occurs, and each fault', () => {
    const all = MOMENTS.flatMap(cellsOf);
    const part = MOMENTS.flatMap(sliceOf);
    expect(new Set(part.map(({ call }) => call))).toEqual(new Set(all.map(({ call }) => call)));
    expect(new Set(part.map(({ kind }) => kind))).toEqual(new Set(all.map(({ kind }) => kind)));
    expect(part.length).toBeLessThan(100);
  });
});

describe('The page of faults', () => {
  it('says of every cell what came of it, each sentence once', () => {
    const told: Reached = { kind: 'told', sentence: 'The kettle is cold. Try again.' };
    const page = pageOf(({ kind, call }) => {
      if (kind === 'silence') return told;
      return call.as === 'path' ? { kind: 'told', sentence: null } : done;
    });
    const markOf = readTable(page);
    const marks = cellsOf(moment).map((cell) => [cell.kind, markOf(moment, cell)]);
    expect(marks).toContainEqual(['error', '✓']);
    expect(marks).toContainEqual(['silence', '1']);
    expect(marks).toContainEqual(['missing', '○']);
    expect(page.split('The kettle is cold.')).toHaveLength(2);
    expect(page).toContain('none of them red');
  });

  it('marks a red cell plainly, and says why', () => {
    const page = pageOf(
      () => done,
      ({ kind }) => (kind === '403' ? ['a white page'] : []),
    );
    expect(page).toContain('1 of them red');
    expect(page).toMatch(/- ✗ `GET \/api\/v2\/kettle\.json` how hot, 403: a white page/);
    const cell = cellsOf(moment).find(({ kind }) => kind === '403');
    expect(cell && readTable(page)(moment, cell)).toBe('✗');
  });

  it('leaves the place of a cell empty that was not played', () => {
    const page = writeTable([{ moment, verdicts: [] }]);
    const [cell] = cellsOf(moment);
    expect(cell && readTable(page)(moment, cell)).toBe('');
  });
});
