import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeDependencies, type Supply } from '../../scripts/supply/describeDependencies';
import { readLock } from '../../scripts/supply/readLock';
import reasons from '../../scripts/supply/reasons.json';
import { dependencies } from '../../package.json';

const packages = {
  'node_modules/a': { version: '1.0.0', dependencies: { alone: '*', both: '*', unused: '*' } },
  'node_modules/@b/c': { version: '2.0.0', dependencies: { both: '*', a: '*' } },
  'node_modules/alone': { version: '3.0.0' },
  'node_modules/both': { version: '4.0.0' },
  'node_modules/unused': { version: '5.0.0' },
};

const supply: Supply = {
  dependencies: ['@b/c', 'a'],
  reasons: { a: 'one | two', '@b/c': 'because' },
  lock: readLock(JSON.stringify({ lockfileVersion: 3, packages })),
  code: {
    sidebar: new Map([
      ['node_modules/a', 'a'],
      ['node_modules/both', 'b'],
    ]),
    fullPage: new Map([
      ['node_modules/a', 'a'],
      ['node_modules/alone', noise(5000)],
      ['node_modules/both', noise(5000)],
      ['node_modules/@b/c', noise(1000)],
    ]),
  },
  licenseOf: () => 'MIT',
};

describe('describeDependencies', () => {
  const lines = describeDependencies(supply).split('\n');

  it('counts with a dependency what only it brings into the package', () => {
    const row = lines.find((line) => line.startsWith('| a '));
    expect(row).toMatch(/^\| a 1\.0\.0 \| one \\\| two \| 1 \| < 0\.1 kB \| \d\.\d kB \| MIT \|$/u);
  });

  it('has a dash where a page has nothing of it', () => {
    const row = lines.find((line) => line.startsWith('| @b/c '));
    expect(row).toMatch(/^\| @b\/c 2\.0\.0 \| because \| 0 \| – \| \d\.\d kB \| MIT \|$/u);
  });

  it('names apart what several bring, and leaves out what does not ship', () => {
    const row = lines.find((line) => line.startsWith('| both '));
    expect(row).toMatch(/^\| both 4\.0\.0 \| @b\/\*, a \| < 0\.1 kB \| \d\.\d kB \| MIT \|$/u);
    expect(lines.join('\n')).not.toContain('unused');
    expect(lines).toContain('2 dependencies bring 2 further packages into the package.');
  });

  it('asks for a reason for each dependency, and for none else', () => {
    const less = { '@b/c': 'because' };
    expect(() => describeDependencies({ ...supply, reasons: less })).toThrow(
      'reasons.json does not say why: a.',
    );
    const more = { ...supply.reasons, d: 'x' };
    expect(() => describeDependencies({ ...supply, reasons: more })).toThrow(
      'reasons.json has what is no dependency: d.',
    );
  });
});

describe('docs/dependencies.md', () => {
  const page = readFileSync(path.resolve(__dirname, '../../docs/dependencies.md'), 'utf8');
  const first = page.split('## ')[0] ?? '';
  const rows = first.split('\n').filter((line) => /^\| \S+ \d/u.test(line));

  it('names every dependency in the version that is installed, with why it is there', () => {
    const expected = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
    expect(rows.map((row) => row.split(' | ')[0]?.slice(2)).sort()).toEqual(expected.sort());
    for (const [name, reason] of Object.entries(reasons)) {
      expect(rows.find((row) => row.startsWith(`| ${name} `))).toContain(` | ${reason} | `);
    }
  });
});

/** Letters that do not compress much, always the same. */
function noise(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return String.fromCharCode(33 + ((state >> 16) % 90));
  }).join('');
}
