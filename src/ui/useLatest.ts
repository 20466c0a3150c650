import { useLayoutEffect, useRef } from 'react';

/**
 * The value of the latest drawing, for what happens later and was set up once: listeners, answers, timers. Not to be
 * read while drawing.
 */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  // Before the effects of whoever asks: those of layout come first.
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
