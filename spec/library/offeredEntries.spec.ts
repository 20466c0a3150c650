import type { EntryStatus, KeptEntry } from '../../src/library/KeptEntry';
import { NO_OWN_REPLIES, offeredEntries } from '../../src/library/offeredEntries';
import { aKeptEntry } from '../support/aKeptEntry';
import { anEntry } from '../support/anEntry';

function kept(key: string, status: EntryStatus, origin?: string, language = 'en'): KeptEntry {
  const from = origin === undefined ? null : { key: origin, fingerprint: '0'.repeat(16) };
  return aKeptEntry(key, { status, origin: from }, { language });
}

const BUILT_IN = [anEntry('one'), anEntry('two')];

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
