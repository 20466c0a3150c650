import { startTransition, useEffect, useState } from 'react';
import type { Entry } from '../library/Entry';
import { logTrouble } from '../logTrouble';
import type { EntrySearch } from '../suggestions/EntrySearch';
import { nameEntry } from '../words/nameEntry';
import type { Say } from '../words/Say';
import { pause } from './pause';

type Built = { entries: readonly Entry[]; search: EntrySearch };

/**
 * The search over `entries`, fetched and made ready when it is first needed; `null` until then. While other entries are
 * made ready, it is the one over the last ones.
 */
export function useEntrySearch(
  entries: readonly Entry[],
  isNeeded: boolean,
  say: Say,
): { built: Built | null; failed: boolean } {
  const [built, setBuilt] = useState<Built | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!isNeeded) return;
    let current = true;
    import(/* webpackChunkName: "search" */ '../suggestions/EntrySearch')
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
          // What is found by now is drawn without holding up the next letter.
          startTransition(() => {
            setFailed(false);
            setBuilt({ entries, search });
          });
        },
        (error: unknown) => {
          logTrouble('the search did not load.', error);
          if (current) setFailed(true);
        },
      );
    return () => {
      current = false;
    };
  }, [entries, isNeeded, say]);

  return { built, failed };
}
