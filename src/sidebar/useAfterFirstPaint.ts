import { startTransition, useEffect, useState } from 'react';

/** @returns false for the first paint, and true right after: what is not looked at first need not hold it up. */
export function useAfterFirstPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => startTransition(() => setPainted(true)), []);
  return painted;
}
