import type { Entry } from '../../src/library/Entry';
import { keepBusy } from '../../src/sidebar/keepBusy';
import type { Suggestion } from '../../src/suggestions/Suggestion';

const of = (...keys: string[]): Suggestion[] =>
  keys.map((key) => ({
    entry: { key } as Entry,
    filled: { kind: 'filled', text: key, html: '', openFacts: [], gaps: [], marks: [] },
    score: 1,
    reasons: [],
  }));

const keys = (suggestions: Suggestion[]) => suggestions.map(({ entry }) => entry.key).join('');

describe('keepBusy', () => {
  it('shows the new suggestions where the agent is busy with none', () => {
    expect(keys(keepBusy(of('a', 'b'), of('c', 'd'), () => false))).toBe('cd');
  });

  it('keeps the busy one where it stood, though it is offered no more', () => {
    expect(keys(keepBusy(of('a', 'b', 'c'), of('d', 'e'), (key) => key === 'b'))).toBe('dbe');
  });

  it('keeps the busy one where it stood, though it is ranked elsewhere', () => {
    expect(keys(keepBusy(of('a', 'b', 'c'), of('b', 'c', 'a'), (key) => key === 'a'))).toBe('abc');
  });

  it('keeps several', () => {
    expect(keys(keepBusy(of('a', 'b'), of('c'), () => true))).toBe('abc');
  });
});
