import { useEffect, useRef } from 'react';

/** What a key does, by the key as the browser names it. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Calls what belongs to a key that is pressed alone in this page, and not while the agent types. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const { key, ctrlKey, metaKey, altKey, repeat, isComposing, defaultPrevented } = event;
      if (ctrlKey || metaKey || altKey || repeat || isComposing || defaultPrevented) return;
      if (!Object.hasOwn(latest.current, key) || isTyping(event.target)) return;
      // Else the key would be typed into the field that it leads to.
      event.preventDefault();
      latest.current[key]?.();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** Keys that stand for no words: a field of these kinds is not typed into. */
const NOT_TYPED_INTO = new Set(['button', 'checkbox', 'radio', 'submit']);

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TYPED_INTO.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
