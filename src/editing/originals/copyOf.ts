import type { Entry } from '../../library/Entry';
import { fingerprintEntry } from '../../library/fingerprintEntry';
import type { EntryContent, EntryStatus } from '../../library/KeptEntry';

export type CopyOptions = {
  /** `draft` by default. */
  status?: EntryStatus;
  /** Where the copy is to stand; 0 by default. */
  position?: number;
  /** Keys in use: a copy then gets a number behind the original's key. */
  keys?: ReadonlySet<string>;
};

/** @returns a copy of a built-in entry for the account to keep, which knows where it is from. */
export function copyOf(
  builtIn: Entry,
  { status = 'draft', position = 0, keys = new Set() }: CopyOptions = {},
): EntryContent {
  return {
    entry: { ...structuredClone(builtIn), key: freeKey(builtIn.key, keys) },
    status,
    position,
    origin: { key: builtIn.key, fingerprint: fingerprintEntry(builtIn) },
  };
}

function freeKey(key: string, keys: ReadonlySet<string>): string {
  let free = key;
  for (let number = 2; keys.has(free); number += 1) free = `${key}-${number}`;
  return free;
}
