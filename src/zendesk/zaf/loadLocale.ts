import { AT_LEISURE, readPaths } from './ask';
import type { ZafClient } from './ZafClient';

const LOCALE = 'currentUser.locale';

/** @returns the agent's locale as Zendesk writes it ("pt-br"); `null` where it does not tell. Never rejects. */
export async function loadLocale(client: ZafClient): Promise<string | null> {
  const answer = await readPaths(client, [LOCALE], AT_LEISURE);
  const locale = answer.kind === 'answer' ? answer.values[LOCALE] : null;
  return typeof locale === 'string' && locale !== '' ? locale : null;
}
