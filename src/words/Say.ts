import type adminEn from '../../translations/admin/en.json';
import type en from '../../translations/en.json';

/** `state.angry` for `{"state": {"angry": …}}`: a key that is not in en.json does not compile. */
type Keys<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}`;
}[keyof T & string];
export type WordKey = Keys<typeof en>;

/** What the full page says beyond that: keys of `translations/admin/en.json`. */
export type AdminWordKey = Keys<typeof adminEn>;

export type WordValues = Record<string, string | number>;

/** Says a word of `translations/` in one language; values are filled in as plain text (ICU MessageFormat). */
export type Say = (key: WordKey, values?: WordValues) => string;

/** The same, on the full page. */
export type AdminSay = (key: WordKey | AdminWordKey, values?: WordValues) => string;
