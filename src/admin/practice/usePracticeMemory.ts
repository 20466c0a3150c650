import { useCallback, useEffect, useRef, useState } from 'react';
import { isKeepingRefused, loadKept, onKeptChange, saveKept } from '../../ui/keptText';
import { NOTHING_YET, readMemory, writeMemory, type PracticeMemory } from './PracticeMemory';

const NAME = 'attune.practice';

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
  const [{ memory, isRefused }, show] = useState(() => ({
    memory: load(),
    isRefused: isKeepingRefused(),
  }));
  const now = useRef({ memory, isRefused });
  const set = useCallback((next: { memory: PracticeMemory; isRefused: boolean }) => {
    now.current = next;
    show(next);
  }, []);

  useEffect(
    () =>
      onKeptChange(NAME, () => {
        // The conversation stays this page's own.
        const { conversation } = now.current.memory;
        set({ memory: { ...load(), conversation }, isRefused: false });
      }),
    [set],
  );

  const remember = useCallback(
    (change: (memory: PracticeMemory) => PracticeMemory) => {
      const { memory: own, isRefused: wasRefused } = now.current;
      const kept = wasRefused || isKeepingRefused() ? own : load();
      const after = change({ ...kept, conversation: own.conversation });
      set({ memory: after, isRefused: !saveKept(NAME, writeMemory(after)) });
    },
    [set],
  );

  const forget = useCallback(() => {
    set({ ...now.current, memory: NOTHING_YET });
    saveKept(NAME, null);
  }, [set]);

  return { memory, remember, forget, isRefused };
}

function load(): PracticeMemory {
  return readMemory(loadKept(NAME));
}
