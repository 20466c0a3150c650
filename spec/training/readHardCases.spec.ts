import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHardCases } from '../../training/readHardCases';

const fileOf = (lines: readonly unknown[]): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'attune-')), 'cases.jsonl');
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
};
const CASE = {
  id: 'a-1',
  trap: 'a',
  text: 'no problem',
  state: 'neutral',
  alternatives: ['happy'],
};

describe('readHardCases', () => {
  it('reads the committed cases: at least 300, every id once', () => {
    const cases = readHardCases(join(__dirname, '../../training/hard-cases.jsonl'));
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it('keeps what is described', () => {
    expect(readHardCases(fileOf([{ ...CASE, note: 'polite' }]))).toEqual([CASE]);
  });

  it.each([
    { ...CASE, state: 'cross' },
    { ...CASE, alternatives: 'sad' },
    { ...CASE, text: 1 },
    null,
  ])('names the line that is no case', (line) => {
    expect(() => readHardCases(fileOf([CASE, line]))).toThrow(/line 2/);
  });
});
