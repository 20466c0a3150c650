const known = new Map<string, readonly string[]>();

/** @returns the names of the months in a language, in lower case, for a pattern; none where the language is unknown. */
export function monthNames(language: string): readonly string[] {
  const before = known.get(language);
  if (before !== undefined) return before;
  const names = new Set<string>();
  if (
    /^[a-z]{2,3}$/u.test(language) &&
    Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  ) {
    for (const month of ['long', 'short'] as const) {
      const write = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
      for (let at = 0; at < 12; at += 1) {
        const parts = write.formatToParts(Date.UTC(2026, at, 15));
        const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
        if (/^\p{L}{3,12}\.?$/u.test(name)) names.add(name.replace(/\.$/u, ''));
      }
    }
  }
  const sorted = [...names].sort((a, b) => b.length - a.length);
  known.set(language, sorted);
  return sorted;
}
