/**
 * Any value as a short text for log lines and refusals. Never throws: `postMessage` also carries what JSON cannot say,
 * such as cycles and big integers.
 */
export function inWords(value: unknown, maxChars = 60): string {
  const text =
    asJson(value) ?? (value === undefined ? 'undefined' : Object.prototype.toString.call(value));
  return text.length > maxChars ? `${text.slice(0, maxChars - 1)}…` : text;
}

/** The value as JSON, or `null` where it has none. */
export function asJson(value: unknown, indent?: number): string | null {
  try {
    return JSON.stringify(value, null, indent) ?? null;
  } catch {
    return null; // a cycle or a big integer; the callers have other words for it
  }
}
