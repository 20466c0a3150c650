import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * Whether an element has been in sight, however the panel around the app is scrolled. Once it was, it stays so; where
 * the browser cannot tell, it is so from the start.
 */
export function useSeen(): [RefObject<HTMLDivElement>, boolean] {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(typeof IntersectionObserver !== 'function');
  useEffect(() => {
    if (seen || place.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [seen]);
  return [place, seen];
}
