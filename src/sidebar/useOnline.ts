import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useLatest } from '../ui/useLatest';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/**
 * Whether the browser has a connection at all.
 *
 * @param onBack called when it has one again
 */
export function useOnline(onBack?: () => void): boolean {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const before = useRef(online);
  const latest = useLatest(onBack);
  useEffect(() => {
    if (online && !before.current) latest.current?.();
    before.current = online;
  }, [online, latest]);
  return online;
}
