import type { Lock } from './readLock';

/**
 * The code of each installed package, out of code by source.
 *
 * @param bySource source, as webpack names it (`webpack://attune/./node_modules/a/index.js`) → code
 * @returns location of the package → its code. What a package has copied from others belongs to it.
 */
export function packageCode(
  bySource: ReadonlyMap<string, string>,
  lock: Lock,
): Map<string, string> {
  const byPackage = new Map<string, string>();
  for (const [source, code] of bySource) {
    const location = locationOf(source, lock);
    if (location !== null) byPackage.set(location, (byPackage.get(location) ?? '') + code);
  }
  return byPackage;
}

/** The innermost installed package that a source stands in. */
function locationOf(source: string, lock: Lock): string | null {
  const start = source.indexOf('node_modules/');
  const steps = start < 0 ? [] : source.slice(start).split('/');
  for (let count = steps.length; count > 1; count -= 1) {
    const location = steps.slice(0, count).join('/');
    if (lock.has(location)) return location;
  }
  return null;
}
