import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { webpack, type MultiStats } from 'webpack';
import { CollectLicenses } from '../../scripts/bundling/CollectLicenses.cjs';

const MIT = 'Permission is hereby granted <to anybody> & all.';

/** A project of two pages and their packages, built as the app is. */
const FILES: Record<string, string> = {
  'one.js': `import { a } from 'a'; import { used } from 'copier'; console.log(a, used);
    import('@scope/late').then(console.log);`,
  'two.js': `import { a } from 'a'; import { b } from 'b'; console.log(a, b);`,
  ...aPackage('a', { license: 'MIT', sideEffects: false }, { LICENSE: MIT }),
  'node_modules/a/index.js': `export const a = () => [1]; export { unused } from 'unused';`,
  ...aPackage('b', { licenses: [{ type: 'ISC' }] }, { 'COPYING.txt': MIT, NOTICE: 'Made by b.' }),
  ...aPackage('unused', { license: 'GPL-3.0', sideEffects: false }, {}),
  ...aPackage('idle', { license: 'GPL-3.0' }, {}),
  ...aPackage('@scope/late', { license: 'Apache-2.0' }, { 'license.md': 'Version 2.0' }),
  ...aPackage('copied', { license: 'MIT' }, { LICENCE: 'Copied by permission.' }),
  ...aPackage('copier', { license: 'MIT' }, { LICENSE: MIT }),
  'node_modules/copier/index.js': `
    export * from './dist/node_modules/copied/index.js';
    import './vendored/index.js';`,
  'node_modules/copier/dist/node_modules/copied/index.js': 'export const used = () => [2];',
  'node_modules/copier/vendored/index.js': 'console.log(3);',
  'node_modules/copier/vendored/LICENSE': 'Of what is vendored.',
};

function aPackage(name: string, said: object, texts: Record<string, string>) {
  const folder = `node_modules/${name}`;
  return {
    [`${folder}/package.json`]: JSON.stringify({ name, version: '1.0.0', ...said }),
    [`${folder}/index.js`]: `export const ${name.replace(/\W/gu, '')} = () => [1];`,
    ...Object.fromEntries(
      Object.entries(texts).map(([file, text]) => [`${folder}/${file}`, `${text}\r\n`]),
    ),
  };
}

jest.setTimeout(60_000);

describe('CollectLicenses', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'attune-licenses-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** @returns the page, and what the build complains of. */
  async function build(files: Record<string, string> = FILES) {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const licenses = new CollectLicenses('licenses.html');
    const compiler = webpack(
      ['one', 'two'].map((name) => ({
        name,
        mode: 'production' as const,
        context: folder,
        entry: { [name]: `./${name}.js` },
        output: { path: path.join(folder, 'dist') },
        optimization: { minimize: false, emitOnErrors: true },
        plugins: [licenses],
      })),
    );
    const stats = await new Promise<MultiStats>((resolve, reject) =>
      compiler.run((error, made) =>
        made === undefined ? reject(error ?? new Error('no stats')) : resolve(made),
      ),
    );
    const complaints = (stats.toJson({ all: false, errors: true }).errors ?? []).map(
      ({ message }) => message,
    );
    return { page: readFileSync(path.join(folder, 'dist/licenses.html'), 'utf8'), complaints };
  }

  it('names all that is in the scripts of both builds, late ones and webpack too, and nothing else', async () => {
    const { page, complaints } = await build();
    expect(complaints).toEqual([]);
    const titles = [...page.matchAll(/<h2>(.*)<\/h2>/gu)].map(([, title]) => title);
    expect(titles).toEqual([
      '@scope/late 1.0.0 (Apache-2.0)',
      'a 1.0.0 (MIT), b 1.0.0 (ISC), copier 1.0.0 (MIT)',
      'b 1.0.0 (ISC)',
      'copied 1.0.0 (MIT)',
      'copier 1.0.0 (MIT)',
      expect.stringMatching(/^webpack \d+\.\d+\.\d+ \(MIT\)$/u),
    ]);
  });

  it('passes the texts on as text, notices and those of vendored parts too', async () => {
    const { page } = await build();
    expect(page).toContain('<pre>Permission is hereby granted &lt;to anybody&gt; &amp; all.</pre>');
    for (const text of ['Made by b.', 'Version 2.0', 'Copied by permission.']) {
      expect(page).toContain(`<pre>${text}</pre>`);
    }
    expect(page).toContain('<pre>Of what is vendored.</pre>');
  });

  it('fails the build where a licence or its text is missing, and says which', async () => {
    const isOfB = (name: string) => name.startsWith('node_modules/b/');
    const less = Object.fromEntries(Object.entries(FILES).filter(([name]) => !isOfB(name)));
    const { complaints } = await build({
      ...less,
      ...aPackage('b', { license: 'ISC' }, {}),
      ...aPackage('@scope/late', {}, { LICENSE: MIT }),
    });
    expect(complaints.sort()).toEqual([
      '@scope/late 1.0.0 does not say its licence.',
      'b 1.0.0 comes without the text of its licence (ISC), which must be passed on with it.',
    ]);
  });

  it('fails the build where a package holds a copy of what is not installed', async () => {
    const { complaints } = await build({
      ...FILES,
      'node_modules/copier/index.js': `export * from './dist/node_modules/gone/index.js';`,
      'node_modules/copier/dist/node_modules/gone/index.js': 'export const used = () => [2];',
    });
    expect(complaints).toEqual([
      expect.stringMatching(/gone is a copy of a package that is not installed/u),
    ]);
  });
});
