import { useEffect, useState } from 'react';

/** @returns `value` as it is once it has not changed for a moment: typing does not wait for what follows from it. */
export function useSettled<T>(value: T, afterMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(timer);
  }, [value, afterMs]);
  return settled;
}
