/**
 * 32-bit fingerprints. The model keeps fingerprints of its features in place of their names: at 26,000
 * features a chance hit of an unknown feature has odds of about 1 in 165,000.
 */

const SEED = 0x811c9dc5; // FNV-1a's offset basis and prime: http://www.isthe.com/chongo/tech/comp/fnv/
const PRIME = 0x01000193;

/** A running fingerprint, to be extended by `extend` and closed by `close`. */
export const start = (kind: number): number => Math.imul(SEED ^ kind, PRIME);

/** Takes one more number (a UTF-16 unit, or another fingerprint) into a running fingerprint. */
export const extend = (running: number, value: number): number =>
  Math.imul(Math.imul(running ^ (value & 0xffff), PRIME) ^ (value >>> 16), PRIME);

/** Spreads the bits (murmur3's finaliser), so that fingerprints are even over 0 .. 2^32 - 1. */
export const close = (running: number): number => {
  let bits = running ^ (running >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
};

/** The fingerprint of a whole word, open for `extend`. */
export const fingerprintWord = (kind: number, word: string): number => {
  let running = start(kind);
  for (let at = 0; at < word.length; at++) running = extend(running, word.charCodeAt(at));
  return running;
};
