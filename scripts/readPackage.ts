import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipPackage, type Unzipped } from './package/unzipPackage';

/**
 * Reads a package from a folder (`dist`) or from a zip file.
 * @returns its files by path from the package's root, or why it is refused: it is not there, is no zip file, or
 *   holds a symbolic link, which Zendesk takes nowhere in a package
 */
export async function readPackage(place: string): Promise<Unzipped> {
  // Whatever keeps it from being looked at, there is nothing to read.
  const stats = await lstat(place).catch(() => undefined);
  if (stats === undefined) return { kind: 'refused', message: `${place} is not there.` };
  if (stats.isSymbolicLink()) return { kind: 'refused', message: `${place} is a symbolic link.` };
  return stats.isDirectory() ? readFolder(place) : unzipPackage(await readFile(place));
}

async function readFolder(root: string): Promise<Unzipped> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath, entry.name);
    const name = path.relative(root, full).split(path.sep).join('/');
    if (entry.isSymbolicLink()) {
      return { kind: 'refused', message: `${name} is a symbolic link, which Zendesk refuses.` };
    }
    if (entry.isFile()) files.set(name, await readFile(full));
  }
  return { kind: 'files', files };
}
