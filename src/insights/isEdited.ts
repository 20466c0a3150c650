type Stretch = { start: number; end: number };

/** Fewer letters stand in any draft by chance. */
const MIN_CHARS = 12;

/**
 * Whether the agent has changed the words that were inserted. Filling a gap is no change: that is what it is there for.
 *
 * @param draft what stands in the editor, as plain text; the editor may have set paragraphs and spaces anew.
 * @param inserted the words as they were inserted; `gaps` are where they were left open, in order.
 */
export function isEdited(
  draft: string,
  inserted: { text: string; gaps: readonly Stretch[] },
): boolean {
  const now = foldSpaces(draft);
  return piecesOf(inserted).some((piece) => !now.includes(piece));
}

/** The lines, cut at the gaps. */
function piecesOf({ text, gaps }: { text: string; gaps: readonly Stretch[] }): string[] {
  const starts = [0, ...gaps.map(({ end }) => end)];
  const ends = [...gaps.map(({ start }) => start), text.length];
  return starts
    .flatMap((start, at) => text.slice(start, ends[at]).split('\n'))
    .map((line) => foldSpaces(line.replace(/^\s*(?:[-•]|\d+\.)\s/u, '')))
    .filter((line) => line.length >= MIN_CHARS);
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
