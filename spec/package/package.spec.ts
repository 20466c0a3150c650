import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipPackage } from '../../scripts/package/zipPackage';
import { bytes, minimalPackage, type Files } from './minimalPackage';

const root = path.resolve(__dirname, '../..');
const tsx = pathToFileURL(require.resolve('tsx')).href;

describe('npm run package', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'project-'));
    await writeFile(path.join(home, 'package.json'), '{"version":"1.2.3"}');
  });
  afterEach(() => rm(home, { recursive: true }));

  async function write(files: Files): Promise<void> {
    for (const [name, content] of files) {
      const full = path.join(home, 'dist', name);
      await mkdir(path.dirname(full), { recursive: true });
      await writeFile(full, content);
    }
  }
  const run = (script: string) =>
    spawnSync(process.execPath, ['--import', tsx, path.join(root, 'scripts', script)], {
      cwd: home,
      encoding: 'utf8',
    });

  it('writes the zip file and says its name, size and hash', async () => {
    await write(minimalPackage());
    const { status, stdout } = run('package.ts');
    expect(stdout).toMatch(
      /^0 errors, 0 warnings\nattune-1\.2\.3\.zip {2}\d+\.\d KiB {2}sha256 [\da-f]{64}\n$/,
    );
    expect(status).toBe(0);
    const zip = await readFile(path.join(home, 'attune-1.2.3.zip'));
    expect(Buffer.compare(zip, zipPackage(minimalPackage()))).toBe(0);
  });

  it('writes no zip file where a rule is broken, and says which', async () => {
    await write(minimalPackage().set('assets/page.js', bytes('eval(text);')));
    const { status, stdout, stderr } = run('package.ts');
    expect(stdout).toContain('error script-eval: assets/page.js:1:1');
    expect(stderr).toContain('no zip file is made');
    expect(status).toBe(1);
    expect(await readdir(home)).not.toContain('attune-1.2.3.zip');
  });

  it('asks for a build where there is none', () => {
    const { status, stderr } = run('package.ts');
    expect(stderr).toContain('dist is not there. Run npm run build first.');
    expect(status).toBe(1);
  });

  it('tells the problems of a package without making one', async () => {
    await write(minimalPackage().set('assets/page.js', bytes('var password;')));
    const { status, stdout } = run('checkPackageMain.ts');
    expect(stdout).toContain('warning possible-secret');
    expect(stdout).toContain('0 errors, 1 warning\n');
    expect(status).toBe(0);
  });
});
