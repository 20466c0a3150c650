import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { extract } from 'tar-fs';
import { findChromium } from './findChromium';

const source = path.resolve('node_modules/@sparticuz/chromium');
const cache = path.resolve('.cache');

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  // Nobody outside this machine is ever asked for anything.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/**
 * Opens a browser with a fresh profile: the machine's Chrome or Chromium where it has one that starts, else the one
 * that comes with `@sparticuz/chromium`, so that a machine with Node alone can draw and test. The caller closes it.
 * Throws where neither can be started.
 */
export async function openChromium(): Promise<Browser> {
  const installed = findChromium();
  if (installed !== null) {
    try {
      return await chromium.launch({ executablePath: installed, args: ARGUMENTS });
    } catch (error) {
      console.warn(
        `${installed} does not start, so the packaged Chromium is used. ${String(error)}`,
      );
    }
  }
  return openPackagedChromium();
}

/** That package unpacks its libraries only on AWS; here they are unpacked for any Linux, once a version, in .cache. */
async function openPackagedChromium(): Promise<Browser> {
  const home = await unpackOnce();
  return chromium.launch({
    executablePath: path.join(home, 'chromium'),
    args: ARGUMENTS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(home, 'al2023/lib'),
      FONTCONFIG_FILE: path.join(home, 'fonts.conf'),
    },
  });
}

/** Unpacks beside the final place and renames at the end: a second process never meets half a browser. */
async function unpackOnce(): Promise<string> {
  const home = path.join(cache, `chromium-${await chromiumVersion()}`);
  if (existsSync(home)) return home;

  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(path.join(cache, 'unpacking-'));
  await pipeline(
    createReadStream(path.join(source, 'bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(path.join(unfinished, 'chromium'), { mode: 0o755 }),
  );
  for (const [archive, folder] of [
    ['al2023.tar.br', 'al2023'],
    ['fonts.tar.br', 'fonts'],
  ] as const) {
    await pipeline(
      createReadStream(path.join(source, 'bin', archive)),
      createBrotliDecompress(),
      extract(path.join(unfinished, folder)),
    );
  }
  await writeFile(path.join(unfinished, 'fonts.conf'), fontSettings(home));
  try {
    await rename(unfinished, home);
  } catch (error) {
    // Another process was faster: its browser is as good as ours.
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

/**
 * The package's own fonts.conf knows AWS's folders only, and a page without any font crashes this Chromium. Fonts of
 * the machine, where it has some, add the scripts that the package's one Latin family lacks.
 */
function fontSettings(home: string): string {
  const folders = [path.join(home, 'fonts/fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${folder}</dir>`),
    `  <cachedir>${path.join(home, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

async function chromiumVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error(`${source}/package.json names no version`);
}
