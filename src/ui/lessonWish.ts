import type { State } from '../emotion/Reading';
import { loadKept, onKeptChange, saveKept } from './keptText';

/** What a lesson is wanted for: a kind of tip, or a state. */
export type LessonWish = `tip:${string}` | `state:${State}`;

/** Nothing of any ticket; taken away as soon as the full page has read it. */
const NAME = 'attune.lesson';

/**
 * Leaves word for Attune's own page, which is another page of the same browser, maybe one that is not open yet. Where
 * the browser keeps nothing, the page opens on what it showed last.
 */
export function leaveLessonWish(wish: LessonWish): void {
  saveKept(NAME, wish);
}

/** Calls `listener` with what was left before and with what is left from now on; the returned function ends it. */
export function followLessonWishes(listener: (wish: string) => void): () => void {
  const take = () => {
    const wish = loadKept(NAME);
    if (wish === null) return;
    saveKept(NAME, null);
    listener(wish);
  };
  take();
  return onKeptChange(NAME, take);
}
