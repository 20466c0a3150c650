import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readLicense } from './bundling/readLicense.cjs';
import { buildAside } from './supply/buildAside';
import { describeDependencies, type PageCode } from './supply/describeDependencies';
import { readLock, type Lock } from './supply/readLock';
import { readPageCode } from './supply/readPageCode';
import reasons from './supply/reasons.json';
import { dependencies } from '../package.json';

/** `npm run dependencies`: builds the package aside, measures what of each dependency is in it, and writes the page. */

const ROOT = path.resolve(__dirname, '..');
const PAGE = path.join(ROOT, 'docs/dependencies.md');

function main(): void {
  const lock = readLock(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const page = describeDependencies({
    dependencies: Object.keys(dependencies).sort(),
    reasons,
    lock,
    code: measure(lock),
    licenseOf,
  });
  writeFileSync(PAGE, page);
  console.log(`${path.relative(ROOT, PAGE)} is written.`);
}

/** Builds both pages with source maps, into a folder that is removed again. */
function measure(lock: Lock): PageCode {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-dependencies-'));
  try {
    buildAside(folder, { withMaps: true });
    return readPageCode(path.join(folder, 'assets'), lock);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function licenseOf(location: string): string {
  const read = readLicense(path.join(ROOT, location), []);
  if (read.trouble !== undefined) throw new Error(read.trouble);
  return read.license;
}

main();
