const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

const FORMATS = {
  /** A day that is near: "Wednesday, March 4". */
  near: { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' },
  /** Any day: "March 4, 2026". */
  any: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
} as const;

/** What a language says with a day inside a sentence, where `Intl` gives the day alone. */
const IN_A_SENTENCE: Readonly<Record<string, (day: string) => string>> = {
  /** "a más tardar el miércoles 4 de marzo". */
  es: (day) => `el ${day.replace(',', '')}`,
};

/**
 * @param value an ISO day; anything else comes back as it is.
 * @param language ISO 639-1 code or BCP 47 tag.
 * @returns the day in the language's words.
 */
export function writeDay(value: string, language: string, format: keyof typeof FORMATS): string {
  const parts = ISO_DAY.exec(value);
  if (parts === null) return value;
  const [, year, month, day] = parts.map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day));
  // 2026-02-31 would silently become March 3.
  if (date.toISOString().slice(0, 10) !== value) return value;
  const tag = language === 'en' ? 'en-US' : language;
  const written = new Intl.DateTimeFormat(tag, FORMATS[format]).format(date);
  const inASentence = format === 'near' ? IN_A_SENTENCE[language.slice(0, 2)] : undefined;
  return inASentence?.(written) ?? written;
}
