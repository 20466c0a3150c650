import type { LanguagePack, PackShelf } from '../suggestions/LanguagePack';

export type Shelf = Pick<PackShelf, 'take'>;

/** The same packs without the replies that make an extra-mile offer; each pack is made once. */
export function withoutGestures(shelf: Shelf): Shelf {
  const made = new WeakMap<LanguagePack, LanguagePack>();
  return {
    take: async (language) => {
      const pack = await shelf.take(language);
      if (pack === null) return null;
      const plain = made.get(pack) ?? {
        ...pack,
        entries: pack.entries.filter(({ gesture }) => gesture !== true),
      };
      made.set(pack, plain);
      return plain;
    },
  };
}
