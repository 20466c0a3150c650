import { useEffect } from 'react';
import { useLatest } from '../ui/useLatest';

/** What Escape would close, the latest last. */
const open: { close: () => void }[] = [];

function closeLatest(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
  const latest = open.at(-1);
  if (latest === undefined) return;
  event.preventDefault();
  latest.close();
}

/** Whether Escape would close something. */
export function hasOpen(): boolean {
  return open.length > 0;
}

/** While `isOpen`, Escape calls `close`; of several open things it closes the latest only. */
export function useEscape(isOpen: boolean, close: () => void): void {
  const latest = useLatest(close);
  useEffect(() => {
    if (!isOpen) return;
    const entry = { close: () => latest.current() };
    open.push(entry);
    if (open.length === 1) window.addEventListener('keydown', closeLatest);
    return () => {
      open.splice(open.indexOf(entry), 1);
      if (open.length === 0) window.removeEventListener('keydown', closeLatest);
    };
  }, [isOpen, latest]);
}
