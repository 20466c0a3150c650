import { offeredEntries, type OwnReplies } from '../library/offeredEntries';
import type { LanguagePack } from '../suggestions/LanguagePack';
import type { Shelf } from './withoutGestures';

/**
 * The packs with the account's own replies in them, also for languages in which nothing comes with Attune; each pack
 * is made once.
 */
export function withOwnReplies(shelf: Shelf, own: OwnReplies): Shelf {
  const made = new Map<string, LanguagePack>();
  const ownKeys = new Set(
    own.kept.flatMap(({ status, entry }) => (status === 'active' ? [entry.key] : [])),
  );
  return {
    take: async (language) => {
      const known = made.get(language);
      if (known !== undefined) return known;
      const plain = await shelf.take(language);
      const entries = offeredEntries(language, plain?.entries ?? [], own);
      if (plain === null && entries.length === 0) return null;
      const pack = {
        language,
        entries,
        phrases: plain?.phrases ?? NO_PHRASES,
        own: ownKeys,
      };
      // A pack that did not load may load the next time.
      if (plain !== null) made.set(language, pack);
      return pack;
    },
  };
}

const NO_PHRASES: LanguagePack['phrases'] = {
  startingWith: () => [],
  anywhere: [],
};
