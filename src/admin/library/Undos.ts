import type { EntryContent, KeptEntry } from '../../library/KeptEntry';
import type { ManyOutcome, Undoable } from './DeskView';
import type { Write } from './EntryWriter';
import { versionsAfter } from './versionsAfter';

/** What takes a change back. */
export type Undo = {
  undoable: Undoable;
  /** Puts back what entries were, and deleted entries as new records. */
  writes: readonly Write[];
  removals: readonly KeptEntry[];
};

const MOST = 20;

/** The changes of this page that can be taken back, the last first. */
export class Undos {
  private readonly undos: Undo[] = [];

  get last(): Undoable | null {
    return this.undos[0]?.undoable ?? null;
  }

  take(): Undo | null {
    return this.undos.shift() ?? null;
  }

  put(undo: Undo): void {
    if (undo.writes.length + undo.removals.length === 0) return;
    this.undos.unshift(undo);
    this.undos.length = Math.min(this.undos.length, MOST);
  }

  /** Entries were edited, or changed otherwise, from the first to the second; `null` where there was none before. */
  putChanged(
    kind: Undoable['kind'],
    changes: readonly { before: KeptEntry | null; after: KeptEntry }[],
  ): void {
    this.put({
      undoable: nameOf(
        kind,
        changes.map(({ before, after }) => before ?? after),
      ),
      writes: changes.flatMap(({ before, after }) =>
        before === null ? [] : [putBack(before, after)],
      ),
      removals: changes.flatMap(({ before, after }) => (before === null ? [after] : [])),
    });
  }

  putRemoved(removed: readonly KeptEntry[]): void {
    const writes = removed.map((kept) => ({
      content: contentOf(kept),
      base: null,
      versions: kept.versions,
    }));
    this.put({ undoable: nameOf('removed', removed), writes, removals: [] });
  }

  /** What could not be taken back can be tried again, unless somebody else has changed it since. */
  putRest({ undoable, writes, removals }: Undo, undone: ManyOutcome['undone']): void {
    const keys = new Set(undone.filter(({ why }) => why.kind === 'failed').map(({ key }) => key));
    this.put({
      undoable: { ...undoable, count: keys.size },
      writes: writes.filter(({ content }) => keys.has(content.entry.key)),
      removals: removals.filter(({ entry }) => keys.has(entry.key)),
    });
  }
}

/** Without what is Zendesk's. */
export function contentOf({ entry, status, position, origin }: EntryContent): EntryContent {
  return { entry, status, position, origin };
}

/** An edit that is taken back stays among the versions. */
function putBack(before: KeptEntry, after: KeptEntry): Write {
  const content = contentOf(before);
  const isEdit = JSON.stringify(before.entry) !== JSON.stringify(after.entry);
  return {
    content,
    base: after,
    versions: isEdit ? versionsAfter(after, content) : before.versions,
  };
}

function nameOf(kind: Undoable['kind'], entries: readonly KeptEntry[]): Undoable {
  return { kind, count: entries.length, title: entries[0]?.entry.title ?? '' };
}
