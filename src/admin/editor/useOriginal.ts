import { useEffect, useState } from 'react';
import { changedOriginals } from '../../editing/originals/changedOriginals';
import type { Entry } from '../../library/Entry';
import type { KeptEntry } from '../../library/KeptEntry';
import { logTrouble } from '../../logTrouble';
import { PackShelf } from '../../suggestions/LanguagePack';

/** The built-in entries come with the packs of their languages, once a page. */
const shelf = new PackShelf((language, error) =>
  logTrouble(`The built-in replies in ${language} did not load.`, error),
);

/** @returns Attune's own entry, where this is a copy of it and it has changed since; else `null`. */
export function useOriginal(base: KeptEntry | null): Entry | null {
  const [changed, setChanged] = useState<Entry | null>(null);
  useEffect(() => {
    let left = false;
    setChanged(null);
    if (base?.origin) {
      void shelf.take(base.entry.language).then((pack) => {
        if (left || pack === null) return;
        const found = changedOriginals([base], pack.entries)[0];
        setChanged(found?.differs === true ? found.original : null);
      });
    }
    return () => {
      left = true;
    };
  }, [base]);
  return changed;
}
