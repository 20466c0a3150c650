/** Of a longer text only so many UTF-16 units are read: the opening, and the end. */
export const MAX_READ_CHARS = { opening: 12_000, end: 4_000 };

/** The stretch of a text that is read, and the way from its offsets back to the text's. */
export type PartRead = { text: string; toWhole: (offset: number) => number };

/**
 * A text within the limits is read whole. Of a longer one the opening and the end are read, a line
 * break between them: what a customer feels stands there, and the reading's time stays bounded.
 */
export const partRead = (text: string): PartRead => {
  const { opening, end } = MAX_READ_CHARS;
  if (text.length <= opening + end) return { text, toWhole: (offset) => offset };
  const skipped = text.length - opening - end;
  return {
    text: `${text.slice(0, opening)}\n${text.slice(-end)}`,
    toWhole: (offset) => (offset <= opening ? offset : offset - 1 + skipped),
  };
};
