import { useMemo } from 'react';
import { REPLY_LANGUAGES } from '../../suggestions/LanguagePack';
import { useLocale } from '../../ui/words';
import { useBuiltIn } from '../originals/useBuiltIn';
import type { DeskView } from './DeskView';
import type { ListChoices } from './ListChoices';
import { chooseReplies, listBuiltIn, listKept, type ListedReply } from './listReplies';
import { useFoundReplies } from './useFoundReplies';

export type Listed = {
  /** All that pass the filters, sorted. */
  replies: readonly ListedReply[];
  /** How many there are of this source without filters. */
  total: number;
  /** Languages that there are replies in. */
  languages: readonly string[];
  isLoading: boolean;
  /** What could not be loaded: replies that come with Attune, or the search. */
  failed: 'built-in' | 'search' | null;
};

const NONE: readonly string[] = [];

/** The replies that the list shows, from whichever source. */
export function useListedReplies(entries: DeskView['entries'], choices: ListChoices): Listed {
  const locale = useLocale();
  const collator = useMemo(() => new Intl.Collator(locale, { numeric: true }), [locale]);
  const { source, language, query } = choices;
  const wanted = REPLY_LANGUAGES.filter((one) => language === null || one === language);
  const builtIn = useBuiltIn(source === 'own' ? NONE : wanted);

  const all = useMemo(
    () => [
      ...(source === 'built-in' ? [] : listKept(entries)),
      ...(builtIn.kind === 'ready' && source !== 'own'
        ? listBuiltIn(builtIn.entries, source === 'all' ? entries : [])
        : []),
    ],
    [entries, builtIn, source],
  );
  const searched = useMemo(() => all.map(({ entry }) => entry), [all]);
  const { found, failed } = useFoundReplies(searched, query);
  const replies = useMemo(
    () => chooseReplies(all, choices, found, collator),
    [all, choices, found, collator],
  );
  const languages = useMemo(() => {
    const own = source === 'built-in' ? [] : entries.map(({ entry }) => entry.language);
    return [...new Set([...own, ...(source === 'own' ? [] : REPLY_LANGUAGES)])].sort();
  }, [entries, source]);

  return {
    replies,
    total: all.length,
    languages:
      language === null || languages.includes(language) ? languages : [...languages, language],
    isLoading: builtIn.kind === 'loading',
    failed:
      builtIn.kind === 'ready' && builtIn.missing.length > 0
        ? 'built-in'
        : failed
          ? 'search'
          : null,
  };
}
