import type { Entry } from '../../library/Entry';
import { fingerprintEntry } from '../../library/fingerprintEntry';
import type { EntryContent, KeptEntry } from '../../library/KeptEntry';

export type ChangedOriginal = {
  kept: KeptEntry;
  /** The built-in entry as it is now; `null` where Attune has it no more. */
  original: Entry | null;
  /** Whether the copy differs from the original as it is now: if not, there is nothing to take over. */
  differs: boolean;
};

/**
 * @param builtIn of all languages that the kept entries may be copied from.
 * @returns copies whose original has changed since they were made, in the order of `kept`. Fields beside the words
 *   count too: states, situations, facts.
 */
export function changedOriginals(
  kept: readonly KeptEntry[],
  builtIn: readonly Entry[],
): ChangedOriginal[] {
  const byKey = new Map(builtIn.map((entry) => [entry.key, entry]));
  const prints = new Map<string, string>();
  return kept.flatMap((one): ChangedOriginal[] => {
    if (one.origin === null) return [];
    const original = byKey.get(one.origin.key) ?? null;
    if (original === null) return [{ kept: one, original, differs: true }];
    const print = prints.get(original.key) ?? fingerprintEntry(original);
    prints.set(original.key, print);
    if (print === one.origin.fingerprint) return [];
    return [{ kept: one, original, differs: fingerprintEntry(one.entry) !== print }];
  });
}

/** "Take the new words": the original as it is now, under the copy's key, status and place. */
export function takeOriginal(
  { entry, status, position }: KeptEntry,
  original: Entry,
): EntryContent {
  return {
    entry: { ...structuredClone(original), key: entry.key },
    status,
    position,
    origin: { key: original.key, fingerprint: fingerprintEntry(original) },
  };
}

/**
 * "Keep mine": nothing changes but that this version of the original counts as seen; where Attune has it no more, the
 * entry is the account's own from now on.
 */
export function keepOwn(
  { entry, status, position }: KeptEntry,
  original: Entry | null,
): EntryContent {
  const origin =
    original === null ? null : { key: original.key, fingerprint: fingerprintEntry(original) };
  return { entry, status, position, origin };
}
