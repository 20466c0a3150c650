import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

type Violation = { rule: { name: string }; from: string; to: string };

/** Lints a tree of files, given by path and code, with the project's own import table. */
async function lint(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-imports-'));
  try {
    for (const [file, code] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), code);
    }
    writeFileSync(path.join(folder, 'tsconfig.json'), '{}');
    writeFileSync(
      path.join(folder, 'package.json'),
      JSON.stringify({ dependencies: { react: '18' } }),
    );
    mkdirSync(path.join(folder, 'node_modules/react'), { recursive: true });
    writeFileSync(path.join(folder, 'node_modules/react/index.js'), '');
    const output = await run(folder, [
      ...new Set(Object.keys(files).map((file) => file.split('/')[0] ?? '')),
    ]);
    const { summary } = JSON.parse(output) as { summary: { violations: Violation[] } };
    return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(cwd: string, folders: string[]): Promise<string> {
  const command = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = path.join(root, '.dependency-cruiser.cjs');
  const args = [command, '--config', config, '--output-type', 'json', ...folders];
  return new Promise((resolve, reject) => {
    // Violations end with a status of their own; the report is on standard output all the same.
    execFile(process.execPath, args, { cwd }, (error, stdout, stderr) =>
      stdout === '' ? reject(error ?? new Error(stderr)) : resolve(stdout),
    );
  });
}

describe('The import table', () => {
  jest.setTimeout(30_000);

  it('lets arrows go the way it says', async () => {
    expect(
      await lint({
        'src/sidebar/a.ts': `export { b } from '../zendesk/b';`,
        'src/zendesk/b.ts': `export { c as b } from '../conversation/c';`,
        'src/conversation/c.ts': `export const c = 1;`,
      }),
    ).toEqual([]);
  });

  it.each([
    [
      'an arrow against the table',
      {
        'src/conversation/a.ts': `export { b } from '../zendesk/b';`,
        'src/zendesk/b.ts': 'export const b = 1;',
      },
      'imports-of-src-conversation',
    ],
    [
      'sidebar and admin that meet',
      {
        'src/sidebar/a.ts': `export { b } from '../admin/b';`,
        'src/admin/b.ts': 'export const b = 1;',
      },
      'imports-of-src-sidebar',
    ],
    [
      'a simulator that shares code with the app',
      {
        'simulator/a.ts': `export { b } from '../src/conversation/b';`,
        'src/conversation/b.ts': 'export const b = 1;',
      },
      'imports-of-simulator',
    ],
    [
      'a cycle',
      {
        'src/emotion/a.ts': `import { b } from './b'; export const a = () => b;`,
        'src/emotion/b.ts': `import { a } from './a'; export const b = () => a;`,
      },
      'no-cycles',
    ],
    [
      'a folder that is not in the table',
      { 'src/recommender/a.ts': 'export const a = 1;' },
      'folder-not-in-the-table',
    ],
    ['React in a pure folder', { 'src/emotion/a.ts': `import 'react';` }, 'pure-folders'],
    ['Node in the app', { 'src/ui/a.ts': `import 'node:fs';` }, 'no-node-in-src'],
  ])('fails on %s', async (_, files, rule) => {
    expect(await lint(files)).toContain(rule);
  });
});
