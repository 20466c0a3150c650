import { useCallback, useState } from 'react';
import type { EntryStatus, KeptEntry } from '../../library/KeptEntry';
import type { BrokenRecord } from '../../library/records/readRecord';
import { useAdminWords } from '../words';
import type { AdminWordKey } from '../../words/Say';
import type { LoadOptions } from '../../zendesk/RecordStore';
import type { LibraryDesk } from './LibraryDesk';
import { sayOutcome, sayWhy, titlesOf } from './sayOutcome';

/** Something that takes its time: how far it is. */
export type Busy = {
  label: AdminWordKey;
  done: number;
  total: number;
  /** Stops after what is on its way. */
  cancel: () => void;
};

/** What was done last, for the eye and the live region. `at` tells two that sound alike apart. */
export type News = { text: string; at: number };

/** What can be done with the replies of the list; each tells what came of it. */
export function useListActions(desk: LibraryDesk) {
  const say = useAdminWords();
  const [news, setNews] = useState<News>({ text: '', at: 0 });
  const [busy, setBusy] = useState<Busy | null>(null);

  const tell = useCallback((text: string) => setNews(({ at }) => ({ text, at: at + 1 })), []);

  /** Runs something long, with its progress shown. */
  async function run<T>(
    label: AdminWordKey,
    total: number,
    act: (options: LoadOptions) => Promise<T>,
  ): Promise<T> {
    const aborting = new AbortController();
    const cancel = () => aborting.abort();
    setBusy({ label, done: 0, total, cancel });
    try {
      return await act({
        signal: aborting.signal,
        onProgress: (done) => setBusy({ label, done, total, cancel }),
      });
    } finally {
      setBusy(null);
    }
  }

  async function setStatus(kept: readonly KeptEntry[], status: EntryStatus): Promise<void> {
    const outcome = await run('library.changing', kept.length, (options) =>
      desk.setStatus(kept, status, options),
    );
    const titles = titlesOf(kept);
    const none = outcome.done.length + outcome.undone.length === 0;
    tell(
      none
        ? say('library.news.same', { count: kept.length, title: kept[0]?.entry.title ?? '' })
        : sayOutcome({ kind: 'status', status }, outcome, titles, say),
    );
  }

  async function remove(kept: readonly KeptEntry[]): Promise<void> {
    const outcome = await run('library.deleting', kept.length, (options) =>
      desk.remove(kept, options),
    );
    tell(sayOutcome({ kind: 'removed' }, outcome, titlesOf(kept), say));
  }

  async function removeBroken(broken: readonly BrokenRecord[]): Promise<void> {
    const outcome = await run('library.deleting', broken.length, (options) =>
      desk.removeBroken(broken, options),
    );
    const [first] = outcome.undone;
    const count = outcome.done.length;
    const sentences = count === 0 ? [] : [say('library.news.brokenRemoved', { count })];
    if (first !== undefined) {
      const title = broken.find(({ id }) => id === first.key)?.title ?? '';
      const values = { count: outcome.undone.length, title, why: sayWhy(first.why, say) };
      sentences.push(say('library.undone', values));
    }
    tell(sentences.join(' '));
  }

  async function duplicate(kept: KeptEntry): Promise<void> {
    const title = say('library.copyTitle', { title: kept.entry.title }).slice(0, MAX_TITLE_CHARS);
    const outcome = await desk.duplicate(kept, title);
    tell(
      outcome.kind === 'saved'
        ? say('library.news.duplicated', { title })
        : say('library.undone', { count: 1, title, why: sayWhy(outcome, say) }),
    );
  }

  async function move(kept: KeptEntry, beforeKey: string | null): Promise<void> {
    const { key, title } = kept.entry;
    const moving = desk.reorder(key, beforeKey);
    const outcome = await moving;
    const { entries } = desk.current();
    const place = entries.findIndex(({ entry }) => entry.key === key) + 1;
    const [first] = outcome.undone;
    tell(
      first === undefined
        ? say('library.news.moved', { title, place, total: entries.length })
        : say('library.undone', { count: 1, title, why: sayWhy(first.why, say) }),
    );
  }

  async function undo(): Promise<void> {
    const { undoable } = desk.current();
    if (undoable === null) return;
    const outcome = await run('library.undoing', undoable.count, (options) => desk.undo(options));
    const titles = titlesOf(desk.current().entries);
    tell(sayOutcome({ kind: 'undone', undoable }, outcome, titles, say));
  }

  async function refresh(): Promise<void> {
    await desk.refresh();
    // Where it fails, the page says so.
    if (desk.current().stale === null) tell(say('library.news.refreshed'));
  }

  return {
    news,
    busy,
    tell,
    setStatus,
    remove,
    removeBroken,
    duplicate,
    move,
    undo,
    refresh,
  };
}

export type ListActions = ReturnType<typeof useListActions>;

/** As many as an entry's title takes. */
const MAX_TITLE_CHARS = 120;
