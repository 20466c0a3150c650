import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AdminHost } from './AdminHost';
import type { DeskView } from './library/DeskView';
import { LibraryDesk } from './library/LibraryDesk';

/** Another admin's change is seen within this time, or at once when the page is looked at again. */
const LOOK_EVERY_MS = 60_000;

/** The desk, followed for as long as the page is there. */
export function useLibraryDesk(host: AdminHost): { desk: LibraryDesk; view: DeskView } {
  const [desk] = useState(() => new LibraryDesk(host));
  const view = useSyncExternalStore(desk.subscribe, desk.current);

  useEffect(() => desk.start(), [desk]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void desk.refresh(LOOK_EVERY_MS);
    };
    const lookAnew = () => void desk.refresh();
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('online', lookAnew);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('online', lookAnew);
    };
  }, [desk]);

  return { desk, view };
}
