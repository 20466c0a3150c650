/** As many as the entry's schema takes. */
const MAX_CHARS = 80;

/**
 * @param taken whether a record has this key already.
 * @returns `wanted`, or the first of `wanted-2`, `wanted-3` … that is free; at most 80 characters.
 */
export function freeKey(wanted: string, taken: (key: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : `-${number}`;
    const key = `${wanted.slice(0, MAX_CHARS - ending.length).replace(/-+$/u, '')}${ending}`;
    if (!taken(key)) return key;
  }
}
