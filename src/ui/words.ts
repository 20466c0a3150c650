import { useIntl } from 'react-intl';
import en from '../../translations/en.json';

/** `state.angry` for `{"state": {"angry": …}}`: a key that is not in en.json does not compile. */
type Keys<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}`;
}[keyof T & string];
export type WordKey = Keys<typeof en>;

type Tree = { [key: string]: string | Tree };

/** Turns the nested translation file into the flat table that react-intl takes. */
function flattenWords(tree: Tree, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flattenWords(value, `${prefix}${key}.`)),
    ),
  );
}

/** All of English, by key. Further languages join as chunks of their own. */
export const englishWords: Readonly<Record<string, string>> = flattenWords(en);

type Values = Record<string, string | number>;

/**
 * Gives the function that says a word of `translations/` in the agent's language.
 * Values are filled in as plain text (ICU MessageFormat); React escapes the result.
 */
export function useWords(): (key: WordKey, values?: Values) => string {
  const intl = useIntl();
  return (key, values) => intl.formatMessage({ id: key }, values);
}

/** The language of the screen, BCP 47. */
export function useLocale(): string {
  return useIntl().locale;
}
