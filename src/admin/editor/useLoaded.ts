import { useEffect, useState } from 'react';
import type { EditorAccount } from './EditorDesk';

const NONE: readonly string[] = [];

/** @returns the account's names of brands or groups; none until they are there. */
export function useLoaded(
  account: EditorAccount,
  load: 'loadBrandNames' | 'loadGroupNames',
): readonly string[] {
  const [names, setNames] = useState(NONE);
  useEffect(() => {
    let left = false;
    void account[load]().then((loaded) => {
      if (!left) setNames(loaded);
    });
    return () => {
      left = true;
    };
  }, [account, load]);
  return names;
}
