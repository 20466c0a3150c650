import type { Entry } from '../../src/library/Entry';

/** An entry for worried customers in any situation, changed as the spec needs; its text is the key's words. */
export function anEntry(key: string, change: Partial<Entry> = {}): Entry {
  return {
    key,
    title: key,
    states: ['worried'],
    situations: [],
    family: 'understand',
    channels: [],
    language: 'en',
    template: `${key} a, ${key} b, ${key} c, ${key} d.`,
    facts: [],
    ...change,
  };
}
