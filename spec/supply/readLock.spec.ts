import { readLock, resolvePackage, withAllItBrings } from '../../scripts/supply/readLock';

const lock = readLock(
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { name: 'project' },
      'node_modules/a': { version: '1.0.0', dependencies: { b: '^2', '@c/d': '*' } },
      'node_modules/a/node_modules/b': { version: '2.0.0', dependencies: { e: '*' } },
      'node_modules/b': { version: '1.0.0', dev: true, hasInstallScript: true },
      'node_modules/@c/d': {
        version: '3.0.0',
        license: 'MIT',
        integrity: 'sha512-x',
        optionalDependencies: { e: '*' },
        peerDependencies: { b: '*' },
      },
      'node_modules/e': { version: '4.0.0', dependencies: { a: '*', gone: '*' } },
    },
  }),
);

describe('readLock', () => {
  it('reads what is locked, by its place', () => {
    expect(lock.get('node_modules/@c/d')).toEqual({
      location: 'node_modules/@c/d',
      name: '@c/d',
      version: '3.0.0',
      license: 'MIT',
      integrity: 'sha512-x',
      resolved: null,
      hasInstallScript: false,
      isDev: false,
      dependencies: ['e'],
    });
    expect(lock.get('node_modules/b')).toMatchObject({ isDev: true, hasInstallScript: true });
    expect(lock.has('')).toBe(false);
  });

  it.each(['{}', '{"lockfileVersion":1,"packages":{}}', '{"lockfileVersion":3}'])(
    'refuses %s',
    (text) => {
      expect(() => readLock(text)).toThrow('package-lock.json is no lock of version 3.');
    },
  );
});

describe('resolvePackage', () => {
  it('finds the nearest, from the inside out', () => {
    expect(resolvePackage(lock, 'b', 'node_modules/a')?.version).toBe('2.0.0');
    expect(resolvePackage(lock, 'b', 'node_modules/a/node_modules/b')?.version).toBe('2.0.0');
    expect(resolvePackage(lock, 'b', 'node_modules/@c/d')?.version).toBe('1.0.0');
    expect(resolvePackage(lock, 'gone', 'node_modules/a')).toBeUndefined();
  });
});

describe('withAllItBrings', () => {
  it('follows dependencies round in circles once, and no peers', () => {
    const a = resolvePackage(lock, 'a');
    expect(a && [...withAllItBrings(lock, a)].sort()).toEqual([
      'node_modules/@c/d',
      'node_modules/a',
      'node_modules/a/node_modules/b',
      'node_modules/e',
    ]);
  });

  it('leaves out what stands for itself, and what only that brings', () => {
    const a = resolvePackage(lock, 'a');
    const apart = new Set(['node_modules/a/node_modules/b', 'node_modules/@c/d']);
    expect(a && [...withAllItBrings(lock, a, apart)]).toEqual(['node_modules/a']);
  });
});
