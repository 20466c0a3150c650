import type { EntryContent, KeptEntry } from '../../library/KeptEntry';
import { compareOwnOrder } from '../../library/ownOrder';

/** What is being written of an entry: what it is to be, or that it is to go. */
export type Pending = { kind: 'put'; content: EntryContent } | { kind: 'removed' };

/**
 * @param pending by key.
 * @returns the entries as if all of that were done, in their own order.
 */
export function showPending(
  entries: readonly KeptEntry[],
  pending: ReadonlyMap<string, Pending>,
): readonly KeptEntry[] {
  if (pending.size === 0) return entries;
  const shown: KeptEntry[] = [];
  const added = new Map(pending);
  for (const kept of entries) {
    const change = pending.get(kept.entry.key);
    added.delete(kept.entry.key);
    if (change === undefined) shown.push(kept);
    else if (change.kind === 'put') shown.push({ ...kept, ...change.content });
  }
  for (const change of added.values()) {
    if (change.kind === 'put') shown.push(asKept(change.content));
  }
  return shown.sort(compareOwnOrder);
}

/** An entry that Zendesk has not seen yet. */
function asKept(content: EntryContent): KeptEntry {
  return {
    ...content,
    id: '',
    versions: [],
    createdAt: '',
    updatedAt: '',
    createdBy: null,
    updatedBy: null,
  };
}
