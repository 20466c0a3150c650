import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AdminHost } from './AdminHost';
import type { DeskView } from './library/DeskView';
import { LibraryDesk } from './library/LibraryDesk';

/**
 * Another admin's change is seen within this time, or at once when the page is looked at again. While nobody looks,
 * nothing is asked.
 */
const LOOK_EVERY_MS = 60_000;

/** The desk, followed for as long as the page is there. */
export function useLibraryDesk(host: AdminHost): { desk: LibraryDesk; view: DeskView } {
  const { zendesk } = host;
  const [desk] = useState(() => new LibraryDesk(host));
  const view = useSyncExternalStore(desk.subscribe, desk.current);

  useEffect(() => desk.start(), [desk]);
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | null = null;
    const look = () => void desk.refresh(LOOK_EVERY_MS);
    const rest = () => {
      if (timer !== null) clearInterval(timer);
      timer = null;
    };
    const follow = () => {
      rest();
      timer = setInterval(look, LOOK_EVERY_MS);
    };
    const lookAnew = () => {
      if (timer !== null) void desk.refresh();
    };
    follow();
    const unsubscribe = zendesk.onChange(({ kind }) => {
      if (kind === 'hidden') rest();
      if (kind !== 'shown') return;
      follow();
      look();
    });
    window.addEventListener('online', lookAnew);
    return () => {
      rest();
      unsubscribe();
      window.removeEventListener('online', lookAnew);
    };
  }, [desk, zendesk]);

  return { desk, view };
}
