import en from '../../translations/en.json';
import { flattenWords } from './flattenWords';

/** All of English, by key. Further languages join as chunks of their own. */
export const englishWords: Readonly<Record<string, string>> = flattenWords(en);
