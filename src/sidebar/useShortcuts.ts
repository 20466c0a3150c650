import { useEffect } from 'react';
import { useLatest } from '../ui/useLatest';
import { hasOpen } from './useEscape';

/** What a key does, by the key as the browser names it. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Calls what belongs to a key that is pressed alone in this page, and not while the agent types.
 *
 * @param leave takes the focus out of a field at Escape, where that closes nothing and clears nothing
 */
export function useShortcuts(shortcuts: Shortcuts, leave: () => void): void {
  const latest = useLatest({ shortcuts, leave });
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const act = findAct(event, latest.current.shortcuts, latest.current.leave);
      if (act === undefined) return;
      // Else the key would be typed into the field that it leads to.
      event.preventDefault();
      act();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [latest]);
}

function findAct(
  event: KeyboardEvent,
  shortcuts: Shortcuts,
  leave: () => void,
): (() => void) | undefined {
  const { key, target, ctrlKey, metaKey, altKey, repeat, isComposing, defaultPrevented } = event;
  if (ctrlKey || metaKey || altKey || repeat || isComposing || defaultPrevented) return undefined;
  if (isTyping(target))
    return key === 'Escape' && !hasOpen() && !clears(target) ? leave : undefined;
  return Object.hasOwn(shortcuts, key) ? shortcuts[key] : undefined;
}

/** At Escape, the browser empties a search field itself. */
function clears(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
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
