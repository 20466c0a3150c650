import type { KeptEntry } from '../../library/KeptEntry';
import type { ListedReply } from './listReplies';

/** Where a reply can go, seen from the list that is shown. */
export type Move = 'moveTop' | 'moveUp' | 'moveDown' | 'moveEnd';

/**
 * @param shown the list that is shown, in its own order; filters may leave replies out.
 * @param entries all of the account's own, in their own order.
 * @returns the key of the entry before which the reply is to stand; `null` for the end.
 */
export function findMove(
  move: Move,
  reply: ListedReply,
  shown: readonly ListedReply[],
  entries: readonly KeptEntry[],
): string | null {
  const at = shown.findIndex(({ id }) => id === reply.id);
  switch (move) {
    case 'moveTop':
      return entries[0]?.entry.key ?? null;
    case 'moveUp':
      return shown[at - 1]?.entry.key ?? null;
    case 'moveDown': {
      // Right after the next one that is shown, whatever else stands there unseen.
      const next = shown[at + 1]?.entry.key;
      const place = entries.findIndex(({ entry }) => entry.key === next);
      return place < 0 ? null : (entries[place + 1]?.entry.key ?? null);
    }
    case 'moveEnd':
      return null;
  }
}
