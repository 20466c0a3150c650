import type { EntryContent, EntryVersion, KeptEntry } from '../../library/KeptEntry';

/**
 * The earlier versions of an entry once `content` is written over `base`: `base` itself joins them, unless nothing but
 * its place in the order changes.
 */
export function versionsAfter(
  base: KeptEntry | null,
  content: EntryContent,
): readonly EntryVersion[] {
  if (base === null) return [];
  const { entry, status, versions, updatedAt: at, updatedBy: by } = base;
  const isSame =
    status === content.status && JSON.stringify(entry) === JSON.stringify(content.entry);
  return isSame ? versions : [{ entry, status, at, by }, ...versions];
}
