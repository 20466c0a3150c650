/** The languages of the screen, BCP 47. English is part of the page, the others are chunks of their own. */
export const SCREEN_LANGUAGES = ['en', 'es', 'fr', 'de', 'pt-BR', 'ja', 'ar'] as const;
export type ScreenLanguage = (typeof SCREEN_LANGUAGES)[number];

/** Which of them are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<ScreenLanguage> = new Set(['ar']);

/**
 * @param locale as Zendesk writes it: "en-US", "fr-ca", "pt"; anything may come.
 * @returns the screen's language for an agent of this locale, whatever their country; English where there is none.
 */
export function pickLanguage(locale: string): ScreenLanguage {
  const wanted = withoutCountry(locale);
  return SCREEN_LANGUAGES.find((language) => withoutCountry(language) === wanted) ?? 'en';
}

export function directionOf(language: ScreenLanguage): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

function withoutCountry(locale: string): string {
  return (locale.split(/[-_]/u, 1)[0] ?? '').toLowerCase();
}
