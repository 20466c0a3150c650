import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { KEPT_DAYS } from '../../src/ui/browserMemory';
import { KEPT_DATABASES } from '../../src/ui/forgetOld';
import { appFrame } from './support/axeViolations';
import { CustomerWords } from './support/CustomerWords';
import { useWorkspaces, type Workspace } from './support/openWorkspace';

const { open } = useWorkspaces();

/** Everything that a page's browser holds for the app's origin, as text. */
type Held = {
  local: Record<string, string>;
  session: Record<string, string>;
  /** `database/store/key` → value */
  records: Record<string, string>;
  cookies: string;
  caches: string[];
  workers: number;
};

function readHeld(frame: Frame): Promise<Held> {
  return frame.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('refused'));
      });
    const records: Record<string, string> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const place = database.transaction(store).objectStore(store);
        const [keys, values] = [await settled(place.getAllKeys()), await settled(place.getAll())];
        for (const [at, key] of keys.entries()) {
          records[`${name}/${store}/${typeof key === 'string' ? key : ''}`] = JSON.stringify(
            values[at],
          );
        }
      }
      database.close();
    }
    return {
      local: { ...localStorage },
      session: { ...sessionStorage },
      records,
      cookies: document.cookie,
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    };
  });
}

/** The rows of the privacy page: names by where they are. */
function listedNames(): string[] {
  const page = readFileSync('docs/privacy-and-security.md', 'utf8');
  const rows = page.matchAll(
    /^\| (localStorage|sessionStorage|IndexedDB) `([^`]+)`(?:, `([^`]+)`)?/gm,
  );
  return Array.from(rows, ([, where, name, store]) =>
    [where, name, ...(store === undefined ? [] : [store])].join(' '),
  ).sort();
}

/** What the agent and the customer write on the ticket while it is open. */
const TYPED = 'Unfortunately you must tell Amelia that the baker of marzipan pigeons has left us.';
const WRITTEN = 'My violet umbrella collection was stolen from your warehouse, says Bartholomew.';

const DAY_MS = 86_400_000;

/** An agent on a ticket: everything of the sidebar that keeps anything, or might. */
async function workOnTicket({ page, app, editor }: Workspace): Promise<void> {
  await app.getByRole('article').first().waitFor();
  await app.getByRole('button', { name: 'Keys', exact: true }).click();
  await app.getByRole('button', { name: 'Turn single keys off' }).click();
  await app.getByRole('button', { name: 'Not right?' }).click();
  await app.getByRole('button', { name: 'Angry', exact: true }).click();
  await app.getByRole('button', { name: 'Not here' }).first().click();
  await app.getByRole('button', { name: 'Insert', exact: true }).first().click();
  await app.getByRole('textbox').first().fill('the marzipan pigeons');
  await editor.click();
  await page.keyboard.type(TYPED);
  const tips = app.getByRole('region', { name: 'Your reply' });
  await tips.getByRole('button', { name: 'No more tips like this' }).first().click();
  await page.evaluate((text) => window.simulator.writeAsCustomer(text), WRITTEN);
  await app.getByText('violet umbrella').first().waitFor();
  await app.getByRole('button', { name: 'Lesson' }).first().click();
  await app.getByRole('tab', { name: 'Practice', selected: true }).waitFor();
}

/** An admin on the full page: a reply that is not saved, a list that is filtered, a conversation in practice. */
async function workOnPage({ app }: Workspace): Promise<void> {
  await app.getByRole('tab', { name: 'Customers' }).click();
  await app.getByRole('button', { name: /^The crib that came on neither day/ }).click();
  await app.getByRole('textbox', { name: 'Your reply to' }).fill('I am sorry about the crib.');
  await app.getByRole('tab', { name: 'Replies' }).click();
  await app.getByRole('searchbox').fill('parcel');
  await app.getByRole('button', { name: 'New reply' }).click();
  await app.getByRole('textbox', { name: /^Title/ }).fill('Not saved yet');
}

