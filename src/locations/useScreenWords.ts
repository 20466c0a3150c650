import { useEffect, useState } from 'react';
import { logTrouble } from '../logTrouble';
import { loadKept, saveKept } from '../ui/keptText';
import { pickLanguage, SCREEN_LANGUAGES, type ScreenLanguage } from '../words/ScreenLanguage';
import type { Words } from '../words/Words';
import type { WordShelf } from '../words/WordShelf';

/** The language of the last page, so that the next one starts in it. */
const LANGUAGE = 'attune.language';

/** After so long, English now is better than the right language later. */
const PATIENCE_MS = 1500;

export type ScreenWords = {
  /** What the page is written in. */
  words: Words;
  /** Whether that is the language to stay with, as far as anybody knows; until then a page is better not shown. */
  settled: boolean;
};

/**
 * The words of the screen in the agent's language: the one of their last page at once, then the one that Zendesk
 * tells. A language that does not load is served in English.
 *
 * @param locale the agent's; `null` where Zendesk does not tell. Undefined until the host has been met.
 */
export function useScreenWords(
  locale: Promise<string | null> | undefined,
  shelf: WordShelf,
): ScreenWords {
  const [language, setLanguage] = useState<ScreenLanguage | null>(loadLastLanguage);
  const [words, setWords] = useState(shelf.english);
  const [settled, setSettled] = useState(false);

  useEffect(() => {
    if (locale === undefined) return;
    let current = true;
    const timer = setTimeout(() => setSettled(true), PATIENCE_MS);
    void locale.then((told) => {
      if (!current) return;
      if (told !== null) saveKept(LANGUAGE, pickLanguage(told));
      setLanguage((before) => (told === null ? (before ?? 'en') : pickLanguage(told)));
    });
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [locale]);

  useEffect(() => {
    if (language === null) return;
    let current = true;
    void shelf
      .load(language)
      .catch((error: unknown) => {
        logTrouble(`the screen's words in "${language}" did not load.`, error);
        return shelf.english;
      })
      .then((loaded) => {
        if (!current) return;
        setWords(loaded);
        setSettled(true);
      });
    return () => {
      current = false;
    };
  }, [language, shelf]);

  return { words, settled };
}

/** `null` where the browser has kept none for us; then Zendesk's answer is waited for. */
function loadLastLanguage(): ScreenLanguage | null {
  const kept = loadKept(LANGUAGE);
  return SCREEN_LANGUAGES.find((language) => language === kept) ?? null;
}
