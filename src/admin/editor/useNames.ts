import { useEffect, useState } from 'react';
import type { EditorAccount } from './EditorDesk';

/** @returns the names of these users as far as Zendesk tells them, by id. */
export function useNames(
  account: Pick<EditorAccount, 'loadNames'>,
  ids: readonly (string | null)[],
): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = [...new Set(ids.filter((id) => id !== null))].sort().join(' ');
  useEffect(() => {
    if (wanted === '') return;
    let left = false;
    void account.loadNames(wanted.split(' ')).then((loaded) => {
      if (!left) setNames(loaded);
    });
    return () => {
      left = true;
    };
  }, [account, wanted]);
  return names;
}
