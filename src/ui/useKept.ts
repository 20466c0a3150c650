import { useEffect, useState } from 'react';
import type { KeptName } from './browserMemory';
import { loadKept, onKeptChange, saveKept } from './keptText';

/**
 * A kept text as state, the same in all pages of the browser; where storage is refused, it lasts until the page is
 * closed.
 *
 * @returns the text, `null` for none, and what changes it.
 */
export function useKept(name: KeptName): [string | null, (text: string | null) => void] {
  const [text, setText] = useState(() => loadKept(name));
  useEffect(() => onKeptChange(name, () => setText(loadKept(name))), [name]);
  return [
    text,
    (next) => {
      saveKept(name, next);
      setText(next);
    },
  ];
}
