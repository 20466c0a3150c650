import { codeBySource } from '../../scripts/supply/codeBySource';
import { packageCode } from '../../scripts/supply/packageCode';
import { readLock } from '../../scripts/supply/readLock';

describe('codeBySource', () => {
  it('gives each source the code up to the next mapping, line by line', () => {
    // [0, source 0] [3, no source] [5, source 1] ; [0, source 1] [16, source 0]
    const map = { sources: ['a.js', 'b.js'], mappings: 'AAAA,G,ECAA;AAAA,gBDAA' };
    expect(codeBySource('aaa--bbb\nbbbbbbbbbbbbbbbbaa', map)).toEqual(
      new Map([
        ['a.js', 'aaaaa'],
        ['b.js', 'bbbbbbbbbbbbbbbbbbb'],
      ]),
    );
  });

  it('passes over lines that nothing is known of', () => {
    expect(codeBySource('x\ny\nz', { sources: ['a.js'], mappings: ';;AAAA' })).toEqual(
      new Map([['a.js', 'z']]),
    );
  });

  it('refuses what is no source map', () => {
    expect(() => codeBySource('', null)).toThrow('has sources and mappings');
    expect(() => codeBySource('', { sources: [7], mappings: '' })).toThrow('sources and mappings');
    expect(() => codeBySource('x', { sources: ['a'], mappings: 'A!' })).toThrow('no digit');
  });
});

describe('packageCode', () => {
  it('gives code to the innermost package that is installed', () => {
    const locations = ['node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/@c/d'];
    const packages = Object.fromEntries(locations.map((one) => [one, { version: '1.0.0' }]));
    const code = new Map([
      ['webpack://attune/./src/a.ts', 'ours'],
      ['webpack://attune/./node_modules/a/index.js', '1'],
      ['webpack://attune/./node_modules/a/dist/node_modules/copied/index.js', '2'],
      ['webpack://attune/./node_modules/a/node_modules/b/index.js?x', '3'],
      ['webpack://attune/./node_modules/@c/d/lib/e.js', '4'],
      ['webpack://attune/webpack/runtime/chunk', '5'],
    ]);
    expect(packageCode(code, readLock(JSON.stringify({ lockfileVersion: 3, packages })))).toEqual(
      new Map([
        ['node_modules/a', '12'],
        ['node_modules/a/node_modules/b', '3'],
        ['node_modules/@c/d', '4'],
      ]),
    );
  });
});
