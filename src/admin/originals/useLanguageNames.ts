import { useMemo } from 'react';
import { useLocale } from '../../ui/words';

/** Gives the function that names a language (ISO 639) in the screen's own. */
export function useLanguageNames(): (code: string) => string {
  const locale = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
    return (code) => {
      try {
        return names.of(code) ?? code;
      } catch {
        return code; // no language's code; a file may say anything
      }
    };
  }, [locale]);
}
