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
  const [found, setFound] = useState<{ of: KeptEntry; changed: Entry | null } | null>(null);
  useEffect(() => {
    if (!base?.origin) return;
    let left = false;
    void shelf.take(base.entry.language).then((pack) => {
      if (left || pack === null) return;
      const [original] = changedOriginals([base], pack.entries);
      setFound({ of: base, changed: original?.differs === true ? original.original : null });
    });
    return () => {
      left = true;
    };
  }, [base]);
  return found !== null && found.of === base ? found.changed : null;
}
