import type { State } from '../emotion/Reading';

/** What a lesson is wanted for: a kind of tip, or a state. */
export type LessonWish = `tip:${string}` | `state:${State}`;

/** Nothing of any ticket; taken away as soon as the full page has read it. */
const KEY = 'attune.lesson';

/** Leaves word for Attune's own page, which is another page of the same browser, maybe one that is not open yet. */
export function leaveLessonWish(wish: LessonWish): void {
  try {
    localStorage.setItem(KEY, wish);
  } catch {
    // Storage is refused to pages within pages in some browsers; the page then opens on what it showed last.
  }
}

/** Calls `listener` with what was left before and with what is left from now on; the returned function ends it. */
export function followLessonWishes(listener: (wish: string) => void): () => void {
  const take = () => {
    const wish = takeWish();
    if (wish !== null) listener(wish);
  };
  const onStorage = ({ key }: StorageEvent) => {
    if (key === KEY) take();
  };
  take();
  window.addEventListener('storage', onStorage);
  return () => window.removeEventListener('storage', onStorage);
}

function takeWish(): string | null {
  try {
    const wish = localStorage.getItem(KEY);
    localStorage.removeItem(KEY);
    return wish;
  } catch {
    // As above.
    return null;
  }
}
