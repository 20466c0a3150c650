import { daysOf, WHILE_USED, type KeptName } from './browserMemory';
import { DAY_MS, isFresh } from './isFresh';

/**
 * Texts that the browser keeps for all pages of Attune, each for its lifetime. Browsers may refuse storage to pages
 * within pages, and it may be full: then nothing is kept, and nothing else changes. No function throws.
 */

/** `1782000000000 de`: when it was kept, in milliseconds since 1970, and what. */
const KEPT = /^(\d{1,16}) (.*)$/s;

/** @returns what is kept and not too old; `null` where there is nothing. */
export function loadKept(name: KeptName): string | null {
  try {
    const kept = readFresh(name, localStorage.getItem(name));
    if (kept === null) return null;
    // Once a day is enough to tell that it is in use.
    if (daysOf(name) === WHILE_USED && kept.ageMs > DAY_MS) saveKept(name, kept.text);
    return kept.text;
  } catch {
    return null; // refused
  }
}

/**
 * @param text `null` forgets what was kept.
 * @returns whether that is how it is now.
 */
export function saveKept(name: KeptName, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, `${Date.now()} ${text}`);
    return true;
  } catch {
    return false; // refused, or full
  }
}

/** Whether this browser refuses to keep anything here. */
export function isKeepingRefused(): boolean {
  try {
    localStorage.getItem('attune.forgotten');
    return false;
  } catch {
    return true;
  }
}

/** Calls `listener` when another page has changed what is kept, until the returned function is called. */
export function onKeptChange(name: KeptName, listener: () => void): () => void {
  const hear = ({ key }: StorageEvent) => {
    // No key: all was cleared.
    if (key === name || key === null) listener();
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

/**
 * Reads a value as it stands in the browser.
 *
 * @returns `null` for what is too old, of an unknown name, or not written like this.
 */
export function readFresh(
  name: string,
  value: string | null,
): { text: string; ageMs: number } | null {
  const [, at, text] = KEPT.exec(value ?? '') ?? [];
  const ageMs = Date.now() - Number(at);
  return text !== undefined && isFresh(ageMs, daysOf(name)) ? { text, ageMs } : null;
}
