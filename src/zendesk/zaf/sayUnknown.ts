/** @returns anything in words for a log. To make a text of an object as it likes it could throw. */
export function sayUnknown(value: unknown): string {
  if (value === null || value === undefined || value instanceof Error) return String(value);
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Object.prototype.toString.call(value);
}
