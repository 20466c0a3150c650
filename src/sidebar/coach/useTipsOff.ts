import { useEffect, useState } from 'react';
import type { TipKind } from '../../coach/Review';
import { KEY, loadTipsOff, saveTipsOff } from './tipsOff';

/**
 * The kinds of tips that the agent has turned off, in all tabs of the browser.
 *
 * @returns the kinds, and what turns one more off; `null` turns all on again.
 */
export function useTipsOff(): [ReadonlySet<TipKind>, (kind: TipKind | null) => void] {
  const [off, setOff] = useState(loadTipsOff);
  useEffect(() => {
    const onStorage = ({ key }: StorageEvent) => {
      if (key === KEY || key === null) setOff(loadTipsOff());
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, []);
  return [
    off,
    (kind) => {
      // Another tab may have turned something off; without storage there is only what this one knows.
      const kinds = new Set(kind === null ? [] : [...off, ...loadTipsOff(), kind]);
      saveTipsOff(kinds);
      setOff(kinds);
    },
  ];
}
