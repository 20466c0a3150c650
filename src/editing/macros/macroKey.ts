import { slugOf } from '../exchange/slugOf';

const MACRO_KEY = /^macro-(\d{1,20})(?:-|$)/u;

/** @returns the id of the macro from which an entry of this key was made; `null` for all others. */
export function macroIdOf(key: string): string | null {
  return MACRO_KEY.exec(key)?.[1] ?? null;
}

/** @returns by macro id, the keys of entries that were made of macros before. */
export function importedMacros(keys: Iterable<string>): Map<string, string> {
  const byId = new Map<string, string>();
  for (const key of keys) {
    const id = macroIdOf(key);
    if (id !== null && !byId.has(id)) byId.set(id, key);
  }
  return byId;
}

/** A macro's own key: lasting, since the id is in it, and the same again for a macro that was imported before. */
export function macroKey(id: string, title: string, keys: ReadonlySet<string>): string {
  const number = id.replace(/\D/gu, '').slice(0, 20) || '0';
  const before = importedMacros(keys).get(number);
  if (before !== undefined) return before;
  const slug = slugOf(title, 50);
  return slug === '' ? `macro-${number}` : `macro-${number}-${slug}`;
}
