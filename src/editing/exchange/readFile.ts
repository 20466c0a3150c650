import { decodeBytes } from './decodeBytes';
import type { FileRows, UnreadableFile } from './ImportRow';
import { MAX_FILE_BYTES } from './limits';
import type { Canceled, Pace } from './Pace';
import { readCsvRows } from './readCsvRows';
import { readJsonRows } from './readJsonRows';

const MEGABYTE = 1024 * 1024;

/**
 * Reads a file that somebody chose: JSON or CSV, whichever its content says, in UTF-8, UTF-16, Windows-1252 or
 * Shift JIS. Never throws or rejects.
 *
 * @param name the file's; only tells JSON from CSV where the content does not.
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  pace: Pace = {},
): Promise<FileRows | UnreadableFile | Canceled> {
  if (bytes.length > MAX_FILE_BYTES) {
    const megabytes = Math.ceil(bytes.length / MEGABYTE);
    const max = MAX_FILE_BYTES / MEGABYTE;
    return { kind: 'unreadable', code: 'too-big', values: { megabytes, max } };
  }
  const decoded = decodeBytes(bytes);
  if (decoded.kind === 'none') return { kind: 'unreadable', code: decoded.code, values: {} };
  await pace.pause?.();
  const { encoding } = decoded;
  const text = decoded.text.replace(/^\ufeff/u, '');
  if (text.trim() === '') return { kind: 'unreadable', code: 'empty', values: {} };

  const isJson = /^\s*[[{]/u.test(text) || /\.json$/iu.test(name);
  if (isJson) {
    const read = await readJsonRows(text, pace);
    return read.kind === 'rows' ? { ...read, format: { kind: 'json' }, encoding } : read;
  }
  const read = await readCsvRows(text, pace);
  if (read.kind !== 'rows') return read;
  const { kind, rows, ignored, delimiter } = read;
  return { kind, rows, ignored, format: { kind: 'csv', delimiter }, encoding };
}
