import { createStore, get, update } from 'idb-keyval';
import { logTrouble } from '../logTrouble';
import { within } from './zaf/within';

/**
 * What the pages of one browser share: a thing that is kept, a turn to take, a word to pass on. Where the browser
 * refuses any of it (storage and channels are, in pages within pages, at times), a page is on its own in that. No method
 * throws; none rejects but with what `task` rejects with.
 */
export interface SharedPlace {
  /** `undefined` where nothing is kept. */
  read(): Promise<unknown>;
  /** Changes what is kept in one step. */
  update(change: (kept: unknown) => unknown): Promise<void>;
  /** Does `task` while no other page does one. */
  takeTurn<T>(task: () => Promise<T>): Promise<T>;
  /** To the other pages, not to this one. */
  tell(message: unknown): void;
  /** Calls `listener` with what others tell, until the returned function is called. */
  onTold(listener: (message: unknown) => void): () => void;
}

/** Some browsers leave a database unopened for ever, rather than refuse it. */
const PATIENCE_MS = 2000;

/** @param name of the thing: pages that give the same name share it. */
export function openSharedPlace(name: string): SharedPlace {
  const place = `attune.records.1/${name}`;
  const database = createStore('attune', 'records');
  const channel = openChannel(place);
  let isRefused = false;
  /** This page's own tasks, where the browser has no locks to give. */
  let last: Promise<unknown> = Promise.resolve();

  /** What is refused once is not asked for again: a page may wait for it each time, in vain. */
  async function orNothing<T>(ask: () => Promise<T>): Promise<T | undefined> {
    if (isRefused) return undefined;
    try {
      const asking = Promise.resolve().then(async () => ({ value: await ask() }));
      const answer = await within(PATIENCE_MS, asking, null);
      if (answer !== null) return answer.value;
      logTrouble('this browser does not say what it keeps; every page asks for itself.', null);
    } catch (error) {
      logTrouble('this browser keeps nothing; every page asks for itself.', error);
    }
    isRefused = true;
    return undefined;
  }

  return {
    read: () => orNothing(() => get<unknown>(place, database)),
    update: async (change) => {
      await orNothing(() => update<unknown>(place, change, database));
    },
    async takeTurn(task) {
      let begun = false;
      const begin = () => {
        begun = true;
        return task();
      };
      try {
        // In some pages the browser has it and refuses it.
        if ('locks' in navigator) return await navigator.locks.request(place, begin);
      } catch (error) {
        if (begun) throw error;
      }
      const turn = last.then(begin, begin);
      last = turn.catch(() => undefined);
      return turn;
    },
    tell: (message) => channel?.postMessage(message),
    onTold(listener) {
      const hear = ({ data }: MessageEvent<unknown>) => listener(data);
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    // Refused, or unknown: changes of other pages are seen at the next look.
    return null;
  }
}
