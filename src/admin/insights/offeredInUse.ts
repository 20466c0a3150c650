import type { TicketOutcome } from '../../insights/TicketOutcome';
import type { Entry } from '../../library/Entry';
import { offeredEntries, type OwnReplies } from '../../library/offeredEntries';

const ENGLISH = 'en';

/**
 * The entries that agents are offered, in the languages that matter here: the account's own, English, and those of
 * which a built-in reply was used. Else all of the other packs would stand among what was never used.
 *
 * @param builtIn of all languages.
 */
export function offeredInUse(
  outcomes: readonly TicketOutcome[],
  builtIn: readonly Entry[],
  own: OwnReplies,
): Entry[] {
  const used = new Set(outcomes.flatMap((one) => one.used));
  const languages = new Set([
    ENGLISH,
    ...own.kept.map(({ entry }) => entry.language),
    ...builtIn.filter(({ key }) => used.has(key)).map(({ language }) => language),
  ]);
  return [...languages].flatMap((language) => {
    const ofLanguage = builtIn.filter((entry) => entry.language === language);
    return offeredEntries(language, ofLanguage, own);
  });
}
