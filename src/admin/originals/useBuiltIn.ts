import { useEffect, useMemo, useState } from 'react';
import type { Entry } from '../../library/Entry';
import { logTrouble } from '../../logTrouble';
import { PackShelf } from '../../suggestions/LanguagePack';

export type BuiltIn =
  | { kind: 'loading' }
  /** `missing`: languages whose replies could not be fetched. */
  | { kind: 'ready'; entries: readonly Entry[]; missing: readonly string[] };

/** The replies that come with Attune in these languages, fetched when they are first asked for. */
export function useBuiltIn(languages: readonly string[]): BuiltIn {
  const wanted = languages.join(' ');
  const [builtIn, setBuiltIn] = useState<BuiltIn & { of: string }>({ kind: 'loading', of: '' });

  useEffect(() => {
    let current = true;
    const shelf = new PackShelf((language, error) =>
      logTrouble(`the replies in "${language}" did not load.`, error),
    );
    const asked = wanted === '' ? [] : wanted.split(' ');
    void Promise.all(asked.map((language) => shelf.take(language))).then((packs) => {
      if (!current) return;
      setBuiltIn({
        kind: 'ready',
        of: wanted,
        entries: packs.flatMap((pack) => pack?.entries ?? []),
        missing: asked.filter((_language, index) => packs[index] === null),
      });
    });
    return () => {
      current = false;
    };
  }, [wanted]);

  return useMemo(() => (builtIn.of === wanted ? builtIn : { kind: 'loading' }), [builtIn, wanted]);
}
