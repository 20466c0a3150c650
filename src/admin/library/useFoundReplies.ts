import { useDeferredValue, useMemo } from 'react';
import type { Entry } from '../../library/Entry';
import { useEntrySearch } from '../../ui/useEntrySearch';
import { useAdminWords } from '../words';

/**
 * @returns what the words find, the best first; `null` while nothing is searched for, and until the search is there.
 */
export function useFoundReplies(
  entries: readonly Entry[],
  query: string,
): { found: readonly Entry[] | null; failed: boolean } {
  const say = useAdminWords();
  const asked = useDeferredValue(query.trim());
  const isWanted = asked !== '';
  const { built, failed } = useEntrySearch(entries, isWanted, say);

  const found = useMemo(() => {
    if (!isWanted || built === null) return null;
    // What has changed since is found as it was, and shown as it is.
    const now = new Map(entries.map((entry) => [entry.key, entry]));
    const same = built.entries === entries;
    return built.search
      .find(asked, entries.length)
      .flatMap((entry) => (same ? entry : (now.get(entry.key) ?? [])));
  }, [built, entries, asked, isWanted]);

  return { found, failed };
}
