import { createStore, del, get, set } from 'idb-keyval';
import * as v from 'valibot';
import type { ImportRow } from '../../editing/exchange/ImportRow';
import { logTrouble } from '../../logTrouble';
import { isFresh } from '../../ui/isFresh';

/** An import that has begun and not ended: it can be gone on with after a reload. */
export type UnfinishedImport = {
  /** The file's name, as the admin knows it. */
  name: string;
  /** When it began; milliseconds since 1970. */
  at: number;
  /** The rows that were to be written. Those that are written already will be found the same. */
  rows: ImportRow[];
};

/** After that, the library has most likely gone on. What nobody asks for is removed by `ui/forgetOld`. */
export const KEPT_DAYS = 7;

const Unfinished = v.object({
  name: v.string(),
  at: v.number(),
  rows: v.pipe(
    v.array(
      v.object({
        line: v.number(),
        given: v.record(v.string(), v.unknown()),
        problems: v.tuple([]),
      }),
    ),
    v.minLength(1),
  ),
});

/** One a user: an account's admins may share a browser, and one admin may have several accounts. */
const keyOf = (userId: string) => `import-${userId}`;

const openStore = () => createStore('attune-import', 'unfinished');

/** @returns what was kept, unless it is too old or nothing that was kept here; `now` in milliseconds since 1970. */
export function readUnfinished(value: unknown, now: number): UnfinishedImport | null {
  const read = v.safeParse(Unfinished, value);
  if (!read.success) return null;
  return isFresh(now - read.output.at, KEPT_DAYS) ? read.output : null;
}

/** @returns `null` where there is none, it is too old, or the browser keeps nothing for pages within pages. */
export async function loadUnfinished(
  userId: string,
  now: number,
): Promise<UnfinishedImport | null> {
  try {
    const value = await get<unknown>(keyOf(userId), openStore());
    const unfinished = readUnfinished(value, now);
    if (unfinished === null && value !== undefined) await dropUnfinished(userId);
    return unfinished;
  } catch {
    return null; // refused: then an import lasts as long as the page
  }
}

/** @returns whether it is kept. */
export async function keepUnfinished(
  userId: string,
  { name, at, rows }: UnfinishedImport,
): Promise<boolean> {
  try {
    const plain = rows.map(({ line, given }) => ({ line, given, problems: [] }));
    await set(keyOf(userId), { name, at, rows: plain }, openStore());
    return true;
  } catch (error) {
    logTrouble('an import cannot be kept for after a reload.', error);
    return false;
  }
}

export async function dropUnfinished(userId: string): Promise<void> {
  try {
    await del(keyOf(userId), openStore());
  } catch {
    // Nothing was kept then.
  }
}
