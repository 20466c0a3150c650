import { unzipSync } from 'fflate';

export type Unzipped =
  { kind: 'files'; files: Map<string, Uint8Array> } | { kind: 'refused'; message: string };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const unix = 3;
const typeBits = 0o170000;
const symbolicLink = 0o120000;
/** Far above what an app weighs, far below what would fill a machine's memory. */
const maxUnpackedBytes = 256 * 1024 * 1024;

/** A zip file's files by path; folders are left out. Refuses symbolic links and what is no zip file. */
export function unzipPackage(zip: Uint8Array): Unzipped {
  const entries = readDirectory(zip);
  if (entries === undefined) return { kind: 'refused', message: 'This is no zip file.' };
  const link = entries.find(({ isLink }) => isLink);
  if (link !== undefined) {
    return { kind: 'refused', message: `${link.name} is a symbolic link, which Zendesk refuses.` };
  }
  const names = entries.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined)
    return { kind: 'refused', message: `${twice} is in the zip file twice.` };
  if (entries.reduce((sum, { size }) => sum + size, 0) > maxUnpackedBytes) {
    return { kind: 'refused', message: 'The zip file unpacks to more than 256 MiB.' };
  }
  try {
    const files = Object.entries(unzipSync(zip)).filter(([name]) => !name.endsWith('/'));
    return { kind: 'files', files: new Map(files) };
  } catch (error) {
    return { kind: 'refused', message: `The zip file cannot be unpacked: ${String(error)}` };
  }
}

type Entry = { name: string; size: number; isLink: boolean };

/**
 * The zip file's own list of its entries (APPNOTE.TXT 4.3.12 and 4.3.16); fflate does not tell the file attributes.
 * Nothing where there is no such list.
 */
function readDirectory(zip: Uint8Array): Entry[] | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  // The end record is the last 22 bytes, or stands before a comment of 64 KiB at most.
  let end = zip.length - 22;
  while (end >= 0 && end > zip.length - 22 - 65536 && view.getUint32(end, true) !== endMark) end--;
  if (end < 0 || view.getUint32(end, true) !== endMark) return undefined;

  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > zip.length || view.getUint32(at, true) !== entryMark) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const mode = view.getUint32(at + 38, true) >>> 16;
    entries.push({
      name: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength)),
      size: view.getUint32(at + 24, true),
      isLink: view.getUint8(at + 5) === unix && (mode & typeBits) === symbolicLink,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
