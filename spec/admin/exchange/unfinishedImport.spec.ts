import {
  dropUnfinished,
  keepUnfinished,
  KEPT_DAYS,
  loadUnfinished,
  readUnfinished,
} from '../../../src/admin/exchange/unfinishedImport';
import { DAY_MS } from '../../../src/ui/isFresh';

const KEPT_FOR_MS = KEPT_DAYS * DAY_MS;

const kept = {
  name: 'ours.csv',
  at: 1000,
  rows: [{ line: 2, given: { key: 'one', title: 'One' }, problems: [] }],
};

describe('readUnfinished', () => {
  it('reads what was kept', () => {
    expect(readUnfinished(kept, 2000)).toEqual(kept);
  });

  it('forgets what is older than a week', () => {
    expect(readUnfinished(kept, 1000 + KEPT_FOR_MS - 1)).not.toBeNull();
    expect(readUnfinished(kept, 1000 + KEPT_FOR_MS)).toBeNull();
  });

  it('forgets what a wrong clock has kept for the future', () => {
    const at = 1000 + 2 * 86_400_000;
    expect(readUnfinished({ ...kept, at }, 1000)).toBeNull();
    expect(readUnfinished({ ...kept, at: 2000 }, 1000)).not.toBeNull();
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'import'],
    ['no rows', { ...kept, rows: [] }],
    ['rows of another layout', { ...kept, rows: [{ line: 'two' }] }],
  ])('passes over %s', (_what, value) => {
    expect(readUnfinished(value, 2000)).toBeNull();
  });
});

describe('Where the browser keeps nothing', () => {
  it('nothing is kept, and nothing breaks', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await keepUnfinished('9001', kept)).toBe(false);
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
    expect(await loadUnfinished('9001', 2000)).toBeNull();
    await expect(dropUnfinished('9001')).resolves.toBeUndefined();
  });
});
