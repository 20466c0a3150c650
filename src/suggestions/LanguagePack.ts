import type { Entry } from '../library/Entry';
import { readEntries } from '../library/readEntries';
import { readSituationWords, type SituationPhrases, type SituationWords } from './SituationPhrases';

/** What Attune needs in order to answer in a language. */
export type LanguagePack = {
  /** ISO 639-1. */
  language: string;
  entries: readonly Entry[];
  phrases: SituationPhrases;
  /** Keys of the account's own entries, where there are any. */
  own?: ReadonlySet<string>;
};

/** The languages of the replies that come with Attune; Portuguese is Brazil's. */
export const REPLY_LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'ja'] as const;
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number];

function isReplyLanguage(language: string): language is ReplyLanguage {
  return REPLY_LANGUAGES.some((known) => known === language);
}

type Files = [{ default: unknown }, { default: SituationWords }];

/** A chunk a language, so that a page loads only those that its customers write. */
const FILES: Record<ReplyLanguage, () => Promise<Files>> = {
  en: () =>
    Promise.all([
      import(/* webpackChunkName: "replies-en" */ '../library/builtIn/en.json'),
      import(/* webpackChunkName: "replies-en" */ './situations/en.json'),
    ]),
  es: () =>
    Promise.all([
      import(/* webpackChunkName: "replies-es" */ '../library/builtIn/es.json'),
      import(/* webpackChunkName: "replies-es" */ './situations/es.json'),
    ]),
  fr: () =>
    Promise.all([
      import(/* webpackChunkName: "replies-fr" */ '../library/builtIn/fr.json'),
      import(/* webpackChunkName: "replies-fr" */ './situations/fr.json'),
    ]),
  de: () =>
    Promise.all([
      import(/* webpackChunkName: "replies-de" */ '../library/builtIn/de.json'),
      import(/* webpackChunkName: "replies-de" */ './situations/de.json'),
    ]),
  pt: () =>
    Promise.all([
      import(/* webpackChunkName: "replies-pt" */ '../library/builtIn/pt.json'),
      import(/* webpackChunkName: "replies-pt" */ './situations/pt.json'),
    ]),
  ja: () =>
    Promise.all([
      import(/* webpackChunkName: "replies-ja" */ '../library/builtIn/ja.json'),
      import(/* webpackChunkName: "replies-ja" */ './situations/ja.json'),
    ]),
};

/**
 * Loads the entries of a language and the words by which its customers tell a situation.
 * Rejects where the files cannot be fetched.
 */
async function loadLanguagePack(language: ReplyLanguage): Promise<LanguagePack> {
  const [entries, words] = await FILES[language]();
  return {
    language,
    entries: readEntries(entries.default),
    phrases: readSituationWords(words.default),
  };
}

/** The packs of one page: each is fetched once, when it is first asked for. */
export class PackShelf {
  private readonly packs = new Map<ReplyLanguage, LanguagePack>();

  /** @param onFailure hears of files that could not be fetched; they are asked for again the next time. */
  constructor(private readonly onFailure: (language: string, error: unknown) => void) {}

  /** @returns `null` where there is no pack for the language, or it cannot be had now. */
  async take(language: string): Promise<LanguagePack | null> {
    if (!isReplyLanguage(language)) return null;
    const taken = this.packs.get(language);
    if (taken !== undefined) return taken;
    try {
      const pack = await loadLanguagePack(language);
      this.packs.set(language, pack);
      return pack;
    } catch (error) {
      this.onFailure(language, error);
      return null;
    }
  }
}
