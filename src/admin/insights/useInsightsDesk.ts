import { useEffect, useSyncExternalStore } from 'react';
import type { InsightsDesk } from './InsightsDesk';
import type { InsightsView } from './InsightsView';

/** Counts when the page of outcomes is first looked at, and goes on when a lost connection is back. */
export function useInsightsDesk(desk: InsightsDesk): InsightsView {
  const view = useSyncExternalStore(desk.subscribe, desk.current);
  useEffect(() => desk.open(), [desk]);
  useEffect(() => {
    const goOn = () => {
      const { count } = desk.current();
      const isCut = count.kind === 'partial' || count.kind === 'failed';
      if (isCut && count.failure?.reason === 'offline') void desk.goOn();
    };
    window.addEventListener('online', goOn);
    return () => window.removeEventListener('online', goOn);
  }, [desk]);
  return view;
}
