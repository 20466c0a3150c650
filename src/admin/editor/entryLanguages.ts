import { languageName } from '../../templates/languageName';

/** Languages of Zendesk's help desk that a reply may be written in; any other code can be kept, too. */
const CODES =
  'en es fr de pt ja ar bg ca cs cy da el et eu fa fi gl he hi hr hu id is it ka ko lt lv ms nb nl pl ro ru sk sl sr sv th tl tr uk ur vi zh';

export type EntryLanguage = { code: string; name: string };

/**
 * @param own the entry's own code, which is listed whatever it is.
 * @param locale of the screen. The languages of Attune's own replies come first, the others by name.
 */
export function entryLanguages(own: string, locale: string): EntryLanguage[] {
  const codes = [...new Set([...CODES.split(' '), ...(own === '' ? [] : [own])])];
  const named = codes.map((code) => ({ code, name: languageName(code, locale) ?? code }));
  const { compare } = new Intl.Collator(locale);
  const first = named.slice(0, 6);
  const rest = named.slice(6).sort((a, b) => compare(a.name, b.name));
  return [...first, ...rest];
}
