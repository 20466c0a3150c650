import type { Suggestion } from '../suggestions/Suggestion';

/**
 * The suggestions to show: the new ones, and of those shown before the ones that the agent is busy with, which stay
 * where they stood.
 */
export function keepBusy(
  shown: readonly Suggestion[],
  fresh: readonly Suggestion[],
  isBusyWith: (entry: string) => boolean,
): Suggestion[] {
  const list = [...fresh];
  shown.forEach((suggestion, rank) => {
    const { key } = suggestion.entry;
    if (!isBusyWith(key)) return;
    const now = list.findIndex(({ entry }) => entry.key === key);
    const [moved = suggestion] = now === -1 ? [] : list.splice(now, 1);
    list.splice(rank, 0, moved);
  });
  return list;
}
