const PRIME = 0x01000193;

/** Two starts make 64 bits of two 32-bit hashes; the first is FNV's own offset basis. */
const STARTS = [0x811c9dc5, 0x1b873593];

/**
 * FNV-1a over UTF-16 units, twice: tells texts apart, keeps no secrets.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 *
 * @returns 16 hexadecimal digits, the same for the same text on every machine
 */
export function hashText(text: string): string {
  return STARTS.map((start) => {
    let hash = start;
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
