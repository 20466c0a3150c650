import { useEffect, useState } from 'react';

/**
 * A choice of the agent's own, kept in the agent's browser and the same in all its tabs; where storage is refused, it
 * lasts until the page is closed.
 *
 * @param key of localStorage; the flag is set where it holds anything.
 */
export function useStoredFlag(key: string): [boolean, (set: boolean) => void] {
  const [set, setSet] = useState(() => load(key));
  useEffect(() => {
    const onStorage = (event: StorageEvent) => {
      if (event.key === key || event.key === null) setSet(load(key));
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, [key]);
  return [
    set,
    (next) => {
      save(key, next);
      setSet(next);
    },
  ];
}

function load(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // Storage is refused to pages within pages in some browsers.
    return false;
  }
}

function save(key: string, set: boolean): void {
  try {
    if (set) localStorage.setItem(key, 'yes');
    else localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
