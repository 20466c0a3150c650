import { zipSync, type Zippable } from 'fflate';

/** Zip entries carry a local time without a zone: given as local time, it is the same bytes everywhere. */
const fixedTime = new Date(1980, 0, 1, 0, 0, 0);
const unix = 3;
const plainFile = 0o100644 << 16;

/**
 * A package as one zip file. The same files give the same bytes on any machine, in any time zone and on any day:
 * names sorted, time, permissions and compression fixed.
 */
export function zipPackage(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    const bytes = files.get(name);
    if (bytes !== undefined) entries[name] = [bytes, { os: unix, attrs: plainFile }];
  }
  return zipSync(entries, { level: 9, mtime: fixedTime });
}
