import type { ConversionNote, Guesses, RefusedCode } from '../../editing/macros/Conversion';
import type { Entry } from '../../library/Entry';
import type { EntryContent } from '../../library/KeptEntry';
import type { FillProblem } from '../../templates/Filled';
import type { Macro } from '../../zendesk/Account';
import type { ConvertedMacro } from './convertMacros';

/** A converted macro as the admin has it in hand. */
export type ReviewItem = {
  macro: Macro;
  content: EntryContent;
  categories: string[];
  notes: ConversionNote[];
  guesses: Guesses;
  /** Whether it is to be added. */
  isIn: boolean;
};

/** What becomes of the chosen macros, before anything is written. */
export type Review = {
  items: ReviewItem[];
  refused: { macro: Macro; code: RefusedCode; problems: FillProblem[] }[];
};

export function startReview(converted: readonly ConvertedMacro[]): Review {
  const review: Review = { items: [], refused: [] };
  for (const { macro, conversion } of converted) {
    if (conversion.kind === 'refused') {
      const { code, problems } = conversion;
      review.refused.push({ macro, code, problems });
    } else {
      const { content, categories, notes, guesses } = conversion;
      review.items.push({ macro, content, categories, notes, guesses, isIn: true });
    }
  }
  return review;
}

/** @returns the review with one item changed. */
export function changeItem(
  review: Review,
  id: string,
  change: { isIn?: boolean; entry?: Partial<Entry> },
): Review {
  const items = review.items.map((item) => {
    if (item.macro.id !== id) return item;
    const { isIn = item.isIn, entry = {} } = change;
    const content = { ...item.content, entry: { ...item.content.entry, ...entry } };
    return { ...item, isIn, content };
  });
  return { ...review, items };
}
