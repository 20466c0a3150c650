import { useCallback, useState } from 'react';
import { readChoices, type ListChoices } from './ListChoices';

const KEY = 'attune.list';

/**
 * What the list shows: kept for as long as the tab is open. The address would be the natural place; it belongs to
 * Zendesk, which tells the app there who asks.
 */
export function useListChoices(): [ListChoices, (change: Partial<ListChoices>) => void] {
  const [choices, setChoices] = useState(load);
  const choose = useCallback((change: Partial<ListChoices>) => {
    setChoices((before) => {
      // Another choice shows other replies, of which the first are wanted.
      const after = { ...before, page: 1, ...change };
      save(after);
      return after;
    });
  }, []);
  return [choices, choose];
}

function load(): ListChoices {
  try {
    return readChoices(sessionStorage.getItem(KEY));
  } catch {
    // Storage is refused to pages within pages in some browsers; then a reload begins anew.
    return readChoices(null);
  }
}

function save(choices: ListChoices): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // As above.
  }
}
