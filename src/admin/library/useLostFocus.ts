import { useEffect, type RefObject } from 'react';

/**
 * Takes the focus where it was lost: what had it may be gone with the reply that it belonged to.
 * @param at changes whenever something was done.
 */
export function useLostFocus(home: RefObject<HTMLElement>, at: number): void {
  useEffect(() => {
    if (at === 0) return;
    // Dialogs and menus that close give the focus back first.
    const timer = setTimeout(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) home.current?.focus();
    }, 50);
    return () => clearTimeout(timer);
  }, [home, at]);
}
