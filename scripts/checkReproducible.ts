import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipPackage } from './package/zipPackage';
import { readPackage } from './readPackage';
import { buildAside } from './supply/buildAside';

/**
 * `npm run reproduce`: builds the package twice, in other folders and as if on other machines, and compares the zip
 * files, so that whoever has the sources can tell that a package was made from them.
 */
async function main(): Promise<void> {
  const hashes = [
    await hashOfBuild({ TZ: 'UTC', LANG: 'C' }),
    await hashOfBuild({ TZ: 'Asia/Tokyo', LANG: 'ar_EG.UTF-8' }),
  ];
  for (const hash of hashes) console.log(`sha256 ${hash}`);
  if (new Set(hashes).size > 1) {
    console.error('Two builds of the same sources are two packages.');
    process.exitCode = 1;
  }
}

async function hashOfBuild(env: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-reproduce-'));
  try {
    buildAside(folder, { env });
    const read = await readPackage(folder);
    if (read.kind === 'refused') throw new Error(read.message);
    return createHash('sha256').update(zipPackage(read.files)).digest('hex');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
