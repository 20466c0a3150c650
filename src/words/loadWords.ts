import { flattenWords } from './flattenWords';
import type { ScreenLanguage } from './ScreenLanguage';
import { ENGLISH, type Words } from './Words';
import type { WordShelf } from './WordShelf';

type File = { default: Parameters<typeof flattenWords>[0] };

/** Zendesk names the files: https://support.zendesk.com/hc/en-us/articles/4408821324826 */
const FILES: Record<Exclude<ScreenLanguage, 'en'>, () => Promise<File>> = {
  es: () => import(/* webpackChunkName: "words-es" */ '../../translations/es.json'),
  fr: () => import(/* webpackChunkName: "words-fr" */ '../../translations/fr.json'),
  de: () => import(/* webpackChunkName: "words-de" */ '../../translations/de.json'),
  'pt-BR': () => import(/* webpackChunkName: "words-pt-br" */ '../../translations/pt-br.json'),
  ja: () => import(/* webpackChunkName: "words-ja" */ '../../translations/ja.json'),
  ar: () => import(/* webpackChunkName: "words-ar" */ '../../translations/ar.json'),
};

async function load(language: ScreenLanguage): Promise<Words> {
  if (language === 'en') return ENGLISH;
  const { default: tree } = await FILES[language]();
  return { language, messages: { ...ENGLISH.messages, ...flattenWords(tree) } };
}

/** What is said beside a ticket, and on every page. */
export const sidebarWords: WordShelf = { english: ENGLISH, load };