describe('What the browser keeps', () => {
  it('is listed on the privacy page, name by name', () => {
    const sources = [
      ...Object.keys(KEPT_DAYS).map((name) => `localStorage ${name}`),
      ...KEPT_DATABASES.map(({ database, store }) => `IndexedDB ${database} ${store}`),
      'sessionStorage attune.list',
    ];
    expect(listedNames()).toEqual(sources.sort());
  });

  it('is nothing but what is listed, and nothing of a customer', async () => {
    const workspace = await open({ ticket: 'wedding-cake', account: 'started', role: 'admin' });
    await workOnTicket(workspace);
    await workOnPage(workspace);
    const { page, deeds } = workspace;
    const held = await readHeld(appFrame(page));

    // All of it was put to use.
    const local = Object.keys(held.local).map((name) =>
      name.replace(/^(attune\.unsaved\.).+/, '$1'),
    );
    const used = Object.keys(KEPT_DAYS).filter((name) => name !== 'attune.lesson');
    expect(local.sort()).toEqual(used.sort());
    expect(Object.keys(held.session)).toEqual(['attune.list']);
    expect(Object.keys(held.records).map((key) => key.split('/').slice(0, 2).join(' '))).toContain(
      'attune records',
    );
    expect(held).toMatchObject({ cookies: '', caches: [], workers: 0 });

    const words = new CustomerWords(
      [...deeds.told, TYPED, WRITTEN],
      [...deeds.named, 'marzipan pigeons'],
    );
    expect(words.findIn(WRITTEN)).not.toBeNull();
    const texts = [held.local, held.session, held.records].flatMap((kept) => Object.entries(kept));
    expect(texts.flatMap(([name, text]) => words.findIn(`${name} ${text}`) ?? [])).toEqual([]);
  });

  it('goes when it is too old, and what is in use stays', async () => {
    const workspace = await open({ page: 'nav_bar', account: 'started', role: 'admin' });
    const { app, page } = workspace;
    await app.getByRole('button', { name: 'New reply' }).waitFor();
    await appFrame(page).evaluate(leaveOld, DAY_MS);
    await page.reload();
    await app.getByRole('button', { name: 'New reply' }).waitFor();
    await expect(untilKept(page, ['attune.forgotten', 'attune.language'])).resolves.toBe(true);
    const { records } = await readHeld(appFrame(page));
    const names = Object.keys(records);
    expect(names.filter((name) => /gone|left|odd/.test(name))).toEqual([]);
    expect(names).toContain('attune-import/unfinished/import-here');
    expect(names.some((name) => name.startsWith('attune/records/'))).toBe(true);
  });
});

/** Waits until the browser's texts have these names and no others. */
async function untilKept(page: Page, names: readonly string[]): Promise<boolean> {
  for (let tries = 0; tries < 50; tries += 1) {
    const { local } = await readHeld(appFrame(page));
    if (Object.keys(local).sort().join() === names.join()) return true;
    await page.waitForTimeout(100);
  }
  return false;
}

/** Runs in the app's frame: what an earlier time may have left in the browser. */
async function leaveOld(dayMs: number): Promise<void> {
  const now = Date.now();
  localStorage.removeItem('attune.forgotten');
  localStorage.setItem('attune.practice', `${now - 181 * dayMs} {}`);
  localStorage.setItem('attune.tipsOff', '["tone"]');
  localStorage.setItem('attune.keysOff', `${now + 30 * dayMs} yes`);
  localStorage.setItem('attune.unsaved.acme.1.new', `${now - 31 * dayMs} {}`);
  const put = (name: string, store: string, values: Record<string, unknown>) =>
    new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onupgradeneeded = () => opening.result.createObjectStore(store);
      opening.onerror = () => reject(new Error('refused'));
      opening.onsuccess = () => {
        const writing = opening.result.transaction(store, 'readwrite');
        for (const [key, value] of Object.entries(values))
          writing.objectStore(store).put(value, key);
        writing.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  await put('attune', 'records', {
    'attune.records.1/gone/attune_entry': { records: [], checkedAt: now - 31 * dayMs },
    odd: 'of another version',
  });
  await put('attune-import', 'unfinished', {
    'import-left': { name: 'x.csv', at: now - 8 * dayMs, rows: [] },
    'import-odd': { name: 'x.csv', at: now + 2 * dayMs, rows: [] },
    'import-here': { name: 'x.csv', at: now - 6 * dayMs, rows: [] },
  });
}
