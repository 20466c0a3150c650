import { SCREEN_LANGUAGES, type ScreenLanguage } from '../words/ScreenLanguage';

/** The language of the last page, so that the next one starts in it; nothing of any ticket. */
const KEY = 'attune.language';

/** `null` where the browser has kept nothing for us. */
export function loadRememberedLanguage(): ScreenLanguage | null {
  try {
    const kept = localStorage.getItem(KEY);
    return SCREEN_LANGUAGES.find((language) => language === kept) ?? null;
  } catch {
    // Storage is refused to pages within pages in some browsers; then Zendesk's answer is waited for.
    return null;
  }
}

export function rememberLanguage(language: ScreenLanguage): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // As above.
  }
}
