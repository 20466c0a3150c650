import en from '../../translations/admin/en.json';
import { flattenWords } from './flattenWords';
import { sidebarWords } from './loadWords';
import type { ScreenLanguage } from './ScreenLanguage';
import type { Words } from './Words';
import type { WordShelf } from './WordShelf';

type File = { default: Parameters<typeof flattenWords>[0] };

const FILES: Record<Exclude<ScreenLanguage, 'en'>, () => Promise<File>> = {
  es: () => import(/* webpackChunkName: "admin-words-es" */ '../../translations/admin/es.json'),
  fr: () => import(/* webpackChunkName: "admin-words-fr" */ '../../translations/admin/fr.json'),
  de: () => import(/* webpackChunkName: "admin-words-de" */ '../../translations/admin/de.json'),
  'pt-BR': () =>
    import(/* webpackChunkName: "admin-words-pt-br" */ '../../translations/admin/pt-br.json'),
  ja: () => import(/* webpackChunkName: "admin-words-ja" */ '../../translations/admin/ja.json'),
  ar: () => import(/* webpackChunkName: "admin-words-ar" */ '../../translations/admin/ar.json'),
};

const english: Words = {
  language: 'en',
  messages: { ...sidebarWords.english.messages, ...flattenWords(en) },
};

/** What the full page says: all of the sidebar's words, and its own, which the sidebar does not load. */
export const adminWords: WordShelf = {
  english,
  load: async (language) => {
    if (language === 'en') return english;
    const [shared, { default: own }] = await Promise.all([
      sidebarWords.load(language),
      FILES[language](),
    ]);
    return {
      language,
      messages: { ...english.messages, ...shared.messages, ...flattenWords(own) },
    };
  },
};
