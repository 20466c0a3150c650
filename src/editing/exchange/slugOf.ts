/**
 * `Où est ma commande ?` → `ou-est-ma-commande`
 *
 * @param max characters at most; cut between words where that is possible.
 * @returns what of a title can be in a key: kebab-case of small Latin letters and digits; empty where nothing can.
 */
export function slugOf(title: string, max: number): string {
  const words = title
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/['’]/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > max) break;
    slug = longer;
  }
  return slug === '' ? (words[0] ?? '').slice(0, max) : slug;
}
