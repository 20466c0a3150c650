import { useSyncExternalStore } from 'react';

const NAME = 'lesson';

/** The lesson that the page's address asks for, as in `#lesson=anger`; whoever opens the page may link to one. */
export function useLinkedLesson(): string | null {
  return useSyncExternalStore(subscribe, linkedLesson);
}

/** Makes the address ask for a lesson, or for none. What else stands behind the `#` is the host's, and stays. */
export function linkLesson(key: string | null): void {
  const parts = new URLSearchParams(window.location.hash.slice(1));
  if (key === null) parts.delete(NAME);
  else parts.set(NAME, key);
  // Nothing that the browser's "back" would have to pass.
  window.history.replaceState(window.history.state, '', `#${parts.toString()}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function linkedLesson(): string | null {
  return new URLSearchParams(window.location.hash.slice(1)).get(NAME);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
