import { isFresh } from './isFresh';
import { readFresh } from './keptText';

/** All names of ours begin like this. */
const OURS = 'attune.';

/** What the browser's databases hold by account or user, and which property tells when it was kept. */
export const KEPT_DATABASES = [
  /** The account's own replies, as all pages share them; fetched anew by whoever opens a ticket. */
  { database: 'attune', store: 'records', stamp: 'checkedAt', days: 30 },
  /** An import that was not finished. */
  { database: 'attune-import', store: 'unfinished', stamp: 'at', days: 7 },
] as const;

/**
 * Removes what Attune has kept in this browser for longer than it is meant to be: of accounts that nobody opens here
 * any more, of users who have gone, of versions of Attune that kept it otherwise. Never rejects.
 */
export async function forgetOld(): Promise<void> {
  forgetTexts();
  await Promise.all(KEPT_DATABASES.map(forgetRecords));
}

function forgetTexts(): void {
  try {
    for (const name of Object.keys(localStorage)) {
      const isOld = readFresh(name, localStorage.getItem(name)) === null;
      if (name.startsWith(OURS) && isOld) localStorage.removeItem(name);
    }
  } catch {
    // Refused: then nothing was kept.
  }
}

type Place = (typeof KEPT_DATABASES)[number];

async function forgetRecords({ database, store, stamp, days }: Place): Promise<void> {
  try {
    // Not made for this: a browser that cannot list its databases (Firefox before 126) keeps them until they are opened.
    const known = await indexedDB.databases();
    if (known.every(({ name }) => name !== database)) return;
    const opened = await settled(indexedDB.open(database));
    try {
      if (!opened.objectStoreNames.contains(store)) return;
      await forgetIn(opened.transaction(store, 'readwrite'), store, (value) => {
        const at: unknown = Reflect.get(Object(value), stamp);
        return typeof at !== 'number' || !isFresh(Date.now() - at, days);
      });
    } finally {
      opened.close();
    }
  } catch {
    // As above.
  }
}

function forgetIn(
  transaction: IDBTransaction,
  store: string,
  isOld: (value: unknown) => boolean,
): Promise<void> {
  const asking = transaction.objectStore(store).openCursor();
  asking.onsuccess = () => {
    const cursor = asking.result;
    if (cursor === null) return;
    if (isOld(cursor.value)) cursor.delete();
    cursor.continue();
  };
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });
}
