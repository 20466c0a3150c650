import en from './builtIn/en.json';
import { readEntries } from './readEntries';

/** The English entries that come with Attune. */
export const builtInLibrary = readEntries(en);
