import * as v from 'valibot';
import { TIP_KINDS, type TipKind } from '../../coach/Review';

/** The agent's own choice, kept in the agent's browser; holds kinds of tips, nothing of any ticket. */
export const KEY = 'attune.tipsOff';

const Kinds = v.fallback(v.array(v.fallback(v.nullable(v.picklist(TIP_KINDS)), null)), []);

/** @returns the kinds of tips that the agent has turned off; none where the browser keeps nothing for us. */
export function loadTipsOff(): ReadonlySet<TipKind> {
  try {
    const kinds = v.parse(Kinds, JSON.parse(localStorage.getItem(KEY) ?? '[]'));
    return new Set(kinds.filter((kind) => kind !== null));
  } catch {
    // Storage is refused to pages within pages in some browsers; then tips are off until the page is closed.
    return new Set();
  }
}

export function saveTipsOff(kinds: ReadonlySet<TipKind>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...kinds]));
  } catch {
    // As above.
  }
}
