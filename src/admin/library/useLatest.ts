import { useCallback, useEffect, useRef } from 'react';

/**
 * @returns a function that is always the same and does what `act` does now: a page of rows is not drawn anew because
 *   the function that they call is.
 */
export function useLatest<A extends unknown[]>(act: (...args: A) => void): (...args: A) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
