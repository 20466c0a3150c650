import { useCallback, useEffect, useRef, useState } from 'react';
import { NOTHING_YET, readMemory, writeMemory, type PracticeMemory } from './PracticeMemory';

export const PRACTICE_KEY = 'attune.practice';

export type MemoryDesk = {
  memory: PracticeMemory;
  /** Changes what is remembered; `change` is given what all tabs of the browser have come to. */
  remember: (change: (memory: PracticeMemory) => PracticeMemory) => void;
  forget: () => void;
  /** The browser keeps nothing here; then it lasts until the page is closed. */
  isRefused: boolean;
};

/** The agent's own practice, in the agent's browser. */
export function usePracticeMemory(): MemoryDesk {
  const [{ memory, isRefused }, show] = useState(() => {
    const kept = load();
    return { memory: kept ?? NOTHING_YET, isRefused: kept === null };
  });
  const now = useRef({ memory, isRefused });
  const set = useCallback((next: { memory: PracticeMemory; isRefused: boolean }) => {
    now.current = next;
    show(next);
  }, []);

  useEffect(() => {
    const onStorage = ({ key }: StorageEvent) => {
      const kept = key === PRACTICE_KEY || key === null ? load() : null;
      if (kept === null) return;
      // The conversation stays this page's own.
      const { conversation } = now.current.memory;
      set({ memory: { ...kept, conversation }, isRefused: false });
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, [set]);

  const remember = useCallback(
    (change: (memory: PracticeMemory) => PracticeMemory) => {
      const { memory: own, isRefused: wasRefused } = now.current;
      const kept = wasRefused ? own : (load() ?? own);
      const after = change({ ...kept, conversation: own.conversation });
      set({ memory: after, isRefused: !save(after) });
    },
    [set],
  );

  const forget = useCallback(() => {
    set({ ...now.current, memory: NOTHING_YET });
    try {
      localStorage.removeItem(PRACTICE_KEY);
    } catch {
      // Nothing was kept then.
    }
  }, [set]);

  return { memory, remember, forget, isRefused };
}

/** @returns `null` where storage is refused, as some browsers do to pages within pages. */
function load(): PracticeMemory | null {
  try {
    return readMemory(localStorage.getItem(PRACTICE_KEY));
  } catch {
    return null;
  }
}

/** @returns whether it is kept: storage may be refused, or full. */
function save(memory: PracticeMemory): boolean {
  try {
    localStorage.setItem(PRACTICE_KEY, writeMemory(memory));
    return true;
  } catch {
    return false;
  }
}
