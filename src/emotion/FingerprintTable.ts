/**
 * Which row of the weights a fingerprint has: open addressing, at most half full. A slot holds the row's number counted
 * from 1, or 0 for none, in as few bytes as will do.
 */
export type FingerprintTable = { slots: Uint16Array | Uint32Array; fingerprints: Uint32Array };

/** @param fingerprints distinct; row `r` belongs to the `r`th */
export const tableOf = (fingerprints: Uint32Array): FingerprintTable => {
  let size = 16;
  while (size < fingerprints.length * 2) size *= 2;
  const slots = fingerprints.length < 0xffff ? new Uint16Array(size) : new Uint32Array(size);
  fingerprints.forEach((fingerprint, row) => {
    let slot = fingerprint & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = row + 1;
  });
  return { slots, fingerprints };
};

/** @returns the row, or -1 */
export const rowOf = ({ slots, fingerprints }: FingerprintTable, fingerprint: number): number => {
  const mask = slots.length - 1;
  let slot = fingerprint & mask;
  for (;;) {
    const row = (slots[slot] ?? 0) - 1;
    if (row === -1 || fingerprints[row] === fingerprint) return row;
    slot = (slot + 1) & mask;
  }
};

const MOST = 0xffffffff;

/**
 * Of evenly spread fingerprints' gaps so many low bits are as good as random and are written as they
 * are; what is above them is small (Golomb and Rice).
 */
const lowBitsOf = (count: number): number =>
  Math.min(31, Math.floor(Math.log2((MOST + 1) / Math.max(1, count))));

/**
 * Ascending fingerprints as the gaps between them, bit after bit, the high bits first: how often a gap
 * holds 2^lowBits as so many ones and a zero, then its low bits. A quarter shorter than in
 * whole bytes.
 */
export const packFingerprints = (ascending: Uint32Array): Uint8Array => {
  const lowBits = lowBitsOf(ascending.length);
  const bytes: number[] = [];
  let open = 0;
  let used = 0;
  const write = (bit: number): void => {
    open = open * 2 + bit;
    if (++used < 8) return;
    bytes.push(open);
    open = 0;
    used = 0;
  };
  let last = -1;
  for (const fingerprint of ascending) {
    const gap = fingerprint - last - 1;
    last = fingerprint;
    for (let high = Math.floor(gap / 2 ** lowBits); high > 0; high--) write(1);
    write(0);
    for (let bit = lowBits - 1; bit >= 0; bit--) write((gap >>> bit) & 1);
  }
  while (used > 0) write(0);
  return Uint8Array.from(bytes);
};

/** @returns `null` unless `bytes` hold exactly `count` strictly ascending fingerprints */
export const unpackFingerprints = (bytes: Uint8Array, count: number): Uint32Array | null => {
  const lowBits = lowBitsOf(count);
  const fingerprints = new Uint32Array(count);
  const bits = bytes.length * 8;
  let at = 0;
  /** Behind the end zeros are read; that it was passed is seen below. */
  const read = (): number => {
    const bit = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
    at++;
    return bit;
  };
  let last = -1;
  for (let row = 0; row < count; row++) {
    let gap = 0;
    while (read() === 1) gap += 2 ** lowBits;
    let low = 0;
    for (let bit = 0; bit < lowBits; bit++) low = low * 2 + read();
    last += gap + low + 1;
    if (at > bits || last > MOST) return null;
    fingerprints[row] = last;
  }
  const whole = Math.ceil(at / 8) * 8;
  while (at < whole) if (read() === 1) return null;
  return whole === bits ? fingerprints : null;
};
