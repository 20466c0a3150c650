import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readLicense } from '../../scripts/bundling/readLicense.cjs';
import { readLock, resolvePackage, withAllItBrings } from '../../scripts/supply/readLock';
import { dependencies, devDependencies } from '../../package.json';

/** Licences under which others' work may ship with ours; each asks for its text to be passed on, and no more. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

const root = path.resolve(__dirname, '../..');
const lock = readLock(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));

/** All that can ship: what the app depends on, and what that brings along. */
const shipped = new Set(
  Object.keys(dependencies).flatMap((name) => {
    const direct = resolvePackage(lock, name);
    return direct === undefined ? [] : [...withAllItBrings(lock, direct)];
  }),
);
const packages = [...lock.values()].filter(({ location }) => shipped.has(location));
const named = (list: typeof packages) => list.map(({ name, version }) => `${name} ${version}`);

describe('What ships', () => {
  it('has every version pinned, as it is locked', () => {
    expect(packages.length).toBeGreaterThan(Object.keys(dependencies).length);
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
      expect(resolvePackage(lock, name)?.version).toBe(version);
    }
  });

  it('is locked to its content', () => {
    const loose = packages.filter(
      ({ integrity }) => !/^sha512-[\w+/]{86}==$/u.test(integrity ?? ''),
    );
    expect(named(loose)).toEqual([]);
  });

  it('comes from the registry, and from no other address', () => {
    const elsewhere = [...lock.values()].filter(
      ({ resolved }) => resolved !== null && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(named(elsewhere)).toEqual([]);
  });

  it('runs nothing while it is installed', () => {
    expect(named(packages.filter(({ hasInstallScript }) => hasInstallScript))).toEqual([]);
  });

  it('is left out by no installation without what development needs', () => {
    expect(named(packages.filter(({ isDev }) => isDev))).toEqual([]);
  });

  it('is under licences that let it ship, each with its text', () => {
    const troubles = packages.flatMap(({ location }) => {
      const read = readLicense(path.join(root, location), []);
      if (read.trouble !== undefined) return [read.trouble];
      // `MIT AND ISC`: all of them hold. `MIT OR GPL-2.0`: somebody has to choose, and to say so here.
      const terms = read.license.split(' AND ');
      return terms.every((one) => ALLOWED.includes(one)) ? [] : [`${read.name}: ${read.license}`];
    });
    expect(troubles).toEqual([]);
  });
});
