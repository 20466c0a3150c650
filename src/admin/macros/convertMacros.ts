import type { Conversion } from '../../editing/macros/Conversion';
import { convertMacro } from '../../editing/macros/convertMacro';
import { macroLanguage } from '../../editing/macros/readMacro';
import { POSITION_STEP } from '../../library/ownOrder';
import type { PackShelf } from '../../suggestions/LanguagePack';
import type { SituationPhrases } from '../../suggestions/SituationPhrases';
import { pause } from '../../ui/pause';
import type { Macro } from '../../zendesk/Account';

export type ConvertedMacro = { macro: Macro; conversion: Conversion };

type Context = {
  /** ISO 639-1 code: the language where a macro's words do not tell. */
  language: string;
  shelf: Pick<PackShelf, 'take'>;
  /** Keys in use. */
  keys: ReadonlySet<string>;
  /** Where the first is to stand; the others follow. */
  position: number;
  onProgress: (done: number, total: number) => void;
};

/** So many at once take no longer than a glance. */
const SLICE = 10;

/** Converts macros one after the other, in slices that leave the page awake. Keys are unique among them too. */
export async function convertMacros(
  macros: readonly Macro[],
  { language, shelf, keys, position, onProgress }: Context,
): Promise<ConvertedMacro[]> {
  const phrases = new Map<string, SituationPhrases>();
  const languages = new Set(macros.map((macro) => macroLanguage(macro) ?? language));
  for (const code of languages) {
    const pack = await shelf.take(code);
    if (pack !== null) phrases.set(code, pack.phrases);
  }
  const taken = new Set(keys);
  const converted: ConvertedMacro[] = [];
  for (const [index, macro] of macros.entries()) {
    if (index % SLICE === 0) {
      onProgress(index, macros.length);
      await pause();
    }
    const place = { language, phrases, keys: taken, position: position + index * POSITION_STEP };
    const conversion = convertMacro(macro, place);
    if (conversion.kind === 'converted') taken.add(conversion.content.entry.key);
    converted.push({ macro, conversion });
  }
  return converted;
}
