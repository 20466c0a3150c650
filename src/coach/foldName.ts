/** A name for comparing: lower case, without accents, apostrophes straight. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘\u02bc]/gu, "'")
    .toLowerCase();
}
