import { PackShelf } from '../src/suggestions/LanguagePack';

/** The replies of all languages, from the files beside us: one that does not load is a defect. */
export const shelf = new PackShelf((language, error) => {
  throw new Error(`The replies in "${language}" did not load.`, { cause: error });
});
