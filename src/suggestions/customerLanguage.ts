import type { Reading } from '../emotion/Reading';

/**
 * @param reading of the customer's words, whose language goes first: accounts often carry the helpdesk's locale.
 * @param locale BCP 47 tag of the customer's account.
 * @returns ISO 639-1 code of the language to answer in; English where nothing tells.
 */
export function customerLanguage(reading: Reading | null, locale: string | null): string {
  const spoken = reading?.language ?? 'und';
  if (spoken !== 'und') return spoken;
  return /^[a-z]{2,3}(?=[-_]|$)/u.exec(locale?.toLowerCase() ?? '')?.[0] ?? 'en';
}
