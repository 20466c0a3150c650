import type { MutableRefObject, Ref, RefCallback } from 'react';

/**
 * Stands in for `react-merge-refs`, which Garden's forms use and which ships as an .mjs file only: jest cannot load
 * that from CommonJS on Node 20. Browser specs run the real one.
 */
export function mergeRefs<T>(refs: Ref<T>[]): RefCallback<T> {
  return (value) => {
    for (const ref of refs) {
      if (typeof ref === 'function') ref(value);
      else if (ref) (ref as MutableRefObject<T | null>).current = value;
    }
  };
}
