import type { Entry } from './Entry';
import type { KeptEntry } from './KeptEntry';

/** The account's own replies, as agents are to be offered them. */
export type OwnReplies = {
  kept: readonly KeptEntry[];
  /** Whether the built-in replies are offered beside them. */
  withBuiltIn: boolean;
};

export const NO_OWN_REPLIES: OwnReplies = { kept: [], withBuiltIn: true };

/**
 * What agents are offered in a language: the account's active entries, and the built-in ones beside them. A built-in
 * entry gives way to its copies once one of them is active or archived, so that nothing is offered twice and a
 * built-in entry can be put aside. Without any active entry of its own an account is served with the built-in ones in
 * any case: agents must not be left with nothing.
 */
export function offeredEntries(
  language: string,
  builtIn: readonly Entry[],
  { kept, withBuiltIn }: OwnReplies,
): Entry[] {
  const active = kept.filter(({ status }) => status === 'active');
  const own = active.map(({ entry }) => entry).filter((entry) => entry.language === language);
  if (!withBuiltIn && active.length > 0) return own;
  const replaced = replacedKeys(kept);
  return [...own, ...builtIn.filter(({ key }) => !replaced.has(key))];
}

/** What agents are offered in any language: of the account's own, and of those built-in ones. */
export function offeredInAll(builtIn: readonly Entry[], own: OwnReplies): Entry[] {
  const all = [...builtIn, ...own.kept.map(({ entry }) => entry)];
  const languages = new Set(all.map(({ language }) => language));
  return [...languages].flatMap((language) => {
    const ofLanguage = builtIn.filter((entry) => entry.language === language);
    return offeredEntries(language, ofLanguage, own);
  });
}

/** Keys of the built-in entries that have given way: a draft is not offered yet, so its original still is. */
export function replacedKeys(kept: readonly KeptEntry[]): ReadonlySet<string> {
  const settled = kept.filter(({ status }) => status !== 'draft');
  return new Set(
    settled.flatMap(({ origin, entry }) =>
      origin === null ? [entry.key] : [origin.key, entry.key],
    ),
  );
}
