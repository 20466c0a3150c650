import { useEffect, useRef, type RefObject } from 'react';
import type { Zendesk } from '../zendesk/Zendesk';

/** Asks the host for the height that the page needs, whenever that changes, so that there is one scrollbar only. */
export function useFittingHeight(zendesk: Zendesk): RefObject<HTMLElement> {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    if (page.current === null) return;
    const element = page.current;
    let asked = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      // A hidden iframe measures nothing.
      if (height === 0 || height === asked) return;
      asked = height;
      zendesk.setHeight(height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [zendesk]);
  return page;
}
