import { useRef, useState, type KeyboardEvent } from 'react';

type Place = { row: number; column: number };

/**
 * One tab stop for a table of buttons: the arrow keys, Home, End (with Ctrl: first and last of all) go from one to the
 * next. Left is left on the screen, whatever the direction of its language.
 */
export function useGridKeys(rows: number, columns: number) {
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const cells = useRef(new Map<string, HTMLButtonElement>());

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = step(at, event, rightToLeft ? -1 : 1);
    if (next === null) return;
    event.preventDefault();
    const place = {
      row: Math.max(0, Math.min(rows - 1, next.row)),
      column: Math.max(0, Math.min(columns - 1, next.column)),
    };
    setAt(place);
    cells.current.get(`${place.row} ${place.column}`)?.focus();
  }

  function cell(row: number, column: number) {
    return {
      tabIndex: at.row === row && at.column === column ? 0 : -1,
      ref: (button: HTMLButtonElement | null) => {
        if (button !== null) cells.current.set(`${row} ${column}`, button);
      },
      onFocus: () => setAt({ row, column }),
    };
  }

  return { onKeyDown, cell };
}

function step(
  { row, column }: Place,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  onward: 1 | -1,
): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowRight':
      return { row, column: column + onward };
    case 'ArrowLeft':
      return { row, column: column - onward };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? Infinity : row, column: Infinity };
    default:
      return null;
  }
}
