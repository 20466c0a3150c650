import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { flattenWords } from '../../src/words/flattenWords';
import adminWords from '../../translations/admin/en.json';
import { useWorkspaces } from './support/openWorkspace';

/**
 * What the sidebar costs on the wire, gzip, in bytes. The limits are what was reached, and 3 %: who needs more finds
 * out here, looks at what weighs (`webpack --json`), and raises the limit knowingly.
 */
const LIMITS = {
  /**
   * React, Garden, the other libraries and our own code; in a browser that remembers the account's replies, 4,400 less.
   */
  code: 262_000,
  /** The English replies, and the words that tell situations. */
  replies: 57_200,
  model: 300_000,
};

const { open, simulator } = useWorkspaces();
const dist = path.resolve('dist/assets');

describe('What the sidebar loads', () => {
  it('stays within its limits for a plain English ticket', async () => {
    const scripts = await loadedBy('wedding-cake');
    expect(scripts.before).toEqual(expect.arrayContaining(['frameworks.js', 'model.js']));
    const isCode = (name: string) => !/^(?:model|replies-\w+|sdk)\.js$/.test(name);
    const all = [...scripts.before, ...scripts.after];
    expect(bytesOf(all.filter(isCode))).toBeLessThanOrEqual(LIMITS.code);
    expect(bytesOf(['replies-en.js'])).toBeLessThanOrEqual(LIMITS.replies);
    expect(bytesOf(['model.js'])).toBeLessThanOrEqual(LIMITS.model);
  });

  it('is nothing of what waits for a draft, a search, a look further down, another language or the full page', async () => {
    const { before, after } = await loadedBy('wedding-cake');
    const loaded = [...before, ...after];
    const waiting = readdirSync(dist).filter((name) =>
      /^(?:coach|search|say-back|late|letters|navBar.*|words-.+|replies-(?!en\b).+)\.js$/.test(
        name,
      ),
    );
    expect(waiting.length).toBeGreaterThan(8);
    expect(loaded.filter((name) => waiting.includes(name))).toEqual([]);
  });

  it('holds no word that only the full page says', async () => {
    const { before, after } = await loadedBy('wedding-cake');
    const words = flattenWords(adminWords);
    const own = keysIn('src/admin').filter((key) => key in words);
    const page = readdirSync(dist)
      .filter((name) => /^navBar.*\.js$/.test(name))
      .map(textOf)
      .join('\n');
    const said = own.filter((key) => page.includes(`"${key}"`));
    expect(said.length).toBeGreaterThan(0);
    const sidebar = [...before, ...after].map(textOf).join('\n');
    expect(said.filter((key) => sidebar.includes(`"${key}"`))).toEqual([]);
  });

  it('is on its way before it is asked for', async () => {
    const page = readFileSync(path.join(dist, 'ticketSidebar.html'), 'utf8');
    const preloaded = Array.from(
      page.matchAll(/rel="preload"[^>]*href="([^"]+)"/g),
      ([, to]) => to,
    );
    expect(preloaded.length).toBeGreaterThan(0);
    const { before } = await loadedBy('wedding-cake');
    expect(before).toEqual(expect.arrayContaining(preloaded));
    expect(new Set(before).size).toBe(before.length);
  });

  it('brings the statistics of letters for a ticket that is not plainly English', async () => {
    const { before } = await loadedBy('waschmaschine');
    expect(before).toContain('letters.js');
  });
});

/** The scripts of the app, until the first suggestion and after. */
async function loadedBy(ticket: string): Promise<{ before: string[]; after: string[] }> {
  const { page, app, loaded } = await open({ ticket });
  await app.getByRole('article').first().waitFor();
  const before = scriptsIn(loaded);
  await page.waitForLoadState('networkidle');
  return { before, after: scriptsIn(loaded).filter((name) => !before.includes(name)) };
}

function scriptsIn(loaded: readonly string[]): string[] {
  const own = loaded.filter((url) => url.startsWith(simulator().appUrl) && url.endsWith('.js'));
  return own.map((url) => path.basename(url));
}

function bytesOf(scripts: readonly string[]): number {
  const sizes = scripts.map(
    (name) => gzipSync(readFileSync(path.join(dist, name)), { level: 9 }).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function textOf(script: string): string {
  return readFileSync(path.join(dist, script), 'utf8');
}

/** The keys of `translations/` that a folder's components name outright. */
function keysIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [
      ...readFileSync(path.join(folder, file), 'utf8').matchAll(/\bsay\('([\w.]+)'/g),
    ])
    .map(([, key = '']) => key);
}
