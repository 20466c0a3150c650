import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codeBySource } from './codeBySource';
import type { PageCode } from './describeDependencies';
import { packageCode } from './packageCode';
import type { Lock } from './readLock';

/**
 * Reads what of each package is in the scripts of each page.
 *
 * @param assets a build's folder of scripts, with their source maps
 */
export function readPageCode(assets: string, lock: Lock): PageCode {
  const code = { sidebar: new Map<string, string>(), fullPage: new Map<string, string>() };
  for (const file of readdirSync(assets).sort()) {
    if (!file.endsWith('.js.map')) continue;
    const map: unknown = JSON.parse(readFileSync(path.join(assets, file), 'utf8'));
    const script = readFileSync(path.join(assets, file.replace(/\.map$/, '')), 'utf8');
    // The full page's scripts say so in their names.
    const page = code[file.startsWith('navBar') ? 'fullPage' : 'sidebar'];
    for (const [location, share] of packageCode(codeBySource(script, map), lock)) {
      page.set(location, (page.get(location) ?? '') + share);
    }
  }
  return code;
}
