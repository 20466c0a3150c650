import type { KeptEntry } from './KeptEntry';

/** What an entry's place in the admins' own order depends on. */
export type Placed = Pick<KeptEntry, 'position'> & {
  entry: Pick<KeptEntry['entry'], 'key' | 'title'>;
};

/** Room between neighbors, so that one write is enough to put another entry between them, ten times over. */
export const POSITION_STEP = 1024;

/** The same for every admin, whatever the language of the screen. */
const collator = new Intl.Collator('en', { numeric: true });

/** Sorts by position, entries of the same position by title. */
export function compareOwnOrder(one: Placed, other: Placed): number {
  return (
    one.position - other.position ||
    collator.compare(one.entry.title, other.entry.title) ||
    (one.entry.key < other.entry.key ? -1 : 1)
  );
}

/** A position after all others. */
export function positionAfterAll(entries: readonly Placed[]): number {
  return entries.reduce((last, { position }) => Math.max(last, position), 0) + POSITION_STEP;
}

/** A position right after an entry, or its own where there is no room: then the titles decide. */
export function positionAfter(entries: readonly Placed[], key: string): number {
  const index = entries.findIndex(({ entry }) => entry.key === key);
  const before = entries[index];
  if (before === undefined) return positionAfterAll(entries);
  const after = entries[index + 1];
  if (after === undefined) return before.position + POSITION_STEP;
  return Math.floor((before.position + after.position) / 2);
}

/**
 * Which positions to write so that one entry stands before another: as few as can be, mostly one.
 *
 * @param entries in their own order.
 * @param beforeKey `null` for the end.
 * @returns new positions by key; none where the entry stands there already, or either is not among the entries.
 */
export function planMove(
  entries: readonly Placed[],
  key: string,
  beforeKey: string | null,
): ReadonlyMap<string, number> {
  const moved = entries.find(({ entry }) => entry.key === key);
  const others = entries.filter((one) => one !== moved);
  const target =
    beforeKey === null ? others.length : others.findIndex(({ entry }) => entry.key === beforeKey);
  if (moved === undefined || target < 0 || entries.indexOf(moved) === target) return new Map();
  const order = [...others.slice(0, target), moved, ...others.slice(target)];
  for (let count = 1; count < order.length; count += 1) {
    const first = Math.max(0, target - count + 1);
    for (let left = first; left <= target && left + count <= order.length; left += 1) {
      const positions = spread(order[left - 1], order[left + count], count);
      if (positions === null) continue;
      return new Map(
        positions.map((position, at) => [order[left + at]?.entry.key ?? '', position]),
      );
    }
  }
  return new Map(order.map(({ entry }, at) => [entry.key, (at + 1) * POSITION_STEP]));
}

/** So many whole numbers between two entries, evenly spread; `null` where there is no room for them. */
function spread(
  before: Placed | undefined,
  after: Placed | undefined,
  count: number,
): number[] | null {
  const places = Array.from({ length: count }, (_, at) => at + 1);
  if (before === undefined && after === undefined) return places.map((at) => at * POSITION_STEP);
  if (before === undefined) {
    const end = after?.position ?? 0;
    return places.map((at) => end - (count + 1 - at) * POSITION_STEP);
  }
  const start = before.position;
  if (after === undefined) return places.map((at) => start + at * POSITION_STEP);
  const room = after.position - start;
  return room > count ? places.map((at) => start + Math.floor((at * room) / (count + 1))) : null;
}
