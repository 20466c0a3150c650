import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Entry } from '../../library/Entry';
import { logTrouble } from '../../logTrouble';
import type { EntrySearch } from '../../suggestions/EntrySearch';
import { pause } from '../../ui/pause';
import { nameEntry } from '../../words/nameEntry';
import { useAdminWords } from '../words';

type Search = { entries: readonly Entry[]; search: EntrySearch };

/**
 * @returns what the words find, the best first; `null` while nothing is searched for, and until the search is there.
 */
export function useFoundReplies(
  entries: readonly Entry[],
  query: string,
): { found: readonly Entry[] | null; failed: boolean } {
  const say = useAdminWords();
  const asked = useDeferredValue(query.trim());
  const [built, setBuilt] = useState<Search | null>(null);
  const [failed, setFailed] = useState(false);
  const isWanted = asked !== '';

  useEffect(() => {
    if (!isWanted) return;
    let current = true;
    import(/* webpackChunkName: "search" */ '../../suggestions/EntrySearch')
      .then(({ EntrySearch }) =>
        EntrySearch.overMany(
          entries,
          (entry) => nameEntry(entry, say),
          () => pause().then(() => current),
        ),
      )
      .then(
        (search) => {
          if (search === null) return;
          setFailed(false);
          setBuilt({ entries, search });
        },
        (error: unknown) => {
          logTrouble('the search did not load.', error);
          if (current) setFailed(true);
        },
      );
    return () => {
      current = false;
    };
  }, [entries, isWanted, say]);

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
