/** Ids are numbers; some hosts write them as strings. @returns `NaN` for all else: an object may even throw when asked. */
export function readNumber(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
}
