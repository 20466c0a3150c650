import { useCallback, useEffect, useState } from 'react';
import type { Account, Macro } from '../../zendesk/Account';
import type { RecordFailure } from '../../zendesk/RecordStore';

export type LoadedMacros =
  | { kind: 'loading'; done: number; total: number | null }
  | { kind: 'macros'; macros: Macro[] }
  | RecordFailure;

const NOTHING_YET: LoadedMacros = { kind: 'loading', done: 0, total: null };

/** The account's active macros, with the progress of loading them. */
export function useMacros(account: Account): { macros: LoadedMacros; retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [macros, setMacros] = useState<LoadedMacros>(NOTHING_YET);

  useEffect(() => {
    const abort = new AbortController();
    const onProgress = (done: number, total: number | null) => {
      if (!abort.signal.aborted) setMacros({ kind: 'loading', done, total });
    };
    void account.loadMacros({ onProgress, signal: abort.signal }).then((loaded) => {
      if (!abort.signal.aborted) setMacros(loaded);
    });
    return () => abort.abort();
  }, [account, attempt]);

  const retry = useCallback(() => {
    setMacros(NOTHING_YET);
    setAttempt((count) => count + 1);
  }, []);
  return { macros, retry };
}
