import type { ScreenLanguage } from './ScreenLanguage';
import type { Words } from './Words';

/** Where a page takes its words from. */
export type WordShelf = {
  /** Always at hand. */
  english: Words;
  /** Loads one language and no other; what it has no words for is said in English. Rejects where a chunk does not load. */
  load(language: ScreenLanguage): Promise<Words>;
};
