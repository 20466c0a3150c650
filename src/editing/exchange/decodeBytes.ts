import type { Encoding } from './ImportRow';

export type DecodedBytes =
  | { kind: 'text'; text: string; encoding: Encoding }
  | { kind: 'none'; code: 'workbook' | 'binary' | 'encoding' };

/** How files begin that are no text: ZIP (xlsx, ods, numbers), and Microsoft's compound files (xls). */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const PDF = [0x25, 0x50, 0x44, 0x46];

const MARKS: readonly { mark: number[]; name: Encoding['name'] }[] = [
  { mark: [0xef, 0xbb, 0xbf], name: 'utf-8' },
  { mark: [0xff, 0xfe], name: 'utf-16le' },
  { mark: [0xfe, 0xff], name: 'utf-16be' },
];

/** Where encodings show themselves. */
const SAMPLE = 65_536;

/** Western Europe's letters and signs, as they stand in real texts: what else Windows-1252 gives is a misreading. */
const WESTERN =
  /[àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜœŒß¿¡«»‘’“”„‚–—…•·°€£¥©®™§ºª½²³´´\u00a0]/gu;
const KANA = /[\p{Script=Hiragana}\u30a0-\u30ff]/gu;
const BEYOND_ASCII = /[^\p{ASCII}]/gu;
const MOSTLY = 0.9;
const KANA_SHARE = 0.3;

/**
 * Reads a file's bytes as text. Unicode tells itself, by its mark or by its form; of the older encodings the two that
 * spreadsheets still write in our languages are guessed, and only where the outcome looks like words.
 */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  if (WORKBOOKS.some((start) => begins(bytes, start))) return { kind: 'none', code: 'workbook' };
  if (begins(bytes, PDF)) return { kind: 'none', code: 'binary' };
  const marked = MARKS.find(({ mark }) => begins(bytes, mark));
  if (marked !== undefined) return decode(bytes, marked.name, false);

  const wide = findWide(bytes.subarray(0, SAMPLE));
  if (wide === 'binary') return { kind: 'none', code: 'binary' };
  if (wide !== null) return decode(bytes, wide, true);
  return tryDecode(bytes, 'utf-8', false) ?? guess(bytes);
}

/** UTF-16 without a mark: every delimiter and line break has a zero beside it, always on the same side. */
function findWide(sample: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | null {
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return null;
  if (odd > 10 * even) return 'utf-16le';
  if (even > 10 * odd) return 'utf-16be';
  return 'binary';
}

function guess(bytes: Uint8Array): DecodedBytes {
  const japanese = tryDecode(bytes, 'shift_jis', true);
  if (japanese !== null && share(japanese.text, KANA) >= KANA_SHARE) return japanese;
  const western = decode(bytes, 'windows-1252', true);
  return share(western.text, WESTERN) >= MOSTLY ? western : { kind: 'none', code: 'encoding' };
}

/** How much of what is not ASCII is of a kind. */
function share(text: string, kind: RegExp): number {
  const first = Math.max(0, text.search(BEYOND_ASCII));
  const sample =
    text
      .slice(first, first + SAMPLE)
      .match(BEYOND_ASCII)
      ?.join('') ?? '';
  return sample === '' ? 0 : (sample.match(kind)?.length ?? 0) / sample.length;
}

/** Windows-1252 has signs where Latin 1 has controls, and some versions of Node take one for the other. */
const C1 = /[\u0080-\u009f]/gu;
const TYPOGRAPHIC = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function typographic(control: string): string {
  return TYPOGRAPHIC[control.charCodeAt(0) - 0x80] ?? control;
}

type Text = Extract<DecodedBytes, { kind: 'text' }>;

function decode(bytes: Uint8Array, name: Encoding['name'], guessed: boolean): Text {
  const decoded = new TextDecoder(name).decode(bytes);
  const text = name === 'windows-1252' ? decoded.replace(C1, typographic) : decoded;
  return { kind: 'text', text, encoding: { name, guessed } };
}

function tryDecode(bytes: Uint8Array, name: Encoding['name'], guessed: boolean): Text | null {
  try {
    const text = new TextDecoder(name, { fatal: true }).decode(bytes);
    return { kind: 'text', text, encoding: { name, guessed } };
  } catch {
    return null; // not in this encoding
  }
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
