import en from '../../src/library/builtIn/en.json';
import { readEntries } from '../../src/library/readEntries';

/** The English entries that come with Attune, without the waiting: the app fetches them as a language pack. */
export const builtInLibrary = readEntries(en);
