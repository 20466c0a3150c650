import { useEffect, useRef } from 'react';

/** Ctrl+Z, or ⌘Z, takes the last change back, but for what is being typed. */
export function useUndoKey(isOn: () => boolean, undo: () => Promise<void>): void {
  const current = useRef({ isOn, undo });
  useEffect(() => {
    current.current = { isOn, undo };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      if (!isUndo || isTyping(event.target) || !current.current.isOn()) return;
      event.preventDefault();
      void current.current.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('input:not([type=checkbox]), textarea, [contenteditable=true]')
  );
}
