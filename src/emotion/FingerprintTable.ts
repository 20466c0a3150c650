/** Which row of the weights a fingerprint has: open addressing, at most half full. */
export type FingerprintTable = { slots: Int32Array; fingerprints: Uint32Array };

/** @param fingerprints distinct; row `r` belongs to the `r`th */
export const tableOf = (fingerprints: Uint32Array): FingerprintTable => {
  let size = 16;
  while (size < fingerprints.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  fingerprints.forEach((fingerprint, row) => {
    let slot = fingerprint & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = row;
  });
  return { slots, fingerprints };
};

/** @returns the row, or -1 */
export const rowOf = ({ slots, fingerprints }: FingerprintTable, fingerprint: number): number => {
  const mask = slots.length - 1;
  let slot = fingerprint & mask;
  for (;;) {
    const row = slots[slot] ?? -1;
    if (row === -1 || fingerprints[row] === fingerprint) return row;
    slot = (slot + 1) & mask;
  }
};

/** Ascending fingerprints as differences of seven bits a byte, the low bits first (LEB128). */
export const packFingerprints = (ascending: Uint32Array): Uint8Array => {
  const bytes: number[] = [];
  let last = 0;
  for (const fingerprint of ascending) {
    let gap = fingerprint - last;
    last = fingerprint;
    while (gap > 127) {
      bytes.push((gap % 128) | 128);
      gap = Math.floor(gap / 128);
    }
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
};

/** @returns `null` unless `bytes` hold exactly `count` strictly ascending fingerprints */
export const unpackFingerprints = (bytes: Uint8Array, count: number): Uint32Array | null => {
  const fingerprints = new Uint32Array(count);
  let last = -1;
  let at = 0;
  for (let row = 0; row < count; row++) {
    let gap = 0;
    let place = 1;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined || place > 2 ** 28) return null;
      gap += (byte & 127) * place;
      place *= 128;
      if (byte < 128) break;
    }
    const next = row === 0 ? gap : last + gap;
    if (next <= last || next > 0xffffffff) return null;
    fingerprints[row] = next;
    last = next;
  }
  return at === bytes.length ? fingerprints : null;
};
