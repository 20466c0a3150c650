import type { Draft } from '../coach/Draft';
import { findPhrases, type PhraseBook } from '../coach/findPhrases';
import type { Span } from '../coach/Review';

/** Where phrases of a book stand in a draft. */
export function spansOf(draft: Draft, book: PhraseBook<unknown>): Span[] {
  return findPhrases(draft, book).map(({ start, end }) => ({ start, end }));
}
