/**
 * `de-CH` → "German".
 * @param tag BCP 47, of whatever origin.
 * @param inLanguage the language to name it in; English by default, as Zendesk's placeholders do.
 * @returns `null` for what is no language tag, or one of a language nobody has named.
 */
export function languageName(tag: string | null, inLanguage = 'en'): string | null {
  const language = /^[a-z]{2,3}(?=[-_]|$)/iu.exec(tag ?? '')?.[0];
  if (language === undefined) return null;
  return (
    new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' }).of(language) ?? null
  );
}
