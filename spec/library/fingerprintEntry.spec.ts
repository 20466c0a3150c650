import { builtInLibrary } from '../support/builtInLibrary';
import type { Entry } from '../../src/library/Entry';
import { fingerprintEntry } from '../../src/library/fingerprintEntry';

const ENTRY: Entry = {
  key: 'a',
  title: 'A',
  states: ['sad', 'worried'],
  situations: [],
  family: 'sorry',
  channels: [],
  language: 'en',
  template: 'One',
  facts: [
    { key: 'one', kind: 'text', label: 'one', example: 'one' },
    { key: 'two', kind: 'text', label: 'two', example: 'two' },
  ],
};

describe('fingerprintEntry', () => {
  const of = (changes: Partial<Entry>) => fingerprintEntry({ ...ENTRY, ...changes });

  it('is the same whatever the key and the order of what is a set', () => {
    expect(of({ key: 'b', states: ['worried', 'sad'] })).toBe(of({}));
    const { title, ...rest } = ENTRY;
    expect(fingerprintEntry({ ...rest, title })).toBe(of({}));
  });

  it('tells words, tags and the order of facts apart', () => {
    const others: Partial<Entry>[] = [
      { template: 'Two' },
      { title: 'B' },
      { states: ['sad'] },
      { facts: ENTRY.facts.toReversed() },
      { intensity: [0, 2] },
      { safe: true },
    ];
    expect(new Set([of({}), ...others.map(of)]).size).toBe(others.length + 1);
  });

  it('tells all built-in entries apart', () => {
    expect(new Set(builtInLibrary.map(fingerprintEntry)).size).toBe(builtInLibrary.length);
  });
});
