/** One change that turns a text into another. */
export type Replacement = { from: number; to: number; insert: string };

/** @returns the shortest single change that turns `before` into `after`; `null` where they are the same. */
export function replaceText(before: string, after: string): Replacement | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  return { from: start, to: before.length - tail, insert: after.slice(start, after.length - tail) };
}
