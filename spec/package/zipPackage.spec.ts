import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { unzipPackage } from '../../scripts/package/unzipPackage';
import { zipPackage } from '../../scripts/package/zipPackage';
import { readPackage } from '../../scripts/readPackage';
import { bytes, minimalPackage } from './minimalPackage';

const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
/** Plain arrays: a file read from a disk is a Buffer, one out of a zip is not. */
const plain = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([name, content]) => [name, [...content]] as const).sort();

describe('zipPackage', () => {
  it('gives the same bytes for the same files in another order', () => {
    const files = minimalPackage();
    const turned = new Map([...files].reverse());
    expect(hash(zipPackage(turned))).toBe(hash(zipPackage(files)));
  });

  it('gives the same bytes in another time zone and on another day', () => {
    const script = `
      const { zipPackage } = require('./scripts/package/zipPackage.ts');
      process.stdout.write(Buffer.from(zipPackage(new Map([['a.txt', Buffer.from('a')]]))).toString('hex'));`;
    const inZone = (TZ: string) =>
      execFileSync(process.execPath, ['--import', 'tsx', '-e', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
    const here = Buffer.from(zipPackage(new Map([['a.txt', bytes('a')]]))).toString('hex');
    expect([inZone('Asia/Tokyo'), inZone('America/Los_Angeles')]).toEqual([here, here]);
  });

  it('gives other bytes for other files', () => {
    const other = minimalPackage().set('assets/page.js', bytes('1;'));
    expect(hash(zipPackage(other))).not.toBe(hash(zipPackage(minimalPackage())));
  });
});

describe('unzipPackage', () => {
  it('gives back the files that were zipped', () => {
    const unzipped = unzipPackage(zipPackage(minimalPackage()));
    expect(unzipped.kind === 'files' && plain(unzipped.files)).toEqual(plain(minimalPackage()));
  });

  it('refuses a symbolic link', () => {
    const link = 0o120777 << 16;
    const zip = zipSync({ 'assets/a.js': [bytes('../b.js'), { os: 3, attrs: link }] });
    expect(unzipPackage(zip)).toEqual({
      kind: 'refused',
      message: expect.stringContaining('assets/a.js is a symbolic link') as string,
    });
  });

  it('leaves folders out', () => {
    const zip = zipSync({ 'assets/': new Uint8Array(), 'assets/a.js': bytes('1') });
    const unzipped = unzipPackage(zip);
    expect(unzipped.kind === 'files' && [...unzipped.files.keys()]).toEqual(['assets/a.js']);
  });

  it('refuses what is no zip file', () => {
    expect(unzipPackage(bytes('PK\u0003\u0004 and no more'))).toEqual({
      kind: 'refused',
      message: 'This is no zip file.',
    });
  });

  it('never throws on a damaged zip file', () => {
    const zip = zipPackage(minimalPackage());
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), fc.nat(zip.length), (at, byte, length) => {
        const damaged = zip.slice();
        damaged[at] = byte;
        unzipPackage(damaged);
        unzipPackage(damaged.subarray(0, length));
      }),
    );
  });
});

describe('readPackage', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'package-'));
    await mkdir(path.join(folder, 'dist/assets'), { recursive: true });
    await writeFile(path.join(folder, 'dist/manifest.json'), '{}');
    await writeFile(path.join(folder, 'dist/assets/a.js'), '1');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const expected = [
    ['assets/a.js', [0x31]],
    ['manifest.json', [0x7b, 0x7d]],
  ];

  it('reads a folder by paths from its root', async () => {
    const read = await readPackage(path.join(folder, 'dist'));
    expect(read.kind === 'files' && plain(read.files)).toEqual(expected);
  });

  it('reads a zip file', async () => {
    const zip = zipSync({ 'manifest.json': bytes('{}'), 'assets/a.js': bytes('1') });
    await writeFile(path.join(folder, 'small.zip'), zip);
    const read = await readPackage(path.join(folder, 'small.zip'));
    expect(read.kind === 'files' && plain(read.files)).toEqual(expected);
  });

  it('refuses a symbolic link within the folder', async () => {
    await symlink('a.js', path.join(folder, 'dist/assets/b.js'));
    expect(await readPackage(path.join(folder, 'dist'))).toEqual({
      kind: 'refused',
      message: expect.stringContaining('assets/b.js is a symbolic link') as string,
    });
  });

  it('says that nothing is there', async () => {
    expect(await readPackage(path.join(folder, 'none'))).toEqual({
      kind: 'refused',
      message: expect.stringContaining('is not there') as string,
    });
  });
});
