import type { CdnWindow } from './CdnWindow';

/** A pointer that only crosses the app is not told. */
const MIN_HOVER_MS = 200;

/** What is told of the pointer: a click, or how long it stayed (in milliseconds). */
export type Track = { type: 'click' } | { type: 'hover'; value: number };

/** Tells every click inside the app, and every stay of the pointer that lasted. */
export function watchPointer(document: CdnWindow['document'], tell: (track: Track) => void): void {
  let enteredAt: number | null = null;
  document.addEventListener('click', () => tell({ type: 'click' }));
  document.addEventListener('mouseenter', () => {
    enteredAt = Date.now();
  });
  document.addEventListener('mouseleave', () => {
    const value = enteredAt === null ? 0 : Date.now() - enteredAt;
    enteredAt = null;
    if (value >= MIN_HOVER_MS) tell({ type: 'hover', value });
  });
}
