import type { Entry } from '../../src/library/Entry';
import type { EntryStatus, KeptEntry } from '../../src/library/KeptEntry';
import { NO_OWN_REPLIES, offeredEntries } from '../../src/library/offeredEntries';

function entry(key: string, language = 'en'): Entry {
  return {
    key,
    title: key,
    states: ['neutral'],
    situations: [],
    family: 'thank',
    channels: [],
    language,
    template: key,
    facts: [],
  };
}

function kept(key: string, status: EntryStatus, origin?: string, language = 'en'): KeptEntry {
  return {
    id: key,
    entry: entry(key, language),
    status,
    position: 0,
    origin: origin === undefined ? null : { key: origin, fingerprint: '0'.repeat(16) },
    versions: [],
    createdAt: '2026-05-01T09:00:00Z',
    updatedAt: '2026-05-01T09:00:00Z',
    createdBy: null,
    updatedBy: null,
  };
}

const BUILT_IN = [entry('one'), entry('two')];

function keys(own: KeptEntry[], withBuiltIn = true, language = 'en'): string[] {
  return offeredEntries(language, BUILT_IN, { kept: own, withBuiltIn }).map(({ key }) => key);
}

describe('offeredEntries', () => {
  it('are the built-in ones where an account has none', () => {
    expect(offeredEntries('en', BUILT_IN, NO_OWN_REPLIES)).toEqual(BUILT_IN);
  });

  it('are the active ones of the language, and the built-in ones', () => {
    const own = [kept('a', 'active'), kept('b', 'draft'), kept('c', 'archived')];
    expect(keys([...own, kept('d', 'active', undefined, 'it')])).toEqual(['a', 'one', 'two']);
  });

  it('leave out a built-in one that has a copy, once that is active or archived', () => {
    expect(keys([kept('a', 'draft', 'one')])).toEqual(['one', 'two']);
    expect(keys([kept('a', 'active', 'one')])).toEqual(['a', 'two']);
    expect(keys([kept('a', 'archived', 'one')])).toEqual(['two']);
  });

  it('have no key twice', () => {
    expect(keys([kept('one', 'active')])).toEqual(['one', 'two']);
  });

  it('are the account’s alone where the admin wants it so', () => {
    expect(keys([kept('a', 'active')], false)).toEqual(['a']);
    expect(keys([kept('a', 'active')], false, 'it')).toEqual([]);
  });

  it('are the built-in ones all the same while the account has no active one', () => {
    expect(keys([kept('a', 'draft')], false)).toEqual(['one', 'two']);
  });
});
